import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Path, paths } from '../../../src/analysis/paths/paths.ts';
import { mostRelationships, type Search, searchPaths } from '../../../src/analysis/paths/search.ts';
import { predicateNames } from '../../../src/facts/predicates.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { type Read, readFrom } from '../../../src/quality/read.ts';
import { allPairs, connectCompanies } from '../../support/analysis/connect.ts';
import { loadNetwork, type MadeClaim } from '../../support/analysis/network.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const search = (from: string, to: string, more: Partial<Search> = {}): Search => ({
  from: `company-${from}`,
  to: `company-${to}`,
  maxLength: 6,
  relations: predicateNames,
  first: 100,
  ...more,
});
const ask = (from: string, to: string, more?: Partial<Search>): Promise<Path[]> =>
  paths(readFrom(graph), search(from, to, more));
const nodesOf = (found: readonly Path[]): string[] =>
  found.map(({ nodeIds }) => nodeIds.map((id) => id.replace('company-', '')).join(' '));
const supply = (supplier: string, customer: string, more?: object): MadeClaim => [
  `company-${supplier}`,
  'SUPPLIES',
  `company-${customer}`,
  more,
];

describe('paths between two entities', () => {
  it('run with and against the facts, the shortest first and by id, with the subject and object of every hop', async () => {
    await loadNetwork(graph, [
      supply('a', 'b'),
      supply('z', 'b'),
      ['company-a', 'LOCATED_IN', 'region-r'],
      ['company-z', 'LOCATED_IN', 'region-r'],
      supply('a', 'z'),
      supply('b', 'c'),
      supply('c', 'z'),
    ]);
    const found = await ask('a', 'z');
    expect(nodesOf(found)).toEqual(['a z', 'a b z', 'a region-r z', 'a b c z']);
    expect(found[1]).toEqual({
      length: 2,
      nodeIds: ['company-a', 'company-b', 'company-z'],
      hops: [
        { predicate: 'SUPPLIES', fromId: 'company-a', toId: 'company-b', claimIds: [expect.any(String)] },
        { predicate: 'SUPPLIES', fromId: 'company-z', toId: 'company-b', claimIds: [expect.any(String)] },
      ],
    });
    expect(await ask('z', 'a', { first: 1 })).toMatchObject([
      { nodeIds: ['company-z', 'company-a'], hops: found[0]?.hops },
    ]);
    expect(nodesOf(await ask('a', 'z', { maxLength: 1 }))).toEqual(['a z']);
  });

  it('take claims of one predicate for one hop, and another predicate or direction for one beside it', async () => {
    await loadNetwork(graph, [
      supply('a', 'b', { product: 'product-p' }),
      supply('a', 'b', { product: 'product-q' }),
      supply('b', 'a'),
      ['company-a', 'OWNS', 'company-b'],
    ]);
    const [only, ...others] = await ask('a', 'b');
    expect(others).toEqual([]);
    expect(only?.length).toBe(1);
    expect(only?.hops.map(({ predicate, fromId, claimIds }) => [predicate, fromId, claimIds.length])).toEqual([
      ['SUPPLIES', 'company-a', 2],
      ['SUPPLIES', 'company-b', 1],
      ['OWNS', 'company-a', 1],
    ]);
  });

  it('go over facts alone: not over plans, hopes, claims, evidence or documents', async () => {
    await loadNetwork(graph, [
      supply('a', 'b', { modality: 'PLANNED' }),
      supply('a', 'b', { modality: 'ASPIRATIONAL' }),
      supply('b', 'c'),
    ]);
    expect(await ask('a', 'b')).toEqual([]);
    expect(await ask('a', 'c')).toEqual([]);
  });

  it('go only over the predicates asked for', async () => {
    await loadNetwork(graph, [
      supply('a', 'z'),
      ['company-a', 'OWNS', 'company-b'],
      ['company-b', 'OWNS', 'company-z'],
    ]);
    expect(nodesOf(await ask('a', 'z', { relations: ['OWNS'] }))).toEqual(['a b z']);
    expect(await ask('a', 'z', { relations: ['USES'] })).toEqual([]);
  });

  it('do not read on from a hub where another way is cheaper, and refuse what lies behind too much', async () => {
    await loadNetwork(graph, [
      ...Array.from({ length: 50 }, (_, i): MadeClaim => [`company-m${i}`, 'LOCATED_IN', 'region-hub']),
      ['company-a', 'LOCATED_IN', 'region-hub'],
      ['company-z', 'LOCATED_IN', 'region-hub'],
    ]);
    const read = readFrom(graph);
    const frontiers: string[] = [];
    const watched: Read = (name, parameters = {}, depth) => {
      if (name === 'analysis/paths/neighbours') frontiers.push(...(parameters['frontier'] as string[]));
      return read(name, parameters, depth);
    };
    expect(await searchPaths(watched, search('a', 'z', { maxLength: 2 }))).toEqual([
      ['company-a', 'region-hub', 'company-z'],
    ]);
    expect(frontiers.toSorted()).toEqual(['company-a', 'company-z']);

    const costly: Read = async <Row extends object>(name: string, parameters?: Record<string, unknown>) =>
      name === 'analysis/paths/degree'
        ? ([{ degree: mostRelationships }] as unknown as Row[])
        : read<Row>(name, parameters);
    expect(await searchPaths(costly, search('a', 'm1', { maxLength: 1 }))).toEqual([]);
    await expect(searchPaths(costly, search('a', 'm1'))).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });
});

const company = (i: number): string => `company-${i % 60}`;

describe('paths in a dense network', () => {
  it('of sixty companies that all supply each other are answered at the greatest length', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `company-n${String(i).padStart(2, '0')}`);
    await connectCompanies(graph, allPairs(ids));
    const found = await ask('n00', 'n59', { maxLength: 10 });
    expect(found).toHaveLength(100);
    expect(nodesOf(found).slice(0, 3)).toEqual(['n00 n59', 'n00 n01 n59', 'n00 n02 n59']);
    expect(found.map(({ length }) => length)).toEqual([1, ...Array<number>(58).fill(2), ...Array<number>(41).fill(3)]);
    expect(found[0]?.hops.map(({ fromId }) => fromId)).toEqual(['company-n00', 'company-n59']);
  });

  it('of a ladder with a thousand shortest ways are as many as asked for, always the same', async () => {
    const rungs = Array.from({ length: 10 }, (_, i) =>
      ['a', 'b'].flatMap((one) =>
        ['a', 'b'].map((other) => [`company-${one}${i}`, `company-${other}${i + 1}`] as const),
      ),
    );
    await connectCompanies(graph, rungs.flat());
    const found = await ask('a0', 'a10', { maxLength: 10, first: 3 });
    expect(nodesOf(found)).toEqual([
      'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10',
      'a0 a1 a2 a3 a4 a5 a6 a7 a8 b9 a10',
      'a0 a1 a2 a3 a4 a5 a6 a7 b8 a9 a10',
    ]);
    expect(await ask('a0', 'a10', { maxLength: 9 })).toEqual([]);
  });

  it('are as long as what Neo4j finds to be the shortest', async () => {
    // A ring with chords, so that the shortest ways have every length.
    const ring = Array.from({ length: 60 }, (_, i) => [company(i), company(i + 1)] as const);
    const chords = Array.from({ length: 12 }, (_, i) => [company(5 * i), company(35 * i + 3)] as const);
    await connectCompanies(graph, [...ring, ...chords]);
    const rows = await readRows<{ to: string; length: number }>(
      graph,
      `MATCH path = SHORTEST 1 (:Company {id: 'company-0'})(()-[:SUPPLIES]-()){1,10}(to:Company)
       WHERE to.id <> 'company-0' RETURN to.id AS to, length(path) AS length`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { to, length } of rows) {
      const [shortest] = await ask('0', to.replace('company-', ''), { maxLength: 10, first: 1 });
      expect([to, shortest?.length]).toEqual([to, length]);
    }
  });
});
