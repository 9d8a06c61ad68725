import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { AnswerCache } from '../answer-cache/cache.ts';
import { cachedRoute, type Parts } from '../answer-cache/handler.ts';

/**
 * `/graphql`: the API by POST or GET; in a browser, Apollo Sandbox.
 *
 * @param cache Undefined where no answers are kept.
 */
export const graphqlRoute = (app: FastifyInstance, parts: Parts, cache: AnswerCache | undefined): void => {
  const { apollo, api, asker } = parts;
  const handler = fastifyApolloHandler(apollo, {
    context: async ({ id: requestId }) => api.createContext({ requestId, asker }),
  });
  app.route({ method: ['GET', 'POST'], url: '/graphql', ...cachedRoute(parts, cache, handler) });
};
