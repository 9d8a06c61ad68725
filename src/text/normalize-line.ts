import { withoutBracketedPinyin } from './bracketed-pinyin.ts';
import { foldLine } from './fold-line.ts';
import type { MappedLine } from './mapped-line.ts';
import { settleMarks } from './punctuation.ts';
import { simplify } from './simplified.ts';

/**
 * A line in normal form. `offset` is the raw offset of its first code point; `traditional` has it read as Traditional
 * writing whatever it looks like.
 *
 * @example String(normalizeLine(Array.from('國(guó)家２０２４年'), 0)) // '国家2024年'
 */
export const normalizeLine = (points: readonly string[], offset: number, traditional = false): MappedLine => {
  const folded = foldLine(points, offset);
  settleMarks(folded);
  const line = withoutBracketedPinyin(folded);
  simplify(line, traditional);
  return line;
};
