import { describe, expect, it } from 'vitest';
import type { Modality } from '../../../src/facts/predicates.ts';
import { connectionOf } from '../../../src/load/connect.ts';
import type { ClaimRow } from '../../../src/load/rows.ts';

const claim: ClaimRow = {
  id: 'claim-1',
  predicate: 'LEADS',
  modality: 'ACTUAL',
  subjectId: 'company-a',
  objectId: 'industry-chain-cars',
};

describe('how a claim stands in the graph', () => {
  it.each<[Modality, string]>([
    ['ACTUAL', 'LEADS'],
    ['PLANNED', 'LEADS'],
    ['ASPIRATIONAL', 'ASPIRED_LEADS'],
  ])('%s derives %s, so that a hope is never a fact', (modality, type) => {
    expect(connectionOf({ ...claim, modality }, new Map()).relationships).toEqual([type]);
  });

  it('is about what its ids are judged to be', () => {
    const canonical = new Map([['company-a', 'company-c']]);
    expect(connectionOf({ ...claim, productId: 'product-x' }, canonical)).toMatchObject({
      subjectId: 'company-c',
      objectId: 'industry-chain-cars',
      derived: { productId: 'product-x' },
    });
  });

  it('derives nothing where it is withdrawn', () => {
    expect(connectionOf({ ...claim, withdrawn: true }, new Map()).relationships).toEqual([]);
  });
});
