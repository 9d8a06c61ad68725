import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Editing, editing } from '../support/api/editing.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';

let open: OpenApi;
let editor: Editing;

beforeAll(async () => {
  open = await openMadeUpApi();
  editor = await editing(open);
});
afterAll(async () => {
  await editor.close();
  await open.close();
});

const scrape = async (): Promise<ReadonlyMap<string, number>> => {
  // What is counted is counted when the answer is out.
  await sleep(50);
  const answer = await fetch(`${editor.server.url}/metrics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
};

it('/metrics counts requests, errors, kept answers and changes, and tells of graph, pool and process', async () => {
  const query = '{ companies { id } }';
  // The first is computed, the second found by Fastify's way, and the others before it.
  for (let i = 0; i < 5; i += 1) await editor.ask(query, {}, '');
  await editor.ask('{ nope }', {}, '');
  await editor.ask('{ graph { version } }', {}, 'no.such.token');
  await editor.ask('mutation { retractDocument(id: "nothing") { document } }');
  await fetch(`${editor.server.url}/nowhere`);
  const metrics = await scrape();
  const values = [
    'lianpu_http_requests_total{method="POST",route="/graphql",status="200"}',
    'lianpu_http_requests_total{method="POST",route="/graphql",status="400"}',
    'lianpu_http_requests_total{method="POST",route="/graphql",status="401"}',
    'lianpu_http_requests_total{method="GET",route="unknown",status="404"}',
    'lianpu_answer_cache_requests_total{result="hit"}',
    'lianpu_graphql_errors_total{code="BAD_USER_INPUT"}',
    'lianpu_graphql_errors_total{code="UNAUTHENTICATED"}',
    'lianpu_graphql_errors_total{code="NOT_FOUND"}',
    'lianpu_changes_total{what="retractDocument",outcome="REFUSED"}',
    'lianpu_graph_version',
    'lianpu_answer_cache_entries',
  ].map((name) => metrics.get(name));
  expect(values).toEqual([6, 1, 1, 1, 4, 1, 1, 1, 1, 3, 1]);
  expect(metrics.get('lianpu_database_connections_idle')).toBeGreaterThan(0);
  expect(metrics.get('lianpu_http_request_duration_seconds_count{route="/graphql"}')).toBeGreaterThan(3);
  expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});
