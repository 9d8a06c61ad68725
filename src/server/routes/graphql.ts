import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../../api/context.ts';

/** `/graphql`: the API by POST or GET; in a browser, Apollo Sandbox. */
export const graphqlRoute = async (
  app: FastifyInstance,
  server: ApolloServer<ApiContext>,
  createContext: () => ApiContext,
): Promise<void> => {
  await app.register(fastifyApollo(server), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async () => createContext(),
  });
};
