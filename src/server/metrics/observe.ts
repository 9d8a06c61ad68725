import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api/schema.ts';
import { counterOf } from '../../graph/version-lease.ts';
import type { AnswerCache } from '../answer-cache/cache.ts';
import { type CacheResult, createMetrics, type Metrics } from './metrics.ts';

const milliseconds = 1_000;
const results: ReadonlySet<unknown> = new Set(['hit', 'miss']);

const cacheResult = (header: unknown): CacheResult => (results.has(header) ? (header as CacheResult) : 'bypass');

/** The metrics of a server over an API, with what its parts know of themselves. */
export const metricsOf = ({ version, pool }: Api, cache: AnswerCache | undefined): Metrics =>
  createMetrics({
    version: async () => {
      const now = await version.current();
      return now && counterOf(now);
    },
    pool,
    kept: () => cache?.store.size() ?? { entries: 0, bytes: 0 },
    shortcuts: () => cache?.shortcut.answered() ?? 0,
  });

/** A request of the API that was answered past Fastify. */
export interface AnsweredEarly {
  readonly status: number;
  /** When it came, on the clock of `performance.now()`. */
  readonly began: number;
  readonly from: 'hit' | 'miss' | undefined;
}

/** Counts requests that go past Fastify, as those that Fastify answers. */
export const countEarly =
  (metrics: Metrics) =>
  ({ status, began, from }: AnsweredEarly): void => {
    const seconds = (performance.now() - began) / milliseconds;
    metrics.answered({ method: 'POST', route: '/graphql', status, seconds });
    metrics.cache(cacheResult(from));
    metrics.early();
  };

/** Counts every request that Fastify answers, and serves `/metrics`. */
export const metricsRoute = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'unknown';
    metrics.answered({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / milliseconds });
    if (route === '/graphql') metrics.cache(cacheResult(reply.getHeader('x-lianpu-cache')));
  });
  app.get('/metrics', async (_, reply) => {
    const { contentType } = metrics.registry;
    return reply.type(contentType).send(await metrics.registry.metrics());
  });
};
