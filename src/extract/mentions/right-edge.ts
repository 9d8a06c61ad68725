import {
  boundaryCharacters,
  boundaryMarks,
  boundaryWordAt,
  boundaryWordBeginnings,
  protectedWords,
} from '../vocabulary/boundaries.ts';
import { isOneOf } from '../vocabulary/characters.ts';

const startsProtected = (text: string, at: number): boolean =>
  protectedWords.some((word) => word.length > 1 && text.startsWith(word, at));

/** Verbs and adverbs of one character that end a name on its right. */
const after = new Set(Array.from('拟也将已就正曾均都占总年月日去来落首扩产'));

/** Characters that may end a name on its right, by themselves or as the first of a word; no other need be looked at. */
const mayEnd = isOneOf([...boundaryMarks, ...boundaryCharacters, ...boundaryWordBeginnings, ...after]);

/**
 * Where a name ends that begins at a place: goes right until a mark or a word that cannot be in a name.
 *
 * @example rightEdge('甲木宣布建厂', 0, 8) // 2
 */
export const rightEdge = (text: string, start: number, most: number): number => {
  let at = start;
  while (at < text.length && at - start < most) {
    if (!mayEnd(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const character = text[at] ?? '';
    if (boundaryMarks.has(character)) break;
    if (boundaryCharacters.has(character) && !(at === start && startsProtected(text, at))) break;
    if (at > start) {
      if (boundaryWordAt(text, at)) break;
      if (after.has(character) && at - start >= 2) break;
    }
    at++;
  }
  return at;
};
