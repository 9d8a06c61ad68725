import type { FastifyInstance } from 'fastify';

/** How often connections that fell idle are looked for while the server stops. */
const lookEveryMs = 50;

/** Lets connections go in two steps, so that no request is on its way over one that is closed. */
export interface Drain {
  /** From now on an answer is the last one of its connection. */
  readonly begin: () => void;
  /** Closes connections that are idle, or fall idle, until it is ended. */
  readonly closeIdle: () => () => void;
}

/** Lets connections go while the server stops. Without it a client's kept connection holds the stop up until its own limit. */
export const drain = (app: FastifyInstance): Drain => {
  let stopping = false;
  app.addHook('onSend', async (_, reply) => {
    if (stopping) void reply.header('connection', 'close');
  });
  return {
    begin: () => {
      stopping = true;
    },
    closeIdle: () => {
      const looking = setInterval(() => app.server.closeIdleConnections(), lookEveryMs);
      return () => clearInterval(looking);
    },
  };
};
