import { describe, expect, it } from 'vitest';
import { betterBasis, nodesOf } from '../../../../src/analysis/supply-chain/nodes.ts';
import type { Making, Reached } from '../../../../src/analysis/supply-chain/reach.ts';

const reached = (way: Reached['way'], tiers: Record<string, number>, makings: Making[] = []): Reached => ({
  way,
  tiers: new Map(Object.entries(tiers)),
  names: new Map(),
  rootName: undefined,
  own: [],
  makings,
});
const making = (makerId: string): Making => ({
  makerId,
  productId: 'product-x',
  product: 'x',
  claimId: 'claim-1',
  modality: 'ACTUAL',
  basis: 'INFERRED',
});
const root = { id: 'company-a', type: 'Company' } as const;

describe('what a walk reached', () => {
  it('stands by tier and by id, each with its place, without the middle', () => {
    const { all, byId } = nodesOf(root, [
      reached('UPSTREAM', { 'company-a': 0, 'company-d': 2, 'company-c': 1, 'company-b': 1 }),
    ]);
    expect(all.map(({ entityId, place }) => [entityId, place])).toEqual([
      ['company-b', 0],
      ['company-c', 1],
      ['company-d', 2],
    ]);
    expect(byId.get('company-c')).toBe(all[1]);
    expect(byId.has('company-a')).toBe(false);
  });

  it('has the least tier of both ways, and says both', () => {
    const { byId } = nodesOf(root, [
      reached('UPSTREAM', { 'company-b': 3, 'company-c': 1 }),
      reached('DOWNSTREAM', { 'company-b': 2 }),
    ]);
    expect(byId.get('company-b')).toMatchObject({ tier: 2, direction: 'BOTH' });
    expect(byId.get('company-c')).toMatchObject({ tier: 1, direction: 'UPSTREAM' });
  });

  it('takes who makes a product to its tier, as maker alone where nothing else leads there', () => {
    const { byId } = nodesOf(root, [
      reached('UPSTREAM', { 'product-x': 2, 'company-b': 1 }, [making('company-b'), making('company-m')]),
    ]);
    expect(byId.get('company-m')).toMatchObject({ tier: 2, isMakerOnly: true });
    expect(byId.get('company-b')).toMatchObject({ tier: 1, isMakerOnly: false });
  });
});

describe('the better of two bases', () => {
  it('is what is stated, then what is computed', () => {
    expect(betterBasis('INFERRED', 'COMPUTED')).toBe('COMPUTED');
    expect(betterBasis('STATED', 'COMPUTED')).toBe('STATED');
  });
});
