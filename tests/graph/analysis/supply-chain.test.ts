import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requireEntity } from '../../../src/analysis/named.ts';
import { type SupplyChain, type SupplyQuestion, supplyChain } from '../../../src/analysis/supply-chain/supply-chain.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { readFrom } from '../../../src/quality/read.ts';
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

const ask = async (of: string, question: Partial<Omit<SupplyQuestion, 'root'>> = {}): Promise<SupplyChain> => {
  const read = readFrom(graph);
  const root = await requireEntity(read, 'of', of);
  return supplyChain(read, { root, direction: 'UPSTREAM', depth: 5, where: {}, first: 500, skip: 0, ...question });
};
const tiersOf = ({ nodes }: SupplyChain): Record<string, number> =>
  Object.fromEntries(nodes.map(({ entityId, tier }) => [entityId, tier]));
const endsOf = ({ edges }: SupplyChain): string[] =>
  edges.map(({ supplierId, customerId }) => `${supplierId} > ${customerId}`).toSorted();
const supply = (supplier: string, customer: string, more?: object): MadeClaim => [
  `company-${supplier}`,
  'SUPPLIES',
  `company-${customer}`,
  more,
];

describe('the supply chain of a company', () => {
  it('goes up to suppliers of suppliers, each at its least number of hops, with every supply between them', async () => {
    await loadNetwork(graph, [
      supply('b', 'a'),
      supply('c', 'b'),
      supply('d', 'c'),
      supply('c', 'a'),
      supply('a', 'z'),
    ]);
    const chain = await ask('company-a');
    expect(tiersOf(chain)).toEqual({ 'company-b': 1, 'company-c': 1, 'company-d': 2 });
    expect(endsOf(chain)).toEqual([
      'company-b > company-a',
      'company-c > company-a',
      'company-c > company-b',
      'company-d > company-c',
    ]);
    expect(chain).toMatchObject({ depthReached: 2, deeper: false, totalCount: 3, truncated: false });
  });

  it('goes down to customers, and both ways without turning round', async () => {
    await loadNetwork(graph, [supply('b', 'a'), supply('b', 'rival'), supply('a', 'z'), supply('other', 'z')]);
    expect(tiersOf(await ask('company-a', { direction: 'DOWNSTREAM' }))).toEqual({ 'company-z': 1 });
    const both = await ask('company-a', { direction: 'BOTH' });
    expect(both.nodes.map(({ entityId, direction }) => [entityId, direction])).toEqual([
      ['company-b', 'UPSTREAM'],
      ['company-z', 'DOWNSTREAM'],
    ]);
  });

  it('ends where supplies run in a circle, and never lists the middle', async () => {
    await loadNetwork(graph, [supply('b', 'a'), supply('c', 'b'), supply('a', 'c')]);
    const chain = await ask('company-a');
    expect(tiersOf(chain)).toEqual({ 'company-b': 1, 'company-c': 2 });
    expect(endsOf(chain)).toContain('company-a > company-c');
  });

  it('says that more lies beyond the depth asked for', async () => {
    await loadNetwork(graph, [supply('b', 'a'), supply('c', 'b'), supply('a', 'b')]);
    expect(await ask('company-a', { depth: 1 })).toMatchObject({ depthReached: 1, deeper: true, truncated: false });
    expect(await ask('company-a', { depth: 2 })).toMatchObject({ depthReached: 2, deeper: false });
  });

  it.each([
    ['products', { products: ['product-steel'] }, ['company-b']],
    ['a least share', { minShare: 0.4 }, ['company-b', 'company-d']],
    ['bases', { basis: ['INFERRED'] }, ['company-c']],
    ['plans', { modality: ['PLANNED'] }, ['company-e']],
    ['hopes', { modality: ['ASPIRATIONAL'] }, ['company-f']],
    ['a year before one began', { asOf: 2019 }, ['company-b', 'company-c']],
    ['a year after one ended', { asOf: 2024 }, ['company-c', 'company-d']],
  ] as const)('is narrowed by %s', async (_, where, expected) => {
    await loadNetwork(graph, [
      supply('b', 'a', { product: 'product-steel', share: 0.95, validTo: '2023-06' }),
      supply('c', 'a', { basis: 'INFERRED', rule: 'made up' }),
      supply('d', 'a', { share: 0.5, validFrom: '2020' }),
      supply('e', 'a', { modality: 'PLANNED' }),
      supply('f', 'a', { modality: 'ASPIRATIONAL' }),
    ]);
    expect(Object.keys(tiersOf(await ask('company-a', { where })))).toEqual(expected);
  });

  it.each([
    [{ products: [] }, 'where: products: an empty list'],
    [{ minShare: 1.5 }, 'where: minShare: 1.5 is outside 0 to 1'],
    [{ asOf: 0 }, 'where: asOf: 0 is outside 1 to 9999'],
  ])('refuses the filter %j', async (where, message) => {
    await loadNetwork(graph, [supply('b', 'a')]);
    await expect(ask('company-a', { where })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('the chain of products', () => {
  const chain: readonly MadeClaim[] = [
    ['company-a', 'PRODUCES', 'product-car'],
    ['company-rival', 'PRODUCES', 'product-car'],
    ['product-steel', 'INPUT_TO', 'product-car'],
    ['product-ore', 'INPUT_TO', 'product-steel'],
    ['company-mill', 'PRODUCES', 'product-steel'],
    supply('mill', 'shop'),
    ['company-mine', 'PRODUCES', 'product-ore', { modality: 'PLANNED' }],
  ];

  it('goes from what a company makes to what goes into it, and says that makers are inferred', async () => {
    await loadNetwork(graph, chain);
    const found = await ask('company-a', { where: { level: ['PRODUCT'] } });
    expect(found.nodes.map(({ entityId, tier, basis }) => [entityId, tier, basis])).toEqual([
      ['product-car', 0, 'STATED'],
      ['company-mill', 1, 'INFERRED'],
      ['product-steel', 1, 'STATED'],
      ['product-ore', 2, 'STATED'],
    ]);
    expect(endsOf(found)).toEqual([
      'company-a > product-car',
      'company-mill > product-steel',
      'product-ore > product-steel',
      'product-steel > product-car',
    ]);
  });

  it('walks supplies beside it where both levels are asked for, and a supplier that is stated is no inference', async () => {
    await loadNetwork(graph, [...chain, supply('mill', 'a', { product: 'product-steel' })]);
    const { nodes } = await ask('company-a', { where: { level: ['COMPANY', 'PRODUCT'] } });
    expect(nodes.find(({ entityId }) => entityId === 'company-mill')).toMatchObject({ tier: 1, basis: 'STATED' });
  });

  it('begins at a product that is asked for, with who makes it', async () => {
    await loadNetwork(graph, chain);
    const up = await ask('product-steel');
    expect(tiersOf(up)).toEqual({ 'company-mill': 0, 'product-ore': 1 });
    const down = await ask('product-steel', { direction: 'DOWNSTREAM' });
    expect(tiersOf(down)).toEqual({ 'company-a': 1, 'company-rival': 1, 'product-car': 1 });
  });

  it('leaves makers out where only what is stated counts', async () => {
    await loadNetwork(graph, chain);
    expect(tiersOf(await ask('product-steel', { where: { basis: ['STATED'] } }))).toEqual({ 'product-ore': 1 });
  });
});

describe('pages', () => {
  it('give every node and every edge once, in one order', async () => {
    const names = ['b', 'c', 'd', 'e', 'f', 'g'];
    await loadNetwork(
      graph,
      names.flatMap((name, i) =>
        names
          .slice(0, i)
          .concat('a')
          .map((customer) => supply(name, customer)),
      ),
    );
    const whole = await ask('company-a');
    const pages = await Promise.all([0, 2, 4].map((skip) => ask('company-a', { first: 2, skip })));
    expect(pages.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect(pages.flatMap(endsOf).toSorted()).toEqual(endsOf(whole));
    expect(pages.map(({ truncated, totalCount }) => [truncated, totalCount])).toEqual([
      [true, 6],
      [true, 6],
      [false, 6],
    ]);
  });
});

describe('a dense network', () => {
  // Every company supplies every other: walks of up to 8 hops from one are more than 10^14.
  const size = 60;
  const names = Array.from({ length: size }, (_, i) => `n${i}`);

  it('is answered though it has more paths than anything could count', { timeout: 120_000 }, async () => {
    await loadNetwork(
      graph,
      names.flatMap((supplier) =>
        names.filter((other) => other !== supplier).map((customer) => supply(supplier, customer)),
      ),
    );
    const chain = await ask('company-n0', { depth: 8 });
    expect(chain).toMatchObject({ totalCount: size - 1, depthReached: 1, deeper: false, truncated: false });
    expect(chain.edges).toHaveLength(size * (size - 1));
  });
});

/** Least hops, by the definition: suppliers of all that was reached, tier by tier. */
const walked = (pairs: readonly (readonly [number, number])[], depth: number): Record<string, number> => {
  const tiers = new Map([[0, 0]]);
  for (let tier = 1; tier <= depth; tier++) {
    const before = new Set(tiers.keys());
    for (const [supplier, customer] of pairs)
      if (before.has(customer) && !tiers.has(supplier)) tiers.set(supplier, tier);
  }
  tiers.delete(0);
  return Object.fromEntries([...tiers].map(([id, tier]) => [`company-${id}`, tier]));
};
describe('any network', () => {
  const pair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([supplier, customer]) => supplier !== customer);

  it('has the tiers that walking it step by step gives', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(pair, { minLength: 1, maxLength: 20, selector: String }),
        fc.integer({ min: 1, max: 6 }),
        async (pairs, depth) => {
          await emptyGraph(graph);
          await loadNetwork(graph, [
            ['company-0', 'LOCATED_IN', 'region-r'],
            ...pairs.map(([one, other]) => supply(String(one), String(other))),
          ]);
          expect(tiersOf(await ask('company-0', { depth }))).toEqual(walked(pairs, depth));
        },
      ),
      { numRuns: 25 },
    );
  });
});
