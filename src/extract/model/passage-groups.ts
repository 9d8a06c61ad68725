import type { Passage } from '../passages.ts';
import { estimateTokens } from './tokens.ts';

/** A paragraph of the article, or a part of a very long one; offsets are UTF-16 units of its text. */
export interface Piece {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The text of a piece. */
export const textOf = ({ passage, start, end }: Piece): string => passage.text.slice(start, end);

/** Parts of a sentence that is longer than a whole request may be: cut by length, as nothing else is left to cut at. */
const slices = (piece: Piece, tokens: number): Piece[] => {
  const parts: Piece[] = [];
  for (let start = piece.start; start < piece.end; start += tokens)
    parts.push({ ...piece, start, end: Math.min(piece.end, start + tokens) });
  return parts;
};

/** A paragraph whole, or as sentences where it is too long. */
const piecesOf = (passage: Passage, tokens: number): Piece[] => {
  const whole = { passage, start: 0, end: passage.text.length };
  if (estimateTokens(passage.text) <= tokens) return [whole];
  return passage.sentences
    .map(({ start, end }) => ({ passage, start, end }))
    .flatMap((piece) => (estimateTokens(textOf(piece)) <= tokens ? [piece] : slices(piece, tokens)));
};

/** Puts sentences of one paragraph that follow one another together again. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (before !== undefined && before.passage === piece.passage && before.end === piece.start)
      result.splice(-1, 1, { ...before, end: piece.end });
    else result.push(piece);
  }
  return result;
};

/**
 * The paragraphs of an article in groups that follow one another, each of no more tokens than the bound.
 *
 * @example groupPassages(passagesOf(article), 1500).map((group) => group.length) // [6, 5, 2]
 */
export const groupPassages = (passages: readonly Passage[], tokens: number): Piece[][] => {
  const groups: Piece[][] = [];
  let open: Piece[] = [];
  let size = 0;
  for (const piece of passages.flatMap((passage) => piecesOf(passage, tokens))) {
    const length = estimateTokens(textOf(piece));
    if (open.length > 0 && size + length > tokens) {
      groups.push(joined(open));
      open = [];
      size = 0;
    }
    open.push(piece);
    size += length;
  }
  if (open.length > 0) groups.push(joined(open));
  return groups;
};

/**
 * The halves of a group whose answer was cut because it was too long; the group itself is none of them.
 *
 * @returns nothing where one sentence is left
 */
export const halvesOf = (group: readonly Piece[]): Piece[][] => {
  const sentences = group.length > 1 ? [...group] : group.flatMap(sentencesIn);
  if (sentences.length < 2) return [];
  const middle = Math.ceil(sentences.length / 2);
  return [joined(sentences.slice(0, middle)), joined(sentences.slice(middle))];
};

const sentencesIn = ({ passage, start, end }: Piece): Piece[] =>
  passage.sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .map((sentence) => ({ passage, start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }));
