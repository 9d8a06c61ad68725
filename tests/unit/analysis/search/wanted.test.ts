import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllablesOf, wantedOf } from '../../../../src/analysis/search/wanted.ts';

describe('what somebody looks for', () => {
  test('is one in traditional and in simplified characters, wide and narrow', () => {
    expect(wantedOf('太鋼')?.folded).toBe('太钢');
    expect(wantedOf(' 太鋼（ＴＩＳＣＯ） ')?.folded).toBe(wantedOf('太钢(tisco)')?.folded);
  });

  test('keeps the spellings that a name can equal to the letter', () => {
    expect(wantedOf(' 金鼎（中国）有限公司 ')?.spellings).toEqual(['金鼎（中国）有限公司', '金鼎(中国)有限公司']);
  });

  test.each([
    ['taigang', ['tai gang']],
    ['Tài Gāng', ['tai gang']],
    ['xian', ['xian', 'xi an']],
    ['lǜse', ['lv se']],
    ['geely', []],
  ])('in letters is read as syllables: %s', (query, readings) => {
    expect(wantedOf(query)?.readings).toEqual(readings);
  });

  test('in Han characters has a reading and no letters', () => {
    expect(wantedOf('太岗')).toMatchObject({ letters: '', readings: [], pinyin: 'tai gang' });
  });

  test.each(['', ' ', '\t\n', '*', '()', '😀', '\u0000\u0007', '\u{D800}', '。、…'])('is nothing in %j', (query) => {
    expect(wantedOf(query)).toBeUndefined();
  });

  test('is found in any text whatever, with words of letters and digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const wanted = wantedOf(query);
        if (wanted === undefined) return;
        expect(wanted.words.join('')).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(wanted.folded).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(wanted.letters).toMatch(/^[a-z]*$/);
      }),
    );
  });
});

test('syllables of a reading are without marks, and v stands for ü', () => {
  expect(syllablesOf('lü se ( zhong guo )')).toEqual(['lv', 'se', 'zhong', 'guo']);
});
