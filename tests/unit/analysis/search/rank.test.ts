import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/analysis/search/names.ts';
import { matchCandidate, rank } from '../../../../src/analysis/search/rank.ts';
import { type Wanted, wantedOf } from '../../../../src/analysis/search/wanted.ts';
import { candidate } from './candidates.ts';

const wanted = (query: string): Wanted => {
  const found = wantedOf(query);
  if (found === undefined) throw new Error('nothing is wanted');
  return found;
};
const ids = (candidates: readonly Candidate[], query: string): string[] =>
  rank(candidates, wanted(query)).map(({ entityId }) => entityId);
const why = (one: Candidate, query: string): string | undefined => matchCandidate(one, wanted(query))?.matchedOn;
const score = (one: Candidate, query: string): number => matchCandidate(one, wanted(query))?.score ?? 0;

const steel = candidate('company-steel', '甲源钢铁', {
  nameEn: 'Jiayuan Iron (Steel)',
  aliases: ['甲钢', '北方钢厂'],
  identifiers: ['stock-code:000999.SZ'],
});

describe('the order of what was found', () => {
  test('is an equal name, then an alias, a beginning, a part, a reading, a wrong character', () => {
    const found = [
      candidate('company-wrong', '甲岗厂房'),
      candidate('company-part', '北方甲钢厂房'),
      candidate('company-beginning', '甲钢厂房集团'),
      candidate('company-alias', '另一名称', { aliases: ['甲钢厂房'] }),
      candidate('company-sound', '佳钢厂房'),
      candidate('company-name', '甲钢厂房'),
    ];
    expect(ids(found, '甲钢厂房').slice(0, 4)).toEqual([
      'company-name',
      'company-alias',
      'company-beginning',
      'company-part',
    ]);
    expect(ids(found, '甲钢厂房').slice(4).toSorted()).toEqual(['company-sound', 'company-wrong']);
  });

  test('of equal matches is by the shorter name, then by id', () => {
    const found = [
      candidate('company-c', '丙', { aliases: ['同名'] }),
      candidate('company-b', '乙', { aliases: ['同名'] }),
      candidate('company-a', '甲甲', { aliases: ['同名'] }),
    ];
    expect(ids(found, '同名')).toEqual(['company-b', 'company-c', 'company-a']);
  });

  test('does not depend on the order in which candidates come', () => {
    const names = ['甲钢', '甲钢厂', '乙钢', '甲', '钢', '佳钢', '甲钢集团', '甲铁钢'];
    const all = names.map((name, i) => candidate(`company-${i}`, name));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(rank(shuffled, wanted('甲钢'))).toEqual(rank(all, wanted('甲钢')));
      }),
    );
  });
});

describe('why something was found', () => {
  test.each([
    ['甲源钢铁', 'name 甲源钢铁'],
    ['甲源鋼鐵', 'name 甲源钢铁'],
    ['甲钢', 'alias 甲钢'],
    ['jiayuan iron steel', 'English name Jiayuan Iron (Steel)'],
    ['000999.sz', 'identifier stock-code:000999.SZ'],
    ['000999', 'beginning of identifier stock-code:000999.SZ'],
    ['甲源', 'beginning of name 甲源钢铁'],
    ['源钢', 'part of name 甲源钢铁'],
    ['jiayuangangtie', 'pinyin jia yuan gang tie of name 甲源钢铁'],
    ['jia yuan gang', 'beginning of pinyin jia yuan gang tie of name 甲源钢铁'],
    ['gang tie', 'part of pinyin jia yuan gang tie of name 甲源钢铁'],
    ['bei fang gang chang', 'pinyin bei fang gang chang of alias 北方钢厂'],
    ['jygt', 'pinyin initials jygt of name 甲源钢铁'],
    ['jg', 'pinyin initials jg of alias 甲钢'],
    ['佳源钢铁', 'same pinyin jia yuan gang tie: 甲源钢铁'],
    ['甲源铁', 'one character differs: 甲源钢铁'],
    ['甲源大钢铁', 'one character differs: 甲源钢铁'],
    ['jiayuangangtei', undefined],
    ['jiayuengangtie', 'one letter differs: pinyin jia yuan gang tie of name 甲源钢铁'],
    ['丁丁', undefined],
  ])('%s is told in words', (query, matchedOn) => {
    expect(why(steel, query)).toBe(matchedOn);
  });

  test('a company is called the same but for its place or its ending', () => {
    const glass = candidate('company-glass', '山西甲虎玻璃有限公司');
    expect(why(glass, '山西甲虎玻璃集团')).toBe('name 山西甲虎玻璃有限公司 but for place or ending: 甲虎玻璃');
    expect(score(glass, '山西甲虎玻璃集团')).toBeGreaterThan(score(glass, '甲虎玻璃集团'));
    expect(score(glass, '江苏甲虎玻璃集团')).toBeLessThan(0.4);
  });

  test('Latin letters are no part of a longer word', () => {
    expect(why(candidate('company-gas', 'Portgas'), 'tg')).toBeUndefined();
    expect(why(candidate('company-tcl', '北京TCL集团'), 'tcl')).toBe('part of name 北京TCL集团');
  });
});

describe('a score', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', '钢', '厂', 'a', 'B', '7', '(', ' '),
    minLength: 1,
    maxLength: 8,
  });

  test('is from 0 to 1, and 1 only for an equal name', () => {
    fc.assert(
      fc.property(text, text, text, (name, alias, query) => {
        const asked = wantedOf(query);
        if (asked === undefined) return;
        const match = matchCandidate(candidate('company-a', name, { aliases: [alias] }), asked);
        if (match === undefined) return;
        expect(match.score).toBeGreaterThan(0);
        expect(match.score === 1).toBe(wantedOf(name)?.folded === asked.folded);
        expect(match.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is highest for the name itself, whatever it is', () => {
    fc.assert(
      fc.property(text, text, (name, other) => {
        const asked = wantedOf(name);
        if (asked === undefined || wantedOf(other)?.folded === asked.folded) return;
        const [first] = rank([candidate('company-a', other), candidate('company-b', name)], asked);
        expect(first).toMatchObject({ entityId: 'company-b', score: 1 });
      }),
    );
  });
});
