import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, points, rank } from '../../../../src/analysis/gaps/rank.ts';

const candidate = (companyId: string, more: Partial<Candidate> = {}): Candidate => ({
  companyId,
  name: companyId,
  ways: [{ product: '电机', kind: '电机', share: null, shareOf: null, claimIds: [`claim-of-${companyId}`] }],
  isListed: false,
  places: [],
  links: [],
  ...more,
});

const way = fc.record({
  product: fc.constant('电机'),
  kind: fc.constantFrom('电机', '直流电机'),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  shareOf: fc.constantFrom(null, '主营业务收入'),
  claimIds: fc.array(fc.constantFrom('claim-1', 'claim-2'), { minLength: 1 }),
});
const place = fc.record({
  name: fc.constantFrom('太原市', '山西省'),
  claimId: fc.constant('claim-place'),
  isNear: fc.boolean(),
});
const link = fc.record({
  type: fc.constantFrom('PARTNERS_WITH' as const, 'SUPPLIES' as const, 'LOCATED_IN' as const),
  isSubject: fc.boolean(),
  modality: fc.constantFrom('ACTUAL' as const, 'PLANNED' as const),
  there: fc.constant('晋中市'),
  claimId: fc.constant('claim-link'),
});
const candidates = fc.uniqueArray(
  fc.record({
    companyId: fc.stringMatching(/^company-[a-z]{1,4}$/),
    name: fc.constant('企业'),
    ways: fc.array(way, { minLength: 1, maxLength: 3 }),
    isListed: fc.boolean(),
    places: fc.array(place, { maxLength: 2 }),
    links: fc.array(link, { maxLength: 2 }),
  }),
  { selector: ({ companyId }) => companyId, maxLength: 12 },
);

describe('ranking who could fill a gap', () => {
  it('puts the highest points first, and gives them in the reasons', () => {
    fc.assert(
      fc.property(
        candidates,
        fc.constantFrom(null, '山西省'),
        fc.integer({ min: 0, max: 10 }),
        (all, province, most) => {
          const ranked = rank(all, province, most);
          expect(ranked).toHaveLength(Math.min(most, all.length));
          for (const [i, { points: sum, reasons, claimIds }] of ranked.entries()) {
            const stated = reasons.map((reason) => Number(/\(\+([\d.]+)\)$/.exec(reason)?.[1]));
            expect(stated.reduce((total, each) => total + each, 0)).toBeCloseTo(sum, 1);
            expect(new Set(claimIds).size).toBe(claimIds.length);
            expect(sum).toBeGreaterThanOrEqual(ranked[i + 1]?.points ?? 0);
          }
        },
      ),
    );
  });

  it('does not depend on the order in which candidates come', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        expect(rank(all.toReversed(), '山西省', 20)).toEqual(rank(all, '山西省', 20));
      }),
    );
  });

  it('counts a product before a kind of it, and says how it is linked from either end', () => {
    const buyer = candidate('company-buyer', {
      links: [{ type: 'SUPPLIES', isSubject: false, modality: 'PLANNED', there: '太钢', claimId: 'claim-s' }],
    });
    const kind = candidate('company-kind', {
      ways: [{ product: '电机', kind: '直流电机', share: null, shareOf: null, claimIds: ['claim-k'] }],
    });
    expect(
      rank([kind, candidate('company-own'), buyer], null, 20).map(({ entityId, reasons }) => [entityId, reasons]),
    ).toEqual([
      ['company-buyer', ['makes 电机 (+3)', 'buys from 太钢 (planned) (+2)']],
      ['company-own', ['makes 电机 (+3)']],
      ['company-kind', ['makes 直流电机, a kind of 电机 (+2)']],
    ]);
  });

  it('names the place of a neighbour in the province', () => {
    const places = [{ name: '太原市', claimId: 'claim-place', isNear: true }];
    expect(rank([candidate('company-a', { places })], '山西省', 1)[0]).toMatchObject({
      points: points.own + points.province,
      reasons: ['makes 电机 (+3)', 'is in 太原市, in 山西省 as well (+1)'],
      claimIds: ['claim-of-company-a', 'claim-place'],
    });
  });
});
