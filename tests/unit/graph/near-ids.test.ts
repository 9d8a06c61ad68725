import { assert, property, string } from 'fast-check';
import { distance as editDistance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['company-taigan', 'company-taigang', 1],
  ['abc', '', 3],
])('from %j to %j it takes %i edits', (left, right, edits) => {
  expect(editDistance(left, right)).toBe(edits);
});

test('distance is a metric: zero for equals alone, symmetric, and no detour is shorter', () => {
  const word = string({ maxLength: 8 });
  assert(
    property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
