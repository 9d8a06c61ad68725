import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestOf } from '../../../../src/analysis/gaps/coverage.ts';
import { type Member, noMembers, type StageMembers } from '../../../../src/analysis/gaps/members.ts';
import { claimsOf, reasonOf, statusOf } from '../../../../src/analysis/gaps/reason.ts';
import type { Search } from '../../../../src/analysis/gaps/searches.ts';

const member = (name: string, covers = true): Member => ({
  id: `company-${name}`,
  name,
  covers,
  ways: [{ product: '整车', kind: '专用车', isActual: covers, claimIds: [`claim-${name}`] }],
  placeClaimIds: ['claim-place'],
});
const companies = (
  members: readonly Member[],
  covering = members.filter(({ covers }) => covers).length,
): StageMembers => ({
  ...noMembers,
  companies: { members, covering, isCut: false },
});
const search: Search = {
  id: 'region-a',
  name: '晋中市',
  sought: '电机',
  isStage: false,
  product: null,
  modality: 'ACTUAL',
  matter: null,
  claimId: 'claim-search',
};

describe('the status of a stage', () => {
  it('is covered by companies, else sought, else unknown', () => {
    expect(statusOf(companies([member('甲')]), [search])).toBe('COVERED');
    expect(statusOf(companies([member('甲', false)]), [search])).toBe('SOUGHT');
    expect(statusOf(noMembers, [])).toBe('UNKNOWN_LOCALLY');
  });
});

describe('the reason of a status', () => {
  it('names three and counts the rest, also those beyond the list', () => {
    const many = ['甲', '乙', '丙', '丁'].map((name) => member(name));
    const reason = reasonOf({ members: companies(many, 250), searches: [], products: ['整车'], region: '晋中市' });
    expect(reason).toBe(
      '甲 makes 专用车, a kind of 整车; 乙 makes 专用车, a kind of 整车; 丙 makes 专用车, a kind of 整车; and 247 more.',
    );
  });

  it('never says that there is none, and tells what does not count', () => {
    const reason = reasonOf({ members: companies([member('甲', false)]), searches: [], products: [], region: null });
    expect(reason).toBe(
      'No document names a company anywhere that stands in it or makes what belongs to it, which does not mean that there is none. Plans and projects do not count: 甲 makes 专用车, a kind of 整车 (planned).',
    );
  });

  it('says who looks for what', () => {
    const reason = reasonOf({
      members: noMembers,
      searches: [{ ...search, matter: '引进企业' }],
      products: ['电机'],
      region: '晋中市',
    });
    expect(reason).toContain('晋中市 looks for 电机 (引进企业).');
  });
});

describe('the claims behind a status', () => {
  it('come once each, and at most 300', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({
      ...member(String(i)),
      ways: [0, 1, 2, 3].map((n) => ({ product: null, kind: null, isActual: true, claimIds: [`claim-${i}-${n}`] })),
    }));
    const claims = claimsOf({ members: companies(many), searches: [search] });
    expect(claims).toHaveLength(300);
    expect(new Set(claims).size).toBe(300);
    expect(claimsOf({ members: companies([member('甲')]), searches: [search] })).toEqual([
      'claim-甲',
      'claim-place',
      'claim-search',
    ]);
  });
});

describe('the latest of some dates', () => {
  it('is among them and before none of them', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom('2021', '2022-02-25', '2025-03', '2025'))), (dates) => {
        const latest = latestOf(dates);
        const known = dates.filter((date) => date !== null);
        expect(latest).toBe(known.toSorted().at(-1) ?? null);
      }),
    );
  });
});
