import type { Support } from '../../relations/relation.ts';
import type { Piece } from '../passage-groups.ts';
import { textOf } from '../passage-groups.ts';

/** A quote where it stands, with the text of its passage. */
export interface Grounded extends Support {
  readonly text: string;
}

const findIn = (piece: Piece | undefined, quote: string): Grounded | undefined => {
  if (piece === undefined) return undefined;
  const at = textOf(piece).indexOf(quote);
  if (at < 0) return undefined;
  const start = piece.start + at;
  return { passage: piece.passage.index, start, end: start + quote.length, text: piece.passage.text };
};

/**
 * Where a quote stands, character by character: in the paragraph that the answer names, else in another that was sent
 * with it. A quote over the end of a paragraph stands nowhere.
 *
 * @param paragraph Number of the paragraph in the request, from 1.
 * @example findQuote(group, 1, '甲木公司') // { passage: 0, start: 0, end: 4, text: '甲木公司供应车门。' }
 */
export const findQuote = (group: readonly Piece[], paragraph: number, quote: string): Grounded | undefined => {
  if (quote.trim() === '') return undefined;
  return (
    findIn(group[paragraph - 1], quote) ?? group.map((piece) => findIn(piece, quote)).find((each) => each !== undefined)
  );
};
