import type { Passage } from '../passages.ts';
import { firmForm } from '../vocabulary/firm-forms.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { addFirm, type Item } from './firm-names.ts';
import { rightEdge } from './right-edge.ts';

const longestName = 8;

/** The name that stands after a place and 的: 青河的甲木经编. */
const nameAfter = (text: string, place: Item): Item | undefined => {
  if (text[place.end] !== '的') return undefined;
  const start = place.end + 1;
  const end = rightEdge(text, start, longestName);
  return end - start >= 3 ? { start, end } : undefined;
};

/**
 * Names in a list each of which has its place before it: 青河的甲木经编、白水的乙木拉链. Such a list is of firms, whatever
 * their names end in.
 */
export const findPlacedFirms = (passage: Passage): void => {
  const { text } = passage;
  const placed = passage.mentions
    .filter(({ type }) => type === 'Region' || type === 'Park')
    .flatMap((place) => {
      const name = nameAfter(text, place);
      return name === undefined ? [] : [{ place, name }];
    });
  for (const [i, { place, name }] of placed.entries()) {
    const listed =
      placed[i + 1]?.place.start === name.end + 1 ||
      (placed[i - 1] !== undefined && placed[i - 1]?.name.end === place.start - 1);
    const written = text.slice(name.start, name.end);
    const form = firmForm(written);
    if (listed && form !== 'none' && (form !== 'possible' || !isGoods(written) || placed.length > 2))
      addFirm(passage, name.start, name.end, 'placed-in-list', 0.7);
  }
};
