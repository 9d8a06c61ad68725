import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/driver.ts';
import { givenDatabase } from '../../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../../support/graph.ts';
import { killTableLoads } from '../../../support/kill-tables.ts';

/** Few enough for every run; `bench/kill-loads.ts table` takes a hundred and more. */
const moments = 4;

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

describe('kill -9 of the load of a table', () => {
  it('of a first or a later version: the same load comes to the graph of a load without a kill', {
    timeout: 300_000,
  }, async () => {
    const tally = await killTableLoads(graph, givenDatabase(), moments);
    expect(tally.wrong).toEqual([]);
    expect(tally.before + tally.within + tally.after).toBe(moments);
    expect(tally.within).toBeGreaterThan(0);
  });
});
