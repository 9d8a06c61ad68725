import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../../api/context.ts';
import type { Api } from '../../api/schema.ts';
import { cachedHandler } from '../answer-cache/handler.ts';
import type { Keepable } from '../answer-cache/keepable.ts';

/**
 * `/graphql`: the API by POST or GET; in a browser, Apollo Sandbox.
 *
 * @param cacheBytes Most that kept answers may take; 0 keeps none.
 */
export const graphqlRoute = (
  app: FastifyInstance,
  parts: { readonly apollo: ApolloServer<ApiContext>; readonly api: Api; readonly keepable: Keepable },
  cacheBytes: number,
): void => {
  const { apollo, api } = parts;
  const handler = fastifyApolloHandler(apollo, { context: async () => api.createContext() });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: cachedHandler(parts, cacheBytes, handler) });
};
