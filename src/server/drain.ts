import type { FastifyInstance } from 'fastify';

/** How often connections that fell idle are looked for while the server stops. */
const lookEveryMs = 50;

/**
 * Lets connections go while the server stops: those that are busy are told to close after their answer, those that
 * fall idle are closed. Without it a client's kept connection holds the stop up until its own limit.
 *
 * @returns Begins letting go, and returns what ends it.
 */
export const drain = (app: FastifyInstance): (() => () => void) => {
  let stopping = false;
  app.addHook('onSend', async (_, reply) => {
    if (stopping) void reply.header('connection', 'close');
  });
  return () => {
    stopping = true;
    const looking = setInterval(() => app.server.closeIdleConnections(), lookEveryMs);
    return () => clearInterval(looking);
  };
};
