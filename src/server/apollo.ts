import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../api/context.ts';
import { readOnlyProblem } from '../api/read-only.ts';
import type { Api } from '../api/schema.ts';
import { type Limits, limitsOf } from '../config/limits.ts';
import { type Judge, operationJudge } from '../security/limits/judge-operation.ts';
import { type ErrorLog, formatErrors } from './error-format.ts';
import { mutationRefusal } from './writing/mutation-refusal.ts';

/** Makes Apollo answer with the status of a refusal, which it would give 500 where a plugin throws. */
const withStatus = (problem: GraphQLError): GraphQLError =>
  new GraphQLError(problem.message, {
    nodes: problem.nodes ?? null,
    originalError: problem.originalError ?? problem,
    extensions: { http: { status: 400 } },
  });

/** Whether a client asks for JSON by name, and for no type of GraphQL's own. */
const isPlainJson = (accept: string | undefined): boolean =>
  accept?.includes('application/json') === true && !accept.includes('graphql-response');

/**
 * Refuses what schema validation lets through, once the request's variables are known and before anything runs.
 *
 * To a client that asks for `application/json` a query that cannot be read, is not valid or has wrong variables is a 200: so
 * GraphQL over HTTP has it for this type, whose status proxies may have set too. The errors say what is wrong.
 */
const requestRules = (judge: Judge): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: async () => {
    let refused = false;
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation === undefined) return;
        const problem = readOnlyProblem(schema, operation) ?? judge(document, operation, request.variables ?? {});
        refused = problem !== undefined;
        if (problem !== undefined) throw withStatus(problem);
      },
      willSendResponse: async ({ source, request: { http: asked }, response: { http, body } }) => {
        const { data, errors } = body.kind === 'single' ? body.singleResult : {};
        if (http.status !== 400 || refused || source === undefined || data !== undefined || errors === undefined)
          return;
        if (isPlainJson(asked?.headers.get('accept'))) http.status = 200;
      },
    };
  },
});

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
  limits = limitsOf(),
  plugins = [],
}: {
  readonly api: Api;
  readonly log: ErrorLog;
  readonly limits?: Limits;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
}): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    ...executableBy(api),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.MAX_TOKENS },
    formatError: formatErrors(log, limits),
    plugins: [
      requestRules(operationJudge(api.schema, limits)),
      mutationRefusal,
      ApolloServerPluginCacheControlDisabled(),
      ...plugins,
    ],
  });
