import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/**
 * Lets pages of these sites use the API; without any, no browser gives a page of another site an answer. No cookie and no
 * password goes with their requests.
 */
export const crossOrigin = async (app: FastifyInstance, sites: readonly string[] | undefined): Promise<void> => {
  if (sites === undefined) return;
  await app.register(cors, {
    origin: sites.includes('*') ? '*' : [...sites],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['etag', 'retry-after'],
    credentials: false,
    maxAge: 600,
  });
};
