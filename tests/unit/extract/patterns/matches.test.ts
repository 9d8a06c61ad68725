import { array, assert, constantFrom, letrec, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingRules } from '../../../../src/extract/mentions/endings.ts';
import { firmSlots } from '../../../../src/extract/mentions/firm-slots.ts';
import { goodsVerbs } from '../../../../src/extract/mentions/goods-by-verb.ts';
import { productFrames } from '../../../../src/extract/mentions/product-frames.ts';
import { shortNameRules } from '../../../../src/extract/mentions/short-firm-names.ts';
import { unnamedRules } from '../../../../src/extract/mentions/unnamed-projects.ts';
import { anchorOf } from '../../../../src/extract/patterns/anchor.ts';
import { longestNames } from '../../../../src/extract/patterns/gazetteer.ts';
import { matchesOf, ruleMatches } from '../../../../src/extract/patterns/matches.ts';
import { words } from '../../../../src/extract/vocabulary/words.ts';

describe('words near which a pattern can match', () => {
  test.each([
    [/由[\u4e00-\u9fa5]{2,8}(?:供应|供货)/g, ['供应', '供货'], 9],
    [/(?:甲|乙)禾(?:[^,]*)/g, ['甲禾', '乙禾'], 0],
    [/[^,。]+项目/g, ['项目'], Number.POSITIVE_INFINITY],
    [/.(?=采购)/g, ['采购'], 1],
  ])('%s', (pattern, near, most) => {
    expect(anchorOf(pattern)).toMatchObject({ words: near, most });
  });

  test('may stand before what looks back at them', () => {
    expect(anchorOf(/(?<=客户“?)[\u4e00-\u9fa5]{2}/g)).toMatchObject({ words: ['客户'], behind: 3, most: 0 });
  });

  test.each([/\d+/g, /供?应?/g, /(?:供应|\d)/g, /[^供]/g, /供应/gi])('are none: %s', (pattern) => {
    expect(anchorOf(pattern)).toBeUndefined();
  });
});

const pieces = [
  ...words('甲 乙 丙 , 。 甲乙 乙丙丁 甲1 [甲乙] [^甲] [^,。] [^,]{1,3}? [一-丙] . .*? \\d 甲? 乙{1,2} [,。]? [^。]*'),
  ...words('(?<=甲) (?<=^|[,。]) (?<=[甲乙]丙?) (?<!乙) (?<=甲.{2}) (?=乙) (?=[^,]*丙) (?!丙) ^ $ (?:^|,)'),
];

/** Patterns of a few characters and marks, so that they match often. */
const pattern = letrec<{ part: string; whole: string }>((tie) => ({
  part: oneof(
    { depthSize: 'small' },
    constantFrom(...pieces),
    tie('whole').map((inside) => `(?:${inside})`),
    tie('whole').map((inside) => `(${inside})?`),
    tie('whole').map((inside) => `(?:${inside}){1,2}`),
    tie('whole').map((inside) => `(?=${inside})`),
    tie('whole').map((inside) => `(?<=${inside})`),
  ),
  whole: array(
    array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 2 },
  ).map((alternatives) => alternatives.join('|')),
})).whole;
const text = array(constantFrom('甲', '乙', '丙', '丁', '1', ',', '。', '\n', '𠀀'), { maxLength: 10 }).map(
  (characters) => characters.join(''),
);

const told = (matches: Iterable<RegExpExecArray>): unknown[] => [...matches].map((match) => [match.index, [...match]]);

describe('matches', () => {
  test('are those that a search of the whole text gives', () => {
    assert(
      property(pattern, constantFrom('g', 'gu', 'gs', 'gm'), text, (source, flags, read) => {
        const searched = new RegExp(source, flags);
        expect(told(matchesOf(searched, 0)(read))).toEqual(told(read.matchAll(searched)));
      }),
      { numRuns: 500 },
    );
  });

  test('of the rules for names are those that a search of the whole text gives', () => {
    const rules = [...firmSlots, ...goodsVerbs, ...productFrames, ...shortNameRules, ...unnamedRules];
    const patterns = [...rules.map((rule) => rule.pattern), ...endingRules.map(({ ending }) => ending)];
    const sentences = [...rules, ...endingRules].flatMap(({ example: [one], counterExample }) => [one, counterExample]);
    const texts = [...sentences, sentences.join('。'), sentences.join(',')];
    for (const each of patterns) {
      const find = matchesOf(each, 0);
      for (const read of texts)
        expect(told(find(read)), `${each.source} in ${read}`).toEqual(told(read.matchAll(each)));
    }
  });

  test('come rule by rule', () => {
    const find = ruleMatches([/乙/g, /甲/g], (rule) => rule);
    expect(find('甲乙甲').map(([rule, { index }]) => [rule.source, index])).toEqual([
      ['乙', 1],
      ['甲', 0],
      ['甲', 2],
    ]);
  });
});

describe('names of a list', () => {
  test('are the longest at each place, and may overlap', () => {
    expect(longestNames(['甲禾', '甲禾科技', '科技', '甲'])('在甲禾科技、甲禾')).toEqual([
      { start: 1, name: '甲禾科技' },
      { start: 3, name: '科技' },
      { start: 6, name: '甲禾' },
    ]);
  });
});
