import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../../src/server/metrics/metrics.ts';

const gauges = {
  version: async () => 7,
  pool: () => ({ inUse: 1, idle: 2 }),
  kept: () => ({ entries: 3, bytes: 4_096 }),
  shortcuts: () => 0,
};
const linesOf = async ({ registry }: ReturnType<typeof createMetrics>): Promise<string[]> =>
  (await registry.metrics()).split('\n').filter((line) => line.startsWith('lianpu_'));

describe('the metrics of a server', () => {
  it('are its own: another server begins at nothing', async () => {
    const one = createMetrics(gauges);
    one.error('TIMEOUT');
    expect(await linesOf(one)).toContain('lianpu_graphql_errors_total{code="TIMEOUT"} 1');
    expect(await linesOf(createMetrics(gauges))).not.toContain('lianpu_graphql_errors_total{code="TIMEOUT"} 1');
  });

  it('tell what is asked for when they are', async () => {
    expect(await linesOf(createMetrics(gauges))).toEqual(
      expect.arrayContaining([
        'lianpu_graph_version 7',
        'lianpu_database_connections_in_use 1',
        'lianpu_database_connections_idle 2',
        'lianpu_answer_cache_entries 3',
        'lianpu_answer_cache_bytes 4096',
      ]),
    );
  });

  it('leave out what cannot be told, rather than tell what was', async () => {
    let version: number | undefined = 7;
    const metrics = createMetrics({ ...gauges, version: async () => version, pool: () => undefined });
    expect(await linesOf(metrics)).toContain('lianpu_graph_version 7');
    version = undefined;
    expect((await linesOf(metrics)).filter((line) => /graph_version|connections/.test(line))).toEqual([]);
  });

  it('count what was answered before Fastify saw it once, however often they are asked for', async () => {
    let shortcuts = 5;
    const metrics = createMetrics({ ...gauges, shortcuts: () => shortcuts });
    await linesOf(metrics);
    shortcuts = 8;
    await linesOf(metrics);
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining([
        'lianpu_http_requests_total{method="POST",route="/graphql",status="200"} 8',
        'lianpu_answer_cache_requests_total{result="hit"} 8',
      ]),
    );
  });

  it('have no label that a client can make up', async () => {
    const metrics = createMetrics(gauges);
    for (const code of ['MADE_UP', undefined, { toString: () => 'x' }, 'constructor']) metrics.error(code);
    metrics.answered({ method: 'PROPFIND', route: 'unknown', status: 404, seconds: 0.002 });
    const lines = await linesOf(metrics);
    expect(lines).toContain('lianpu_graphql_errors_total{code="other"} 4');
    expect(lines).toContain('lianpu_http_requests_total{method="other",route="unknown",status="404"} 1');
    expect(lines).toContain('lianpu_http_request_duration_seconds_bucket{le="0.0025",route="unknown"} 1');
  });
});
