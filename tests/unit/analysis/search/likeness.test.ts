import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, matchOf, type Sort } from '../../../../src/analysis/search/likeness.ts';
import { editsWithin } from '../../../../src/analysis/search/match-wrong.ts';

const sorts: readonly Sort[] = [
  'name',
  'englishName',
  'alias',
  'identifier',
  'identifierPart',
  'beginning',
  'core',
  'part',
  'words',
  'pinyin',
  'pinyinBeginning',
  'pinyinPart',
  'initials',
  'initialsBeginning',
  'initialsPart',
  'samePinyin',
  'samePinyinPart',
  'oneDiffers',
  'oneDiffersPart',
  'abbreviation',
  'twoDiffer',
  'inWanted',
  'someWords',
];

test('a stronger sort of match always scores higher, however much of a name a weaker one takes', () => {
  sorts.forEach((sort, i) => {
    for (const weaker of sorts.slice(i + 1)) {
      expect(matchOf(sort, '', 0, true).score).toBeGreaterThan(matchOf(weaker, '', 1).score);
    }
  });
});

test('the best of some matches is the highest, the first of equal ones, none of none', () => {
  const [low, high] = [matchOf('part', 'low', 0.1), matchOf('part', 'high', 0.9)];
  expect(bestOf([undefined, low, high, { ...high, matchedOn: 'later' }])).toBe(high);
  expect(bestOf([undefined])).toBeUndefined();
});

test('a part with one character changed is one edit from its whole, wherever it stands', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (before, part, after) => {
      expect(editsWithin(part, before + part + after)).toBe(0);
      expect(editsWithin(`${part}戊`, before + part + after)).toBe(1);
      expect(editsWithin(part, '')).toBe(part.length);
    }),
  );
});
