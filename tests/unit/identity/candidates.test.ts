import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates, scorePair } from '../../../src/identity/candidates.ts';
import type { Matchable } from '../../../src/identity/matchable.ts';
import { type NamedEntity, prepare } from '../../../src/identity/named-entity.ts';
import { ruleMatches } from '../../../src/identity/rule-matches.ts';

const entity = (
  id: string,
  type: NamedEntity['type'],
  name: string,
  extra: Partial<NamedEntity> = {},
): NamedEntity => ({
  id,
  type,
  name,
  aliases: [],
  ...extra,
});
const company = (id: string, name: string, extra: Partial<NamedEntity> = {}) =>
  entity(`company-${id}`, 'Company', name, extra);
const park = (id: string, name: string, extra: Partial<NamedEntity> = {}) => entity(`park-${id}`, 'Park', name, extra);
const region = (id: string, name: string, extra: Partial<NamedEntity>) => entity(`region-${id}`, 'Region', name, extra);
const product = (id: string, name: string) => entity(`product-${id}`, 'Product', name);
const located = (code: string) => company(`in-${code}`, '华泰机械', { places: [code] });
const score = (one: NamedEntity, other: NamedEntity) => scorePair(prepare(one), prepare(other));

describe('candidates', () => {
  it('are a group and its local company, because one name contains the other', () => {
    const found = score(company('geely', '吉利'), company('geely-jinzhong', '吉利汽车晋中公司'));
    expect(found).toMatchObject({ score: 0.55, reasons: ['one contains the other: 吉利 in 吉利汽车晋中公司'] });
    expect(score(company('taigang', '太钢'), company('taigang-stainless', '太钢不锈'))).toMatchObject({
      score: 0.55,
      reasons: ['one contains the other: 太钢 in 太钢不锈'],
    });
  });

  it('are two parks whose names are one character apart', () => {
    const found = score(park('jinchuang', '晋创谷·朔州'), park('zhichuang', '山西智创谷'));
    expect(found?.reasons).toEqual(['edit distance 1: 晋创谷 / 智创谷']);
    expect(found?.score).toBeGreaterThanOrEqual(0.5);
  });

  it('are never of two types', () => {
    const list = [
      park('pingshuo', '平朔矿区'),
      company('pingshuo', '中煤平朔'),
      entity('project-pingshuo', 'Project', '平朔'),
    ];
    expect(findCandidates(list, 0).candidates).toEqual([]);
  });

  it.each([
    ['same normalised name', 0.9, company('a', '山西利虎玻璃'), company('b', '山西利虎（玻璃）')],
    ['same normalised name', 0.9, company('a', '華能'), company('b', '华能')],
    ['shared alias: 太钢', 0.85, company('a', '太原钢铁集团', { aliases: ['太钢'] }), company('b', '太钢')],
    [
      'same name without place and company ending: 利虎玻璃',
      0.75,
      company('a', '山西利虎玻璃有限公司'),
      company('b', '利虎玻璃'),
    ],
    ['same pinyin: rui guang re dian', 0.6, company('a', '瑞光热电'), company('b', '锐光热电')],
    ['initials: BYD of 比亚迪股份有限公司', 0.5, company('a', 'BYD'), company('b', '比亚迪股份有限公司')],
  ])('say why: %s', (reason, expected, one, other) => {
    const found = score(one, other);
    expect(found?.reasons[0]).toBe(reason);
    expect(found?.score).toBeGreaterThanOrEqual(expected);
    expect(found?.score).toBeLessThan(expected + 0.1);
  });

  it('are likelier in one place and less likely in two', () => {
    const here = score(located('140700'), located('140781'));
    const elsewhere = score(located('140700'), located('140600'));
    const unknown = score(located('140700'), located('140000'));
    expect(here?.reasons).toContain('same place: 晋中市');
    expect(elsewhere?.reasons).toContain('different places');
    expect(here?.score).toBeGreaterThan(unknown?.score ?? 1);
    expect(unknown?.score).toBeGreaterThan(elsewhere?.score ?? 1);
  });

  it('are namesakes, people less likely than firms', () => {
    const people = score(entity('person-a', 'Person', '王伟'), entity('person-b', 'Person', '王伟'));
    expect(people?.score).toBeCloseTo(0.54);
    expect(score(company('a', '王伟'), company('b', '王伟'))?.score).toBe(0.9);
  });

  it('are no two regions of two codes or levels, and surely those of one code', () => {
    const beijing = region('chaoyang-110105', '朝阳区', { level: 'COUNTY', adcode: '110105' });
    const changchun = region('chaoyang-220104', '朝阳区', { level: 'COUNTY', adcode: '220104' });
    expect(score(beijing, changchun)).toBeUndefined();
    expect(
      score(region('a', '北村', { level: 'VILLAGE' }), region('b', '北村镇', { level: 'TOWNSHIP' })),
    ).toBeUndefined();
    expect(score(beijing, { ...beijing, id: 'region-other', name: '朝阳' })).toMatchObject({ score: 0.99 });
  });

  it('are no two kinds of thing of which one name contains the other', () => {
    expect(findCandidates([product('a', '汽车'), product('b', '新能源汽车')], 0).candidates).toEqual([]);
  });

  it('keep what a university is when its name begins with a place', () => {
    const universities = ['山西大学', '北京大学', '南京大学'].map((name, i) =>
      entity(`university-${i}`, 'University', name),
    );
    expect(findCandidates(universities, 0.5).candidates).toEqual([]);
    expect(score(park('a', '山西大学城'), park('b', '北京大学城'))?.reasons ?? []).not.toContain(
      'same normalised name',
    );
  });
});

describe('a listed company and its group', () => {
  it('are a candidate with reasons, which no rule joins', () => {
    const group = company('taigang', '太钢');
    const listed = company('000825-sz', '山西太钢不锈钢股份有限公司', { aliases: ['太钢不锈'] });
    const [found] = findCandidates([group, listed], 0.5).candidates;
    expect(found?.reasons).toEqual(['one contains the other: 太钢 in 太钢不锈']);
    expect(found?.score).toBeGreaterThanOrEqual(0.5);
    const matchable = ({ id, name, aliases }: NamedEntity, document: string): Matchable => ({
      id,
      said: [{ document, name, aliases }],
      identifiers: id === listed.id ? ['stock-code:000825.SZ'] : [],
      levels: [],
      adcodes: [],
      places: [],
    });
    expect(ruleMatches([matchable(group, 'one'), matchable(listed, 'other')]).matches).toEqual([]);
  });
});

describe('a name that very many share', () => {
  it('is counted instead of paired', () => {
    const many = Array.from({ length: 150 }, (_, i) => company(`c${i}`, '华泰'));
    const { candidates, crowded } = findCandidates(many, 0.5);
    expect(candidates).toEqual([]);
    expect(crowded).toContainEqual({ key: '华泰', entities: 150 });
  });
});

// Each third entity has a namesake but for the ending, and no two others are alike.
const wordOf = (i: number): string =>
  Array.from({ length: 4 }, (_, place) =>
    String.fromCodePoint(0x4e00 + 17 * (Math.floor(i / 23 ** place) % 23) + place),
  ).join('');
const made = (count: number): NamedEntity[] =>
  Array.from({ length: count }, (_, i) =>
    company(`${i}`, `${wordOf(i - (i % 3 === 2 ? 1 : 0))}${i % 3 === 2 ? '有限公司' : ''}`),
  );

describe('the work of finding candidates', () => {
  it('grows with the names, not with their square', () => {
    const few = findCandidates(made(300), 0.7);
    const many = findCandidates(made(2_400), 0.7);
    expect([few.candidates.length, many.candidates.length]).toEqual([100, 800]);
    expect(many.comparisons / few.comparisons).toBeLessThan(12);
    expect(many.comparisons).toBeLessThan(30 * 2_400);
  });

  it('is no more than a hundred comparisons for each name, however alike the names are', () => {
    const alike = Array.from({ length: 1_000 }, (_, i) => company(`${i}`, `华泰${String.fromCodePoint(0x4e00 + i)}`));
    const { comparisons, crowded } = findCandidates(alike, 0.5);
    expect(comparisons).toBeLessThan(100 * alike.length);
    expect(crowded[0]).toMatchObject({ key: '华泰' });
    expect(crowded[0]?.entities).toBeGreaterThan(900);
  });

  it('leaves out what cannot reach the least score, and finds the same', () => {
    const products = ['玻璃杯', '玻璃瓶', '玻璃', '波璃杯', '不锈钢', '不绣钢'].map((name, i) =>
      product(`p${i}`, name),
    );
    const all = findCandidates(products, 0.3);
    const likely = findCandidates(products, 0.5);
    expect(likely.candidates).toEqual(all.candidates.filter((each) => each.score >= 0.5));
    expect(likely.comparisons).toBeLessThan(all.comparisons);
  });
});

describe('finding candidates', () => {
  const word = fc.constantFrom(
    '山西',
    '晋中',
    '太原市',
    '华泰',
    '华太',
    '吉利',
    '玻璃',
    '科技',
    '有限公司',
    '集团',
    '（',
    'ABC',
    '谷',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''));
  const named = fc.record({
    type: fc.constantFrom('Company' as const, 'Park' as const, 'Person' as const, 'Product' as const),
    name,
    aliases: fc.array(name, { maxLength: 2 }),
    places: fc.subarray(['140000', '140700', '140600', '140781']),
  });
  const list = fc.array(named, { maxLength: 12 }).map((all) => all.map((one, i) => ({ ...one, id: `entity-${i}` })));

  it('gives the same whichever of two comes first', () => {
    fc.assert(
      fc.property(named, named, (one, other) => {
        const [left, right] = [prepare({ ...one, id: 'a' }), prepare({ ...other, id: 'b' })];
        expect(scorePair(left, right)).toEqual(scorePair(right, left));
      }),
    );
  });

  it('gives the same in any order of the list, with scores from 0 to 1 in falling order', () => {
    fc.assert(
      fc.property(
        list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const { candidates } = findCandidates(all, 0.3);
          expect(findCandidates(shuffled, 0.3).candidates).toEqual(candidates);
          const scores = candidates.map((each) => each.score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.every((each) => each >= 0.3 && each <= 1)).toBe(true);
        },
      ),
    );
  });

  it('misses no pair that comparing each with each finds', () => {
    fc.assert(
      fc.property(list, (all) => {
        const found = findCandidates(all, 0).candidates.map(({ left, right }) => `${left.id} ${right.id}`);
        const each = all.flatMap((one) =>
          all.flatMap((other) =>
            one.id < other.id && score(one, other) !== undefined ? [`${one.id} ${other.id}`] : [],
          ),
        );
        expect(found.toSorted()).toEqual(each.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
