import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Logger } from 'pino';
import type { ApiContext, Origin } from '../../api/context.ts';
import type { Api } from '../../api/schema.ts';
import { withWriting } from '../../api/writing/extend.ts';
import type { Writing } from '../../api/writing/writing.ts';
import type { Limits } from '../../config/limits.ts';
import { fail, LianpuError } from '../../errors.ts';
import { anybody, type Identity, refusal } from '../../security/asker.ts';
import type { TokenCheck } from '../../security/token-check.ts';
import { apolloServer } from '../apollo.ts';
import { errorBody } from '../error-body.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { auditLog } from './audit-log.ts';

/** What writing over HTTP needs. */
export interface WritingOptions extends Pick<Writing, 'graph' | 'folders'> {
  readonly check: TokenCheck;
  /** Most bytes of the body of a request with a token. */
  readonly bodyLimit: number;
}

/** What the server is made of. */
interface BearersParts {
  readonly apollo: ApolloServer<ApiContext>;
  readonly api: Api;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Looks at every answer, as it does for the public. */
  readonly observer: ApolloServerPlugin<ApiContext>;
  readonly limits: Limits;
  /** Works on so many requests at a time. */
  readonly limited: (handler: RouteHandlerMethod) => RouteHandlerMethod;
}

const constraint = 'bearer';
const isBearer = (authorization: string | undefined): boolean => /^bearer\b/i.test(authorization ?? '');

const isEditor = (identity: Identity | undefined): boolean => refusal({ ...anybody, identity }, 'editor') === undefined;

/** Has Fastify look for a bearer's token before it chooses a route. */
const tellBearersApart = (app: FastifyInstance): void => {
  app.addConstraintStrategy({
    name: constraint,
    storage: () => {
      const stores = new Map<unknown, unknown>();
      return {
        get: (value) => (stores.get(value) ?? null) as never,
        set: (value, store) => void stores.set(value, store),
      };
    },
    deriveConstraint: ({ headers }) => (isBearer(headers.authorization) ? 'yes' : undefined),
    mustMatchWhenDerived: false,
  });
};

/**
 * `/graphql` for requests with a bearer's token. The token is checked before the body is read, and one that does not hold is
 * refused whatever is asked. Who carries the role `editor` gets a schema with mutations, and the way to write that they need;
 * everybody else with a token gets what the public gets. Nothing here is answered from the cache of answers.
 *
 * @param apollo The public server, which is started.
 * @returns Ends what was started for editors.
 */
export const bearersRoute = (
  app: FastifyInstance,
  { apollo, api, log, metrics, observer, limits, limited }: BearersParts,
  { check, graph, folders, bodyLimit }: WritingOptions,
): (() => Promise<void>) => {
  const identities = new WeakMap<FastifyRequest, Identity>();
  const note = auditLog(log);
  const audit: Writing['audit'] = (entry) => {
    note(entry);
    metrics.change(entry.what, entry.outcome);
  };
  const answers = async (): Promise<boolean> => (await api.version.since(performance.now())) !== undefined;
  const writing: Writing = { graph, folders, audit, answers };
  const context = async (request: FastifyRequest): Promise<ApiContext> => {
    const identity = identities.get(request);
    const origin: Origin = { requestId: request.id, asker: { identity, writing: 'on' } };
    return api.createContext(isEditor(identity) ? { ...origin, writing } : origin);
  };
  let editors: Promise<ApolloServer<ApiContext>> | undefined;
  // Most servers never see an editor, and a second schema takes memory.
  const startEditors = async (): Promise<ApolloServer<ApiContext>> => {
    const server = apolloServer({
      api: { ...api, schema: withWriting(api.schema), execute: undefined },
      log,
      limits,
      plugins: [ApolloServerPluginLandingPageDisabled(), observer],
    });
    await server.start();
    return server;
  };
  const authenticate = async ({ headers }: FastifyRequest): Promise<Identity> => {
    const identity = await check(headers.authorization);
    if (identity !== undefined) return identity;
    throw fail('UNAUTHENTICATED', { problem: 'The token is empty', remedy: 'Send `Authorization: Bearer …`.' });
  };
  const refuse = (reply: FastifyReply, error: LianpuError): FastifyReply => {
    metrics.error(error.code);
    if (error.status >= 500) log.error({ err: error }, error.message);
    else void reply.header('www-authenticate', 'Bearer error="invalid_token"');
    return reply.code(error.status).send(errorBody(error));
  };
  tellBearersApart(app);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    constraints: { [constraint]: 'yes' },
    bodyLimit,
    onRequest: async (request, reply) => {
      try {
        identities.set(request, await authenticate(request));
      } catch (error) {
        if (!(error instanceof LianpuError)) throw error;
        await refuse(reply, error);
      }
    },
    handler: limited(async (request, reply) => {
      if (api.version.held() === undefined) await api.version.current();
      const server = isEditor(identities.get(request)) ? await (editors ??= startEditors()) : apollo;
      return fastifyApolloHandler(server, { context }).call(app, request, reply);
    }),
  });
  return async () => (await editors)?.stop();
};
