import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { allPairs, connectCompanies } from '../../support/analysis/connect.ts';
import { disruptionIn, hitOf, makes, supply, tiersOf } from '../../support/analysis/disruption.ts';
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

const ask = disruptionIn(() => graph);

describe('who is hit if companies fail', () => {
  it('are customers of customers, tier by tier and by id, through what they are supplied with', async () => {
    await loadNetwork(graph, [
      supply('a', 'c', 'steel'),
      supply('a', 'b', 'steel'),
      supply('a', 'b', 'plate'),
      supply('b', 'd', 'part'),
      supply('d', 'a', 'car'),
      supply('up', 'a', 'ore'),
      supply('b', 'planned', 'part', { modality: 'PLANNED' }),
    ]);
    const found = await ask(['company-a']);
    expect(tiersOf(found)).toEqual([
      ['company-b', 1],
      ['company-c', 1],
      ['company-d', 2],
    ]);
    expect(found).toMatchObject({ totalCount: 3, truncated: false });
    expect(
      hitOf(found, 'company-b')
        ?.through.map(({ productId }) => productId)
        .toSorted(),
    ).toEqual(['product-plate', 'product-steel']);
    expect(hitOf(found, 'company-b')?.claimIds).toHaveLength(2);
    expect(hitOf(found, 'company-d')?.through).toEqual([{ productId: 'product-part', product: '产品part' }]);
    expect(tiersOf(await ask(['company-a', 'company-b']))).toEqual([
      ['company-c', 1],
      ['company-d', 1],
    ]);
  });

  it('are told to be cut by the number asked for and by the depth', async () => {
    await loadNetwork(graph, [supply('a', 'b'), supply('a', 'c'), supply('c', 'd'), supply('d', 'e')]);
    expect(await ask(['company-a'], { first: 1 })).toMatchObject({
      hit: [{ entityId: 'company-b' }],
      totalCount: 4,
      truncated: true,
    });
    expect(await ask(['company-a'], { depth: 2 })).toMatchObject({ totalCount: 3, truncated: true });
    expect(await ask(['company-a'], { depth: 3 })).toMatchObject({ totalCount: 4, truncated: false });
  });
});

describe('alternatives', () => {
  it('are others who supply the same product to the same customer, who neither fail nor are hit', async () => {
    await loadNetwork(graph, [
      supply('a', 'c', 'steel'),
      supply('b', 'c', 'steel'),
      supply('hit', 'c', 'steel'),
      supply('a', 'hit', 'gas'),
      supply('glass', 'c', 'window'),
      supply('planned', 'c', 'steel', { modality: 'PLANNED' }),
      makes('maker', 'steel'),
    ]);
    expect(hitOf(await ask(['company-a']), 'company-c')?.alternativeIds).toEqual(['company-b']);
    expect(hitOf(await ask(['company-a', 'company-b']), 'company-c')?.alternativeIds).toEqual(['company-maker']);
  });

  it('are else who makes the product, at most twenty; and none of a product that fails as such', async () => {
    await loadNetwork(graph, [
      supply('a', 'c', 'steel'),
      makes('a', 'steel'),
      makes('planned', 'steel', { modality: 'PLANNED' }),
      ...Array.from({ length: 25 }, (_, i) => makes(`m${String(i).padStart(2, '0')}`, 'steel')),
    ]);
    const { alternativeIds = [] } = hitOf(await ask(['company-a']), 'company-c') ?? {};
    expect(alternativeIds).toHaveLength(20);
    expect(alternativeIds[0]).toBe('company-m00');
    expect(hitOf(await ask(['product-steel']), 'company-c')?.alternativeIds).toEqual([]);
  });
});

describe('a dense network', () => {
  it('is answered though it has more paths than anything could count', async () => {
    const layers = Array.from({ length: 6 }, (_, layer) =>
      Array.from({ length: 20 }, (__, i) => `company-${layer}-${String(i).padStart(2, '0')}`),
    );
    await connectCompanies(graph, [
      ...layers.flatMap((layer, i) =>
        layer.flatMap((one) => (layers[i + 1] ?? []).map((other) => [one, other] as const)),
      ),
      ...layers.flatMap(allPairs),
    ]);
    const found = await ask(['company-0-00'], { depth: 20 });
    expect(found).toMatchObject({ totalCount: 119, truncated: false });
    expect(hitOf(found, 'company-5-19')).toMatchObject({ tier: 5, exposure: null });
    expect(hitOf(found, 'company-5-19')?.claimIds).toHaveLength(20);
  });
});

describe('any network', () => {
  const pair = fc.tuple(fc.nat(6), fc.nat(6)).filter(([supplier, customer]) => supplier !== customer);

  it('hits whom walking it step by step hits, and a part of the list is the beginning of the whole', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(pair, { minLength: 1, maxLength: 16, selector: String }),
        fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (pairs, of, depth) => {
          await emptyGraph(graph);
          await loadNetwork(graph, [
            ...Array.from({ length: 7 }, (_, i): MadeClaim => [`company-${i}`, 'LOCATED_IN', 'region-r']),
            ...pairs.map(([one, other]) => supply(String(one), String(other), 'p', { share: 0.5, shareOf: '产品p' })),
          ]);
          const tiers = new Map(of.map((id) => [id, 0]));
          for (let tier = 1; tier <= depth; tier++) {
            const before = new Set(tiers.keys());
            for (const [one, other] of pairs) if (before.has(one) && !tiers.has(other)) tiers.set(other, tier);
          }
          const expected = [...tiers].filter(([, tier]) => tier > 0).map(([id, tier]) => [`company-${id}`, tier]);
          const ids = of.map((id) => `company-${id}`);
          const whole = await ask(ids, { depth });
          expect(Object.fromEntries(tiersOf(whole))).toEqual(Object.fromEntries(expected));
          for (const { exposure, alternativeIds } of whole.hit) {
            expect(exposure).toBeGreaterThan(0);
            expect(exposure).toBeLessThanOrEqual(1);
            expect(alternativeIds.filter((id) => ids.includes(id))).toEqual([]);
          }
          expect((await ask(ids, { depth, first: 2 })).hit).toEqual(whole.hit.slice(0, 2));
        },
      ),
      { numRuns: 15 },
    );
  });
});
