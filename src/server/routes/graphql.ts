import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { AnswerCache } from '../answer-cache/cache.ts';
import type { Given } from '../answering/answer.ts';
import type { Parts, Question } from '../answering/compute.ts';
import { answeringRoute } from '../answering/handler.ts';

/** What the route is made of. */
interface GraphqlParts extends Parts {
  readonly answer: (question: Question, fresh: boolean) => Promise<Given>;
  /** Undefined where no answers are kept. */
  readonly cache: AnswerCache | undefined;
}

/**
 * `/graphql`: the API by POST or GET; in a browser, Apollo Sandbox.
 *
 * @param limited Works on so many requests at a time.
 */
export const graphqlRoute = (
  app: FastifyInstance,
  { apollo, api, asker, ...parts }: GraphqlParts,
  limited: (handler: RouteHandlerMethod) => RouteHandlerMethod,
): void => {
  const byApollo = fastifyApolloHandler(apollo, {
    context: async ({ id: requestId }) => api.createContext({ requestId, asker }),
  });
  // What it answers is read from a graph that is as new as the version that this process goes by.
  const otherwise: RouteHandlerMethod = async (request, reply) => {
    if (api.version.held() === undefined) await api.version.current();
    return byApollo.call(app, request, reply);
  };
  const route = answeringRoute(parts, otherwise);
  app.route({ method: ['GET', 'POST'], url: '/graphql', ...route, handler: limited(route.handler) });
};
