import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../src/extract/patterns/kinds.ts';
import { Words } from '../../../../src/extract/patterns/words.ts';

const characters = ['甲', '乙', '丙', '\u{20000}', '\ue000', '\ue005', '\ue080'];
const text = (least: number, most: number) =>
  array(constantFrom(...characters), { minLength: least, maxLength: most }).map((parts) => parts.join(''));
const inKinds = (written: string): string =>
  Array.from({ length: written.length }, (_, at) => String.fromCharCode(kindOf(written.charCodeAt(at)))).join('');

describe('words looked for all at once', () => {
  test('are those that stand in a text, whatever was read and learnt before', () => {
    assert(
      property(
        array(text(1, 4), { minLength: 1, maxLength: 40 }),
        array(text(0, 8), { maxLength: 8 }),
        (known, texts) => {
          const words = new Words();
          const numbers = new Map<string, number>();
          for (const [i, each] of known.entries()) {
            const word = inKinds(each);
            numbers.set(word, words.of(word));
            const read = texts[i % 3] ?? '';
            const standing = [...numbers].filter(([one]) => inKinds(read).includes(one)).map(([, number]) => number);
            expect([...words.in(read)].toSorted((a, b) => a - b)).toEqual(standing.toSorted((a, b) => a - b));
            for (const [one, number] of numbers) expect(words.hasAll([[number]])).toBe(inKinds(read).includes(one));
          }
        },
      ),
    );
  });

  test('are told of the last text by sets', () => {
    const words = new Words();
    const [one, other] = [words.of('供应'), words.of('投产')];
    words.in('甲厂投产');
    expect(words.hasAll([[one, other]])).toBe(true);
    expect(words.hasAll([[one], [other]])).toBe(false);
    expect(words.hasAll([])).toBe(true);
  });

  test('are found among thousands', () => {
    const words = new Words();
    const all = Array.from({ length: 6_000 }, (_, n) => `甲${n}号`);
    const numbers = all.map((word) => words.of(word));
    expect([...words.in('甲17号与甲5999号')]).toEqual([numbers[17], numbers[5999]]);
  });
});
