import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { AnswerCache } from '../answer-cache/cache.ts';
import { cachedRoute, type Parts } from '../answer-cache/handler.ts';

/**
 * `/graphql`: the API by POST or GET; in a browser, Apollo Sandbox.
 *
 * @param cache Undefined where no answers are kept.
 * @param limited Works on so many requests at a time.
 */
export const graphqlRoute = (
  app: FastifyInstance,
  parts: Parts,
  cache: AnswerCache | undefined,
  limited: (handler: RouteHandlerMethod) => RouteHandlerMethod,
): void => {
  const { apollo, api, asker } = parts;
  const handler = fastifyApolloHandler(apollo, {
    context: async ({ id: requestId }) => api.createContext({ requestId, asker }),
  });
  const route = cachedRoute(parts, cache, handler);
  app.route({ method: ['GET', 'POST'], url: '/graphql', ...route, handler: limited(route.handler) });
};
