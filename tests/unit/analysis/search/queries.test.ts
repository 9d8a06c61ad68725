import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeQueries } from '../../../../src/analysis/search/close-queries.ts';
import { farQueries } from '../../../../src/analysis/search/far-queries.ts';
import { oneDiffersPattern, quoted, wordPattern } from '../../../../src/analysis/search/patterns.ts';
import { wantedOf } from '../../../../src/analysis/search/wanted.ts';

/** All that two indexes are asked for a text. */
const queriesOf = (query: string): string[] => {
  const wanted = wantedOf(query);
  if (wanted === undefined) return [];
  const [close, far] = [closeQueries(wanted), farQueries(wanted)];
  return [close.spellings, close.pairs, far.spellings, far.pairs];
};

/**
 * A query without what is quoted, without patterns, and without its fields: boosts, groups of words, what must hold,
 * beginnings, edits and blanks between syllables are what the program itself writes.
 */
const bare = (query: string): string =>
  query
    .replaceAll(/"(?:[^"\\]|\\.)*"/gsu, '""')
    .replaceAll(/\/[^/]*\/\^/gu, '//^')
    .replaceAll(/(?:name|nameEn|aliases|pinyin|identifiers):/gu, '');
const ownSyntax = /^(?:""|\/\/|[\p{L}\p{N}]+\*?|\\ |~[12]|\^\d+|[ ()+])*$/u;
const operators = /(?<![\p{L}\p{N}])(?:AND|OR|NOT|TO)(?![\p{L}\p{N}])/u;

describe('what an index is asked', () => {
  test.each([
    '吉利 AND (',
    'name:太钢',
    'a OR b',
    '-x +y',
    'x* ?',
    'a~2 b^9',
    '[1 TO 2]',
    '{x}',
    '/.*/',
    'a && !b',
    '\\"',
  ])('has no syntax of %j outside of quotation marks', (text) => {
    for (const query of queriesOf(text)) {
      expect(bare(query)).toMatch(ownSyntax);
      expect(bare(query)).not.toMatch(operators);
    }
  });

  test('holds any text whatever in quotation marks or as letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        for (const query of queriesOf(text)) {
          expect(bare(query)).toMatch(ownSyntax);
          expect(bare(query)).not.toMatch(operators);
        }
      }),
    );
  });

  test('is quoted so that it ends where it should', () => {
    expect(quoted('a "b" \\')).toBe('"a \\"b\\" \\\\"');
  });

  test('is never what is no letter or digit in a pattern', () => {
    expect(() => wordPattern('a.b')).toThrow('no letter');
    expect(() => oneDiffersPattern('山*')).toThrow('no letter');
  });

  test('tells initials from syllables: i, u and v begin none', () => {
    expect(queriesOf('tg')[0]).toContain('pinyin:/t[^ ]* g[^ ]*/');
    expect(queriesOf('tu')[0]).not.toContain('u[^ ]*');
  });

  test('stays of a size that an index takes, however long what is asked for', () => {
    for (const text of ['钢'.repeat(200), 'ab '.repeat(66), 'xian'.repeat(50), '甲 '.repeat(100)]) {
      for (const query of queriesOf(text)) expect(query.length).toBeLessThan(6_000);
    }
  });
});
