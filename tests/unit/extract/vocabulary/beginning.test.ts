import { describe, expect, test } from 'vitest';
import { ByTwo, beginningAt, byBeginning } from '../../../../src/extract/vocabulary/beginning.ts';

describe('names by the two characters they begin with', () => {
  test('are found at the place where they begin, the longest first', () => {
    expect(byBeginning(['甲禾', '甲禾科技', '甲', '乙木']).get(beginningAt('在甲禾', 1))).toEqual(['甲禾科技', '甲禾']);
  });

  test('are told from all other two characters, however many share a place in the table', () => {
    const han = Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x4e00 + i * 97));
    const pairs = han.flatMap((first) => han.map((second) => first + second));
    const values = new ByTwo<string>();
    for (const pair of pairs.filter((_, i) => i % 2 === 0)) values.set(beginningAt(pair, 0), pair);
    expect(pairs.map((pair) => values.get(beginningAt(pair, 0)))).toEqual(
      pairs.map((pair, i) => (i % 2 === 0 ? pair : undefined)),
    );
  });
});
