import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Api } from '../api/schema.ts';
import { type Limits, limitsOf } from '../config/limits.ts';
import type { Config } from '../config.ts';
import { fail } from '../errors.ts';
import { type Asker, anybody } from '../security/asker.ts';
import { mostBodyBytes } from '../security/limits/body-size.ts';
import { operationJudge } from '../security/limits/judge-operation.ts';
import { admission } from './admission.ts';
import { answerCache } from './answer-cache/cache.ts';
import { answering } from './answering/answer.ts';
import { knownQueries } from './answering/known-queries.ts';
import { shortWay } from './answering/short-way.ts';
import { wholeAnswers } from './answering/whole.ts';
import { apolloServer } from './apollo.ts';
import { watchArrivals } from './arrivals.ts';
import { crossOrigin } from './cross-origin.ts';
import { drain } from './drain.ts';
import { type Early, earlyWays } from './early.ts';
import { beforeLeaving } from './farewell.ts';
import { httpErrors, unreadableAddress } from './http-errors.ts';
import { httpServer } from './http-server.ts';
import { countEarly, metricsOf, metricsRoute } from './metrics/observe.ts';
import type { Readiness } from './readiness.ts';
import { requestIdOf, tellRequestIds } from './request-id.ts';
import { requestLog } from './request-log.ts';
import { graphiqlRoute } from './routes/graphiql.ts';
import { graphqlRoute } from './routes/graphql.ts';
import { healthRoutes } from './routes/health.ts';
import { securityHeaders } from './security-headers.ts';
import { bearersRoute, type WritingOptions } from './writing/bearers.ts';

const bytesPerMegabyte = 1024 * 1024;

export interface RunningServer {
  /** Where it answers, without a slash at the end: http://127.0.0.1:4000 */
  readonly url: string;
  /** Answers what was asked already, takes nothing new, and closes. */
  stop(): Promise<void>;
}

const listen = async (app: FastifyInstance, host: string, port: number): Promise<string> => {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw fail('PORT_BUSY', { setting: 'PORT', port }, error);
    }
    throw error;
  }
};

/**
 * Serves the API and its pages over HTTP.
 *
 * @throws {LianpuError} PORT_BUSY, naming PORT and the remedy.
 * @example
 * const server = await startServer({ api, config, readiness, log });
 * await fetch(`${server.url}/health/live`); // 200 {"status":"live"}
 * await server.stop();
 */
export const startServer = async ({
  api,
  config,
  readiness,
  log,
  writing,
}: {
  readonly api: Api;
  /** Answers are not kept where the cache's size is left out, and no request is slow where none is called so. */
  readonly config: Pick<Config, 'HOST' | 'PORT'> &
    Partial<Pick<Config, 'ANSWER_CACHE_MB' | 'SLOW_REQUEST_MS'>> &
    Partial<Limits>;
  readonly readiness: Readiness;
  readonly log: Logger;
  /** Left out where nobody may write over HTTP. */
  readonly writing?: WritingOptions | undefined;
}): Promise<RunningServer> => {
  // Fastify says at info level where it listens, which the caller says already.
  const logger: FastifyBaseLogger = log.child({}, { level: log.level === 'info' ? 'warn' : log.level });
  const limits = limitsOf(config);
  const bodyLimit = mostBodyBytes(limits);
  const admitted = admission(limits);
  const arrivals = watchArrivals();
  let stopping = false;
  const bytes = (config.ANSWER_CACHE_MB ?? 0) * bytesPerMegabyte;
  const open = (): boolean => !stopping;
  const cache = answerCache(api.version, bytes);
  const known = knownQueries();
  const ways: Early[] = cache === undefined ? [] : [cache.shortcut.early];
  const early = earlyWays(ways, open);
  const app = fastify({
    ...httpServer(limits, (inner) => arrivals.listener(admitted.listener(early(inner)))),
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    bodyLimit,
    frameworkErrors: unreadableAddress,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  const whole = wholeAnswers();
  const metrics = metricsOf(api, cache);
  const observer = requestLog({ log, metrics, slowAfter: config.SLOW_REQUEST_MS ?? 0 });
  const apollo = apolloServer({
    api,
    log,
    limits,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false }),
      whole.plugin,
      observer.plugin,
    ],
  });
  const draining = drain(app);
  tellRequestIds(app);
  metricsRoute(app, metrics);
  httpErrors(app, bodyLimit);
  securityHeaders(app);
  admitted.count(app);
  await crossOrigin(app, limits.CORS_ORIGINS);
  const farewell = beforeLeaving(readiness);
  healthRoutes(app, farewell);
  graphiqlRoute(app);
  await apollo.start();
  try {
    const asker: Asker = { ...anybody, writing: writing === undefined ? 'off' : 'on' };
    const judge = operationJudge(api.schema, limits);
    const parts = { apollo, api, judge, whole, known, observer, asker };
    const answer = answering(parts, cache);
    graphqlRoute(app, { ...parts, answer, cache }, admitted.limited);
    // Without plans nothing can answer without Apollo.
    if (api.execute !== undefined)
      ways.push(shortWay({ answer, known, cache, begin: admitted.begin, count: countEarly(metrics), log, open }));
    const stopWriting =
      writing &&
      bearersRoute(
        app,
        { apollo, api, log, metrics, observer: observer.plugin, limits, limited: admitted.limited },
        writing,
      );
    const url = await listen(app, config.HOST, config.PORT);
    log.debug({ url }, 'serving');
    return {
      url,
      stop: async () => {
        stopping = true;
        draining.begin();
        await farewell.begin();
        await arrivals.silence();
        await apollo.stop().finally(draining.closeIdle());
        await stopWriting?.();
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
};
