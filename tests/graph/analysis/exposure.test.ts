import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Disruption } from '../../../src/analysis/disruption/disruption.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { disruptionIn, hitOf, input, makes, supply, tiersOf } from '../../support/analysis/disruption.ts';
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

const ask = disruptionIn(() => graph);

const exposureOf = (found: Disruption, id: string): [number | null | undefined, string | undefined] => {
  const hit = hitOf(found, id);
  return [hit?.exposure, hit?.exposureReason];
};

describe('exposure', () => {
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
