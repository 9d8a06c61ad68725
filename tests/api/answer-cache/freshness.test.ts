import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema, generateSchema } from '../../../src/api/schema.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import type { RunningServer } from '../../../src/server/server.ts';
import { type HttpAnswer, post, serving } from '../../support/api/over-http.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
const query = '{ graph { version } documents(sort: [{ id: ASC }]) { id } companies(sort: [{ id: ASC }]) { id name } }';

/** Each with a driver, a lease and a cache of its own, as two processes have them. */
const servers: { readonly server: RunningServer; readonly graph: Graph }[] = [];

beforeAll(async () => {
  const schema = generateSchema();
  for (let i = 0; i < 2; i++) {
    const graph = await openGraph();
    if (i === 0) await emptyGraph(graph);
    const api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: undefined }, schema });
    servers.push({ server: await serving(api, 1), graph });
  }
});
afterAll(async () => {
  for (const { server, graph } of servers) {
    await server.stop();
    await graph.driver.close();
  }
});

/** A read with the moment at which it began. */
interface Read extends HttpAnswer {
  readonly begun: number;
}

/** Reads from a server, one answer after the other, until it is told to stop. */
const reading = (url: string) => {
  const reads: Read[] = [];
  const ending = new AbortController();
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const begun = performance.now();
      reads.push({ begun, ...(await post(url, { query })) });
    }
  };
  const ended = run();
  const stop = async (): Promise<readonly Read[]> => {
    ending.abort();
    await ended;
    return reads;
  };
  return { stop };
};

interface State {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Runs a changing command, and tells what the graph answers from its end on, for a second. */
const changed = async (command: readonly string[], url: string): Promise<State> => {
  const { code, stderr } = await lianpu(command, settings);
  const from = performance.now();
  if (code !== 0) throw new Error(stderr);
  const { text } = await post(url, { query }, { 'cache-control': 'no-cache' });
  await sleep(1_000);
  return { from, to: performance.now(), text };
};

test('whoever reads after a change was acknowledged reads the graph after it, from whatever process', async () => {
  const urls = servers.map(({ server }) => server.url);
  const readers = urls.flatMap((url) => [reading(url), reading(url)]);
  const states: State[] = [];
  let reads: readonly Read[] = [];
  try {
    for (const command of [
      ['load', 'jinzhong-new-energy-2022'],
      ['judge', 'company-geely', 'company-sinade', 'SAME', '--reason', 'made up'],
      ['retract', 'jinzhong-new-energy-2022'],
    ])
      states.push(await changed(command, urls[0] ?? ''));
  } finally {
    reads = (await Promise.all(readers.map(({ stop }) => stop()))).flat();
  }

  expect(new Set(states.map(({ text }) => text)).size).toBe(states.length);
  for (const { from, to, text } of states) {
    const during = reads.filter(({ begun }) => begun >= from && begun < to);
    expect(during.some(({ cache }) => cache === 'hit')).toBe(true);
    expect(during.filter((read) => read.text !== text)).toEqual([]);
  }
  // A read under way while a change commits may mix the graph before and after it; no such answer may be kept.
  const { text: empty } = reads[0] ?? { text: '' };
  const whole = new Set([empty, ...states.map(({ text }) => text)]);
  expect(reads.filter(({ cache, text }) => cache === 'hit' && !whole.has(text))).toEqual([]);
}, 180_000);
