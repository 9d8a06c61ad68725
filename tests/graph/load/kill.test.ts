import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { killDatabases } from '../../support/kill-databases.ts';
import { killLoads } from '../../support/kill-loads.ts';

/** Few enough for every run; `bench/kill-loads.ts` takes a hundred and more. */
const moments = { loader: 6, database: 1 };

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

describe('kill -9 of a loader', () => {
  it('leaves the graph of before or after, and the next load converges', { timeout: 120_000 }, async () => {
    const tally = await killLoads(graph, givenDatabase(), moments.loader);
    expect(tally.wrong).toEqual([]);
    expect(tally.old + tally.new).toBe(moments.loader);
    expect(tally.old).toBeGreaterThan(0);
  });
});

describe('kill -9 of the database', () => {
  it('during a load leaves the graph of before or after, and the next load converges', {
    timeout: 240_000,
  }, async () => {
    const tally = await killDatabases(moments.database);
    expect(tally.wrong).toEqual([]);
    expect(tally.old + tally.new).toBe(moments.database);
  });
});
