import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../api/context.ts';
import { pageSizeProblem } from '../api/page-size.ts';
import { readOnlyProblem } from '../api/read-only.ts';
import type { Api } from '../api/schema.ts';
import { type ErrorLog, formatErrors } from './error-format.ts';
import { mutationRefusal } from './writing/mutation-refusal.ts';

/** Makes Apollo answer with the status of a refusal, which it would give 500 where a plugin throws. */
const withStatus = (problem: GraphQLError): GraphQLError =>
  new GraphQLError(problem.message, {
    nodes: problem.nodes ?? null,
    originalError: problem.originalError ?? problem,
    extensions: { http: { status: 400 } },
  });

/** Refuses what schema validation lets through, once the request's variables are known and before anything runs. */
const requestRules: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation === undefined) return;
      const problem =
        readOnlyProblem(schema, operation) ?? pageSizeProblem(schema, document, operation, request.variables ?? {});
      if (problem !== undefined) throw withStatus(problem);
    },
  }),
};

/** The schema as Apollo takes it: with an executor it has to come from what Apollo calls a gateway. */
const executableBy = ({
  schema,
  execute,
}: Api): { schema: GraphQLSchema } | Pick<ApolloServerOptionsWithGateway<ApiContext>, 'gateway'> => {
  if (execute === undefined) return { schema };
  return {
    gateway: {
      onSchemaLoadOrUpdate: (use) => {
        use({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({ executor: (request) => execute({ ...request, context: request.context as ApiContext }) }),
      stop: async () => undefined,
    },
  };
};

/**
 * Apollo Server over the API, not yet started: answers requests with `executeOperation` or over HTTP.
 *
 * @example
 * const server = apolloServer({ api, log });
 * await server.executeOperation({ query: '{ graph { version } }' }, { contextValue: api.createContext() });
 */
export const apolloServer = ({
  api,
  log,
  plugins = [],
}: {
  readonly api: Api;
  readonly log: ErrorLog;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
}): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    ...executableBy(api),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: formatErrors(log),
    plugins: [requestRules, mutationRefusal, ApolloServerPluginCacheControlDisabled(), ...plugins],
  });
