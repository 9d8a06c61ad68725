import { createServer, type RequestListener, type Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import type { Limits } from '../config/limits.ts';
import { unreadableRequest } from './http-errors.ts';

/** How often connections are looked at whose request does not arrive; Node's own half minute is longer than a request may take. */
const lookEveryMs = 1_000;

/** Most connections that may be open: each takes memory, whatever comes over it. */
const mostConnections = 10_000;

/**
 * What Fastify is to make of the server below it: the way in before Fastify, and what becomes of requests that arrive slowly,
 * or are none.
 *
 * @param before Wraps what Fastify does with a request.
 */
export const httpServer = (
  { REQUEST_SECONDS }: Limits,
  before: (inner: RequestListener) => RequestListener,
): Pick<FastifyHttpOptions<Server>, 'serverFactory' | 'clientErrorHandler' | 'requestTimeout'> => ({
  requestTimeout: REQUEST_SECONDS * 1_000,
  clientErrorHandler: unreadableRequest(REQUEST_SECONDS),
  serverFactory: (inner, { keepAliveTimeout, requestTimeout }) => {
    const server = createServer({ connectionsCheckingInterval: lookEveryMs }, before(inner));
    server.keepAliveTimeout = Number(keepAliveTimeout);
    server.requestTimeout = Number(requestTimeout);
    server.headersTimeout = Number(requestTimeout);
    server.maxConnections = mostConnections;
    return server;
  },
});
