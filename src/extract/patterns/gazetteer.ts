import { type NameAt, places } from './places.ts';

/**
 * The longest name of a list at each place of a text where one begins, in order; they may overlap. Names of one character
 * are left out.
 *
 * @example longestNames(['甲禾', '甲禾科技', '科技'])('甲禾科技') // [{ start: 0, name: '甲禾科技' }, { start: 2, name: '科技' }]
 */
export const longestNames = (names: readonly string[]): ((text: string) => readonly NameAt[]) => {
  const list = places.nameList(names.filter(({ length }) => length > 1));
  return (text) => places.namesOf(list, text);
};
