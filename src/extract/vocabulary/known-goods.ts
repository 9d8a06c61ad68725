import { isOneOf } from './characters.ts';
import { kindsOfGoods } from './kinds-of-goods.ts';
import { goodsByName, namedGoods } from './named-goods/index.ts';
import { remember } from './remember.ts';

/** Short names of goods say of others what they are for or made of: 轴承|钢球. */
const kindWords = new Set([...kindsOfGoods, ...namedGoods.filter(({ length }) => length < 5)]);
const longestKind = Math.max(...[...kindWords].map(({ length }) => length));
const endsKind = isOneOf([...kindWords].map((word) => word.slice(-1)));

/** Where the words of kinds begin that end at a place. */
export const kindsFrom = (text: string, at: number, least: number): number => {
  let from = at;
  if (!endsKind(text.charCodeAt(at - 1))) return at;
  for (let length = longestKind; length > 0; length--) {
    if (from - length < least || !kindWords.has(text.slice(from - length, from))) continue;
    from -= length;
    length = longestKind + 1;
  }
  return from;
};

const longestNamed = Math.max(...namedGoods.map(({ length }) => length));

/** The length of the longest goods that words end in; 0 for none. */
const namedAtEnd = (words: string): number => {
  for (let length = Math.min(longestNamed, words.length); length > 1; length--)
    if (goodsByName.has(words.slice(-length))) return length;
  return 0;
};

/**
 * Whether words are goods that everybody knows and what qualifies them, and so the name of nobody.
 *
 * @example isKnownGoods('高强度螺栓') // true
 * @example isKnownGoods('甲木轴承') // false
 */
export const isKnownGoods = remember((words) => {
  const length = namedAtEnd(words);
  return length > 0 && kindsFrom(words, words.length - length, 0) === 0;
});
