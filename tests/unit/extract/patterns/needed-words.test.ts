import { array, assert, constantFrom, letrec, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededWords } from '../../../../src/extract/patterns/needed-words.ts';
import { Sieve } from '../../../../src/extract/patterns/rules-by-words.ts';
import { sifted } from '../../../../src/extract/patterns/sieve.ts';

describe('words that a pattern needs', () => {
  test.each([
    [/[甲乙](?:供应|供货)商?/, [['甲供应', '甲供货', '乙供应', '乙供货']], []],
    [/由.{2,8}供应/, [['由'], ['供应']], []],
    [/(?<=由)甲{2,4}(?!丙)/, [['甲']], [['由']]],
    [/供(?!水)应/, [['供应']], []],
    [/供应(?=.{2}商)\d{2}(?:后|前)/, [['供应'], ['后', '前']], [['商']]],
    [/(?:采购|购买)(?:自|于)?/, [['采购', '购买']], []],
    [/(?:每年|\d+)供应商/, [['供应商']], []],
    [/(?:由.+供应|给.+供货)/, [['供应', '供货']], []],
    [/[\u{20000}]山/u, [['\u{20000}山']], []],
    [/第[0-3]期/, [['第0期', '第1期', '第2期', '第3期']], []],
    [/[\ue080-\ue0ff]供应/, [['\ue080供应']], []],
  ])('%s', (pattern, inOrder, anywhere) => {
    const needed = neededWords(pattern);
    expect(needed?.inOrder.map((words) => words.toSorted())).toEqual(inOrder.map((words) => words.toSorted()));
    expect(needed?.anywhere).toEqual(anywhere);
  });

  test('and the rarest of them', () => {
    expect(neededWords(/由.{2,8}供应/)?.rarest).toEqual(['供应']);
  });

  test.each([/\d+/, /供?应?/, /(?:供应|\d)/, /[^供]/, /^$/, /ab/i])(
    'none where a text may match without: %s',
    (pattern) => {
      expect(neededWords(pattern)).toBeUndefined();
    },
  );
});

/** Patterns of a few characters, so that they match often. */
const pattern = letrec<{ part: string; whole: string }>((tie) => ({
  part: oneof(
    { depthSize: 'small' },
    constantFrom(
      '甲',
      '乙',
      '丙',
      '[甲乙]',
      '[^甲]',
      '.',
      '\\d',
      '甲?',
      '乙{1,2}',
      '(?<=甲)',
      '(?=乙)',
      '(?!丙)',
      '^',
      '$',
      '[\ue000-\ue07f]',
      '[\ue080-\ue0ff乙]',
    ),
    tie('whole').map((inside) => `(?:${inside})`),
    tie('whole').map((inside) => `(?:${inside})?`),
    tie('whole').map((inside) => `(?:${inside})+`),
    tie('whole').map((inside) => `(?=${inside})`),
  ),
  whole: array(
    array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 2 },
  ).map((alternatives) => alternatives.join('|')),
})).whole;
const text = array(constantFrom('甲', '乙', '丙', '1', '丁', '\ue000', '\ue003', '\ue081'), { maxLength: 8 }).map(
  (characters) => characters.join(''),
);

describe('rules that may match', () => {
  test('have their words in order', () => {
    const rulesFor = sifted([/由.+供应/, /供应.+由/], (rule) => rule, 0);
    expect(rulesFor('由甲厂供应')).toEqual([/由.+供应/]);
    expect(rulesFor('供应由甲厂说了算')).toEqual([/供应.+由/]);
    expect(rulesFor('由甲厂供应,由乙厂供应')).toHaveLength(2);
  });

  test('are the same for a text read again, and where another table is added', () => {
    const sieve = new Sieve();
    const first = sifted([/供应商/, /投产/], (rule) => rule, 0, sieve);
    const second = sifted([/投产/, /\d/], (rule) => rule, 0, sieve);
    for (const read of ['甲厂投产', '供应商', '甲厂投产']) {
      expect(first(read)).toEqual(read === '供应商' ? [/供应商/] : [/投产/]);
      expect(second(read)).toEqual(read === '供应商' ? [/\d/] : [/投产/, /\d/]);
    }
  });

  test('are all that do', () => {
    assert(
      property(array(pattern, { minLength: 1, maxLength: 5 }), text, (sources, read) => {
        const rules = sources.map((source) => new RegExp(source));
        const may = sifted(rules, (rule) => rule, 0, new Sieve())(read);
        expect(rules.filter((rule) => rule.test(read) && !may.includes(rule))).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  test('leave out what lacks its words, once texts of some length have been read', () => {
    const rulesFor = sifted([/供应商/, /投产/], (rule) => rule, 8);
    expect(rulesFor('甲厂投产')).toHaveLength(2);
    expect(rulesFor('甲厂投产')).toEqual([/投产/]);
  });
});
