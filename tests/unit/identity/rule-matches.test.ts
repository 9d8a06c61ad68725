import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matchable } from '../../../src/identity/matchable.ts';
import { ruleMatches } from '../../../src/identity/rule-matches.ts';

type More = Partial<Omit<Matchable, 'id' | 'said'>> & { readonly aliases?: readonly string[] };

const thing = (id: string, document: string, name: string, { aliases = [], ...more }: More = {}): Matchable => ({
  id,
  said: [{ document, name, aliases }],
  identifiers: [],
  levels: [],
  adcodes: [],
  places: [],
  ...more,
});
const pairs = (...entities: Matchable[]): string[] =>
  ruleMatches(entities).matches.map(({ rule, leftId, rightId }) => `${rule} ${leftId} ${rightId}`);
const code = (value: string): More => ({ identifiers: [`stock-code:${value}`] });
const registered = (tax: string): More => ({ identifiers: ['stock-code:1', `tax:${tax}`] });
const sorted = (list: readonly Matchable[]): string[] => pairs(...list).toSorted();
const sides = (count: number): Matchable[] =>
  Array.from({ length: count }, (_, i) => [
    thing(`company-left-${i}`, 'left', `华泰${i}`, { places: ['140700'] }),
    thing(`company-right-${i}`, 'right', `华泰${i}`),
  ]).flat();

describe('the rule of identifiers', () => {
  it('joins what has the same value of a scheme, whatever its name, and says which', () => {
    const { matches } = ruleMatches([
      thing('company-a', 'one', '太钢', code('000825.SZ')),
      thing('company-b', 'other', '太钢不锈', code('000825.SZ')),
    ]);
    expect(matches).toEqual([
      {
        rule: 'IDENTIFIER',
        key: 'IDENTIFIER stock-code:000825.SZ',
        leftId: 'company-a',
        rightId: 'company-b',
        reason: 'same stock-code: 000825.SZ',
      },
    ]);
  });

  it('joins no two types, no two schemes, and nobody whose other identifier differs', () => {
    expect(pairs(thing('company-a', 'one', '甲', code('1')), thing('park-a', 'other', '乙', code('1')))).toEqual([]);
    expect(
      pairs(thing('company-a', 'one', '甲', code('1')), thing('company-b', 'other', '乙', { identifiers: ['tax:1'] })),
    ).toEqual([]);
    expect(
      pairs(thing('company-a', 'one', '甲', registered('x')), thing('company-b', 'other', '乙', registered('y'))),
    ).toEqual([]);
  });

  it('joins people', () => {
    expect(pairs(thing('person-a', 'one', '王伟', code('1')), thing('person-b', 'other', '王伟', code('1')))).toEqual([
      'IDENTIFIER person-a person-b',
    ]);
  });
});

describe('the rule of exact names', () => {
  it('joins things of one type by the name that their own documents settle on', () => {
    expect(pairs(thing('product-a', 'one', '不锈钢'), thing('product-b', 'other', '不锈钢'))).toEqual([
      'EXACT_NAME product-a product-b',
    ]);
    const longer: Matchable = {
      ...thing('company-a', 'one', '太钢'),
      said: [
        { document: 'one', name: '太钢', aliases: [] },
        { document: 'two', name: '太原钢铁', aliases: ['太钢'] },
      ],
    };
    expect(pairs(longer, thing('company-b', 'other', '太钢'))).toEqual([]);
    expect(pairs(longer, thing('company-b', 'other', '太原钢铁'))).toHaveLength(1);
  });

  it('joins several with the smallest id', () => {
    expect(
      pairs(thing('product-b', 'one', '钢'), thing('product-c', 'two', '钢'), thing('product-a', 'three', '钢')),
    ).toEqual(['EXACT_NAME product-a product-b', 'EXACT_NAME product-a product-c']);
  });

  it.each([
    ['an alias', thing('company-a', 'one', '太原钢铁', { aliases: ['太钢'] }), thing('company-b', 'other', '太钢')],
    ['two types', thing('product-a', 'one', '氢能'), thing('technology-a', 'other', '氢能')],
    ['people', thing('person-a', 'one', '王伟'), thing('person-b', 'other', '王伟')],
    [
      'stages, of which each chain has its own',
      thing('chain-stage-a', 'one', '上游'),
      thing('chain-stage-b', 'other', '上游'),
    ],
    ['what names nothing', thing('company-a', 'one', '电力'), thing('company-b', 'other', '电力')],
    ['codes that differ', thing('company-a', 'one', '华泰', code('1')), thing('company-b', 'other', '华泰', code('2'))],
    [
      'known places that differ',
      thing('company-a', 'one', '华泰', { places: ['140700'] }),
      thing('company-b', 'other', '华泰', { places: ['140600'] }),
    ],
    [
      'levels that differ',
      thing('region-a', 'one', '北村', { levels: ['VILLAGE'] }),
      thing('region-b', 'other', '北村', { levels: ['TOWNSHIP'] }),
    ],
    [
      'regions of a name that several have, unless the code is known',
      thing('region-a', 'one', '朝阳区', { adcodes: ['110105'] }),
      thing('region-b', 'other', '朝阳区'),
    ],
    ['what every city has', thing('facility-a', 'one', '加氢站'), thing('facility-b', 'other', '加氢站')],
  ])('keeps apart: %s', (_, one, other) => {
    expect(pairs(one, other)).toEqual([]);
  });

  it('joins what every city has where the place is known to be one, or the name says it', () => {
    const inJinzhong = (id: string, document: string): Matchable =>
      thing(id, document, '加氢站', { places: ['140700'] });
    expect(pairs(inJinzhong('facility-a', 'one'), inJinzhong('facility-b', 'other'))).toHaveLength(1);
    expect(
      pairs(thing('government-a', 'one', '晋中市人民政府'), thing('government-b', 'other', '晋中市人民政府')),
    ).toHaveLength(1);
  });

  it('joins nobody by a name that one document gives to two, be it as an alias', () => {
    const third = thing('company-c', 'other', '华泰');
    expect(pairs(thing('company-a', 'one', '华泰'), thing('company-b', 'one', '华泰'), third)).toEqual([]);
    const alias = thing('company-b', 'one', '华泰机械', { aliases: ['华泰'] });
    expect(pairs(thing('company-a', 'one', '华泰'), alias, third)).toEqual([]);
    expect(pairs(thing('company-a', 'one', '华泰'), { ...alias, id: 'park-b' }, third)).toHaveLength(1);
  });

  it('leaves alone what could be either of two that are apart, and joins those of one side', () => {
    const [left, right] = [{ places: ['140700'] }, { places: ['140600'] }];
    expect(
      pairs(
        thing('company-a', 'one', '华泰', left),
        thing('company-b', 'two', '华泰', right),
        thing('company-c', 'three', '华泰'),
        thing('company-d', 'four', '华泰', left),
      ),
    ).toEqual(['EXACT_NAME company-a company-d']);
  });

  it('knows the identifiers of what is one by another identifier', () => {
    const link = thing('company-p', 'three', '别名', { identifiers: ['stock-code:1', 'tax:x'] });
    expect(
      pairs(
        thing('company-a', 'one', '华泰', { identifiers: ['tax:x'] }),
        thing('company-b', 'two', '华泰', code('2')),
        link,
      ),
    ).toEqual(['IDENTIFIER company-a company-p']);
  });
});

describe('matching', () => {
  it('gives the same in any order', () => {
    const name = fc.constantFrom('华泰', '利虎', '恒信');
    const made = fc.record({
      name,
      document: fc.constantFrom('one', 'two', 'three'),
      aliases: fc.subarray(['华泰', '利虎']),
      identifiers: fc.subarray(['stock-code:1', 'stock-code:2', 'tax:1']),
      places: fc.subarray(['140700', '140600'], { maxLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc
          .array(made, { maxLength: 6 })
          .map((all) =>
            all.map(({ document, name: called, ...more }, i) => thing(`company-${i}`, document, called, more)),
          )
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
          ),
        ([all, shuffled]) => {
          expect(sorted(shuffled)).toEqual(sorted(all));
        },
      ),
    );
  });

  it('looks at more pairs in proportion to the names, not to their square', () => {
    const few = ruleMatches(sides(500));
    const many = ruleMatches(sides(4_000));
    expect([few.matches.length, many.matches.length]).toEqual([500, 4_000]);
    expect(many.comparisons).toBe(8 * few.comparisons);
    expect(few.comparisons).toBe(500);
  });
});
