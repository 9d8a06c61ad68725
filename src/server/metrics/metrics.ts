import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type ErrorCode, registry as errorRegistry } from '../../errors.ts';
import type { PoolState } from '../../graph/pool-state.ts';

/** Where an answer to a query came from: `bypass` was never looked for among the kept ones. */
export type CacheResult = 'hit' | 'miss' | 'bypass';

/** What is asked when the metrics are, and costs nothing between. */
export interface Gauges {
  /** The graph's version; undefined where the database does not tell. */
  readonly version: () => Promise<number | undefined>;
  readonly pool: () => PoolState | undefined;
  /** Answers that are kept and their bytes. */
  readonly kept: () => { readonly entries: number; readonly bytes: number };
  /** Requests so far that were answered from kept answers before Fastify saw them. */
  readonly shortcuts: () => number;
}

/** What one server counts, in a registry of its own. */
export interface Metrics {
  readonly registry: Registry;
  readonly answered: (request: { method: string; route: string; status: number; seconds: number }) => void;
  readonly cache: (result: CacheResult) => void;
  /** Counts a query that was known before and answered past Fastify. */
  readonly early: () => void;
  readonly error: (code: unknown) => void;
  readonly slow: () => void;
  readonly change: (what: string, outcome: string) => void;
}

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'OPTIONS', 'HEAD']);
/** Seconds; kept answers take fractions of the first. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Labels come from closed lists: a client must not be able to fill the memory of whoever collects. */
const codeLabel = (code: unknown): ErrorCode | 'other' =>
  typeof code === 'string' && Object.hasOwn(errorRegistry, code) ? (code as ErrorCode) : 'other';

type Reading = number | undefined | Promise<number | undefined>;

const addGauges = (registry: Registry, { version, pool, kept }: Gauges): void => {
  const add = (name: string, help: string, read: () => Reading): void => {
    const gauge = new Gauge({
      name,
      help,
      registers: [],
      async collect() {
        const value = await read();
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
    registry.registerMetric(gauge);
  };
  add('lianpu_graph_version', 'Version of the graph; absent while the database does not tell it', version);
  add('lianpu_database_connections_in_use', 'Connections to the database that are at work', () => pool()?.inUse);
  add('lianpu_database_connections_idle', 'Connections to the database that wait for work', () => pool()?.idle);
  add('lianpu_answer_cache_entries', 'Answers that are kept', () => kept().entries);
  add('lianpu_answer_cache_bytes', 'Bytes that kept answers take', () => kept().bytes);
};

/**
 * The metrics of one server. A request that is answered before Fastify sees it costs one addition; it is counted when the metrics
 * are asked for, and has no duration.
 *
 * @example
 * const metrics = createMetrics(gauges);
 * metrics.error('NOT_FOUND');
 * await metrics.registry.metrics(); // '# HELP lianpu_graphql_errors_total …'
 */
export const createMetrics = (gauges: Gauges): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const cached = new Counter({
    name: 'lianpu_answer_cache_requests_total',
    help: 'Requests of GraphQL by where their answer came from',
    labelNames: ['result'] as const,
    registers,
  });
  let counted = 0;
  const requests = new Counter({
    name: 'lianpu_http_requests_total',
    help: 'Requests by method, route and status',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
    collect() {
      const shortcuts = gauges.shortcuts();
      this.inc({ method: 'POST', route: '/graphql', status: 200 }, shortcuts - counted);
      cached.inc({ result: 'hit' }, shortcuts - counted);
      counted = shortcuts;
    },
  });
  const durations = new Histogram({
    name: 'lianpu_http_request_duration_seconds',
    help: 'Seconds from the request to its answer by route; without repeated requests that are answered from kept answers at once',
    labelNames: ['route'] as const,
    buckets,
    registers,
  });
  const errors = new Counter({
    name: 'lianpu_graphql_errors_total',
    help: 'Errors of GraphQL answers by code',
    labelNames: ['code'] as const,
    registers,
  });
  const early = new Counter({
    name: 'lianpu_known_queries_total',
    help: 'Requests that went past Fastify, since their query was answered before',
    registers,
  });
  const slow = new Counter({
    name: 'lianpu_slow_requests_total',
    help: 'Requests that were logged as slow',
    registers,
  });
  const changes = new Counter({
    name: 'lianpu_changes_total',
    help: 'Changes of the graph that were asked for over HTTP',
    labelNames: ['what', 'outcome'] as const,
    registers,
  });
  addGauges(registry, gauges);
  return {
    registry,
    answered: ({ method, route, status, seconds }) => {
      requests.inc({ method: methods.has(method) ? method : 'other', route, status });
      durations.observe({ route }, seconds);
    },
    cache: (result) => cached.inc({ result }),
    early: () => early.inc(),
    error: (code) => errors.inc({ code: codeLabel(code) }),
    slow: () => slow.inc(),
    change: (what, outcome) => changes.inc({ what, outcome }),
  };
};
