import { boundaryCharacters, boundaryMarks, boundaryWords, protectedWords } from '../vocabulary/boundaries.ts';

const startsProtected = (text: string, at: number): boolean =>
  protectedWords.some((word) => word.length > 1 && text.startsWith(word, at));

/** Verbs and adverbs of one character that end a name on its right. */
const after = new Set(Array.from('拟也将已就正曾均都占总年月日去来落首扩产'));

/**
 * Where a name ends that begins at a place: goes right until a mark or a word that cannot be in a name.
 *
 * @example rightEdge('甲木宣布建厂', 0, 8) // 2
 */
export const rightEdge = (text: string, start: number, most: number): number => {
  let at = start;
  while (at < text.length && at - start < most) {
    const character = text[at] ?? '';
    if (boundaryMarks.has(character)) break;
    if (boundaryCharacters.has(character) && !(at === start && startsProtected(text, at))) break;
    if (at > start) {
      if ([2, 3, 4].some((length) => boundaryWords.has(text.slice(at, at + length)))) break;
      if (after.has(character) && at - start >= 2) break;
    }
    at++;
  }
  return at;
};
