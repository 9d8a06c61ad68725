import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../src/extract/patterns/kinds.ts';
import { WordTree } from '../../../../src/extract/patterns/word-tree.ts';

const characters = ['甲', '乙', '丙', '\u{20000}', '\ue000', '\ue005', '\ue080'];
const text = (least: number, most: number) =>
  array(constantFrom(...characters), { minLength: least, maxLength: most }).map((parts) => parts.join(''));
const inKinds = (written: string): string =>
  Array.from({ length: written.length }, (_, at) => String.fromCharCode(kindOf(written.charCodeAt(at)))).join('');

const told = (tree: WordTree, read: string): (readonly [word: number, start: number])[] => {
  const all: (readonly [number, number])[] = [];
  tree.read(read, (word, start) => all.push([word, start]));
  return all;
};

describe('words of a tree', () => {
  test('are told wherever they stand in a text, from its beginning on', () => {
    assert(
      property(array(text(1, 4), { minLength: 1, maxLength: 40 }), text(0, 12), (known, read) => {
        const tree = new WordTree();
        const words = [...new Set(known.map(inKinds))];
        for (const [number, word] of words.entries()) tree.add(word, number);
        const standing = Array.from({ length: read.length }, (_, start) =>
          words.flatMap((word, number) => (inKinds(read).startsWith(word, start) ? [[number, start] as const] : [])),
        );
        const found = told(tree, read);
        expect(found.map(([, start]) => start)).toEqual(found.map(([, start]) => start).toSorted((a, b) => a - b));
        expect(new Set(found.map(String))).toEqual(new Set(standing.flat().map(String)));
        expect(found).toHaveLength(standing.flat().length);
      }),
    );
  });

  test('are found among thousands', () => {
    const tree = new WordTree();
    for (let n = 0; n < 6_000; n++) tree.add(`甲${n}号`, n);
    expect(told(tree, '甲17号与甲5999号')).toEqual([
      [17, 0],
      [5999, 5],
    ]);
  });
});
