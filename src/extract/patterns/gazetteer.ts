import { beginningAt, byBeginning } from '../vocabulary/beginning.ts';
import { places } from './places.ts';

/** A name of a list where it stands in a text. */
export interface NameAt {
  readonly start: number;
  readonly name: string;
}

/**
 * The longest name of a list at each place of a text where one begins, in order; they may overlap. Names of one character
 * are left out.
 *
 * @example longestNames(['甲禾', '甲禾科技', '科技'])('甲禾科技') // [{ start: 0, name: '甲禾科技' }, { start: 2, name: '科技' }]
 */
export const longestNames = (names: readonly string[]): ((text: string) => readonly NameAt[]) => {
  const known = byBeginning(names);
  const beginnings = new Set(names.filter(({ length }) => length > 1).map((name) => name.slice(0, 2)));
  const list = places.list([...beginnings]);
  return (text) => {
    const found: NameAt[] = [];
    for (const start of places.of(list, text)) {
      const name = known.get(beginningAt(text, start))?.find((each) => text.startsWith(each, start));
      if (name !== undefined) found.push({ start, name });
    }
    return found;
  };
};
