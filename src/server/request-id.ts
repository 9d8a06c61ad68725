import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

export const requestIdHeader = 'x-request-id';

/** What proxies make ids of; anything else could be meant for whoever reads the log. */
const sane = /^[\w.:-]{1,64}$/;

/**
 * By what the log, the answer and whoever stands before this server know a request: the id that it came with, or a new one.
 *
 * @example requestIdOf({ headers: { 'x-request-id': 'a1' } }) // 'a1'
 */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers[requestIdHeader];
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
};

/** Answers every request with its id. */
export const tellRequestIds = (app: FastifyInstance): void => {
  app.addHook('onRequest', async ({ id }, reply) => {
    void reply.header(requestIdHeader, id);
  });
};
