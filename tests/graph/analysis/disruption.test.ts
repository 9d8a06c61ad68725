import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Disruption, type DisruptionQuestion, disruption } from '../../../src/analysis/disruption/disruption.ts';
import { requireEntities } from '../../../src/analysis/named.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { loadNetwork, type MadeClaim } from '../../support/analysis/network.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { decide } from '../../support/judged.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const ask = async (
  of: readonly string[],
  question: Partial<Omit<DisruptionQuestion, 'of'>> = {},
): Promise<Disruption> => {
  const read = readFrom(graph);
  return disruption(read, { of: await requireEntities(read, 'of', of), depth: 5, where: {}, first: 500, ...question });
};
const tiersOf = ({ hit }: Disruption): [string, number][] => hit.map(({ entityId, tier }) => [entityId, tier]);
const hitOf = ({ hit }: Disruption, id: string): Disruption['hit'][number] | undefined =>
  hit.find(({ entityId }) => entityId === id);
const supply = (supplier: string, customer: string, product?: string, more: object = {}): MadeClaim => [
  `company-${supplier}`,
  'SUPPLIES',
  `company-${customer}`,
  { ...(product !== undefined && { product: `product-${product}` }), ...more },
];
const input = (from: string, to: string, more?: object): MadeClaim => [
  `product-${from}`,
  'INPUT_TO',
  `product-${to}`,
  more,
];
const makes = (maker: string, product: string, more?: object): MadeClaim => [
  `company-${maker}`,
  'PRODUCES',
  `product-${product}`,
  more,
];

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

describe('exposure', () => {
  const exposureOf = (found: Disruption, id: string): [number | null | undefined, string | undefined] => {
    const hit = hitOf(found, id);
    return [hit?.exposure, hit?.exposureReason];
  };

  it('is the share that is stated, said to be of one thing and not of the whole', async () => {
    await loadNetwork(graph, [
      supply('a', 'b', 'steel', { share: 0.95, shareOf: '消声器用钢' }),
      supply('b', 'c', 'muffler', { share: 0.5, shareOf: '消声器' }),
      supply('a', 'd', 'steel'),
    ]);
    const found = await ask(['company-a']);
    expect(exposureOf(found, 'company-b')).toEqual([
      0.95,
      '0.95 of 消声器用钢 from 企业a; what share of 企业b as a whole that is, is not known',
    ]);
    expect(hitOf(found, 'company-b')?.shares).toMatchObject([
      { share: 0.95, shareOf: '消声器用钢', product: '产品steel' },
    ]);
    // 0.95 of the steel is not 0.95 of the muffler: nothing is multiplied, and both shares are listed.
    expect(exposureOf(found, 'company-c')).toEqual([null, expect.stringContaining('消声器用钢, not of 产品muffler')]);
    expect(hitOf(found, 'company-c')?.shares.map(({ share }) => share)).toEqual([0.5, 0.95]);
    expect(exposureOf(found, 'company-d')).toEqual([null, 'no share of 产品steel from 企业a is stated']);
  });

  it('is multiplied where each share is of the product that comes next', async () => {
    await loadNetwork(graph, [
      supply('a', 'b', 'steel', { share: 0.95, shareOf: '产品muffler' }),
      supply('b', 'c', 'muffler', { share: 0.3, shareOf: '产品exhaust' }),
      supply('c', 'd', 'exhaust', { share: 0.5, shareOf: '排气' }),
    ]);
    const found = await ask(['company-a']);
    expect(hitOf(found, 'company-c')?.exposure).toBe(0.285);
    expect(hitOf(found, 'company-d')?.exposure).toBe(0.1425);
    expect(hitOf(found, 'company-d')?.exposureReason).toContain(
      '0.95 of 产品muffler from 企业a × 0.3 of 产品exhaust = 0.285 × 0.5 of 排气',
    );
  });

  it('adds what several that fail supply of one thing, to at most 1, and statements of one supply not at all', async () => {
    await loadNetwork(graph, [
      supply('a', 'c', 'steel', { share: 0.4, shareOf: '钢' }),
      supply('a', 'c', 'steel', { share: 0.3, shareOf: '钢' }),
      supply('a', 'c'),
      supply('b', 'c', 'steel', { share: 0.5, shareOf: '钢' }),
      supply('x', 'c', 'steel', { share: 0.9, shareOf: '钢' }),
    ]);
    expect(hitOf(await ask(['company-a']), 'company-c')?.exposure).toBe(0.4);
    expect(hitOf(await ask(['company-a', 'company-b']), 'company-c')?.exposure).toBe(0.9);
    expect(hitOf(await ask(['company-a', 'company-b', 'company-x']), 'company-c')?.exposure).toBe(1);
  });
});

describe('products', () => {
  const chain: readonly MadeClaim[] = [
    makes('mill', 'steel'),
    makes('rival', 'steel'),
    input('steel', 'muffler', { share: 0.6, shareOf: '产品muffler' }),
    input('muffler', 'car', { share: 0.1, shareOf: '产品car' }),
    makes('carmaker', 'car', { share: 0.8, shareOf: '营业收入' }),
    supply('rival', 'smith', 'steel', { share: 0.7, shareOf: '钢' }),
    supply('smith', 'shop', 'knife'),
  ];

  it('that fail hit whom they are supplied to by whomever, what they go into, and who makes that', async () => {
    await loadNetwork(graph, chain);
    const found = await ask(['product-steel']);
    expect(tiersOf(found)).toEqual([
      ['company-smith', 1],
      ['product-muffler', 1],
      ['company-carmaker', 2],
      ['company-shop', 2],
      ['product-car', 2],
    ]);
    expect(found.hit.map(({ exposure }) => exposure)).toEqual([0.7, 0.6, 0.048, null, 0.06]);
    expect(hitOf(found, 'company-carmaker')).toMatchObject({
      through: [{ productId: 'product-muffler' }],
      claimIds: [expect.any(String), expect.any(String)],
    });
  });

  it('are walked from what a failing company makes with level PRODUCT, though others may make it too', async () => {
    await loadNetwork(graph, chain);
    const found = await ask(['company-mill'], { where: { level: ['COMPANY', 'PRODUCT'] } });
    expect(tiersOf(found)).toEqual([
      ['product-muffler', 1],
      ['company-carmaker', 2],
      ['product-car', 2],
    ]);
    expect(hitOf(found, 'product-muffler')).toMatchObject({
      exposure: null,
      exposureReason: 'what share of 产品steel is made by what fails is not stated',
      alternativeIds: ['company-rival'],
    });
    expect(tiersOf(await ask(['company-mill']))).toEqual([]);
  });

  it('leave makers out where only what is stated counts', async () => {
    await loadNetwork(graph, chain);
    const found = await ask(['product-steel'], { where: { basis: ['STATED'] } });
    expect(tiersOf(found).map(([id]) => id)).not.toContain('company-carmaker');
  });

  it('that are judged one answer as one', async () => {
    await loadNetwork(graph, [supply('a', 'b', 'steel'), supply('x', 'y', 'steels')]);
    await decide(graph, 'product-steel', 'SAME', 'product-steels');
    for (const id of ['product-steel', 'product-steels']) {
      expect(tiersOf(await ask([id]))).toEqual([
        ['company-b', 1],
        ['company-y', 1],
      ]);
    }
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
