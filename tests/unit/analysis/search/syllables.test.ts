import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsOfLetters } from '../../../../src/analysis/search/syllables.ts';
import { syllables } from '../../../../src/text/pinyin-syllables.ts';

test('syllables that were joined are among the readings of the letters, which are all whole syllables', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }), (words) => {
      const found = readingsOfLetters(words.join(''));
      // Some letters can be read in more ways than are tried.
      expect(found.length === 8 || found.includes(words.join(' '))).toBe(true);
      for (const reading of found) {
        expect(reading.replaceAll(' ', '')).toBe(words.join(''));
        expect(reading.split(' ').every((syllable) => syllables.has(syllable))).toBe(true);
      }
    }),
  );
});

test.each(['', 'zzz', 'taiyuanx', 'g3'])('letters that are no syllables have no reading: %j', (letters) => {
  expect(readingsOfLetters(letters)).toEqual([]);
});

test('letters that can be read in very many ways are read in some, and soon', () => {
  expect(readingsOfLetters('xian'.repeat(50))).toHaveLength(8);
  expect(readingsOfLetters(`${'xian'.repeat(50)}zz`)).toEqual([]);
});
