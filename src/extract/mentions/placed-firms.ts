import type { Passage } from '../passages.ts';
import { type FirmForm, firmForm } from '../vocabulary/firm-forms.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { isOwnName } from '../vocabulary/own-names.ts';
import { addFirm, type Item } from './firm-names.ts';
import { rightEdge } from './right-edge.ts';

const longestName = 8;
const ofBusiness: ReadonlySet<FirmForm> = new Set(['sure', 'fair', 'likely']);

/** What a firm does after its name: 青河的甲木复材做车窗. */
const worksAt =
  /^的([\u4e00-\u9fa5]{3,6}?)(?=(?:则|也|还|专门|主要)?(?:专做|主攻|主营|主做|生产|年产|做[^了出好大强起得到]|给[^,。;]{2,6}配|为[^,。;]{2,6}配套))/;

/** The name that stands after a place and 的: 青河的甲木经编. */
const nameAfter = (text: string, place: Item): Item | undefined => {
  if (text[place.end] !== '的') return undefined;
  const start = place.end + 1;
  const end = rightEdge(text, start, longestName);
  if (end - start < 3) return undefined;
  // 青河的甲木阀业结了亲: a verb follows the line of business.
  for (let last = end; last - start > 3; last--)
    if (ofBusiness.has(firmForm(text.slice(start, last)))) return { start, end: last };
  return { start, end };
};

/** Firms at work after the place where they are. */
const findAtWork = (passage: Passage): void => {
  for (const { end } of passage.mentions.filter((each) => each.type === 'Region' || each.type === 'Park')) {
    const name = worksAt.exec(passage.text.slice(end, end + 20))?.[1];
    if (name === undefined) continue;
    const form = firmForm(name);
    if (
      form !== 'none' &&
      (form !== 'possible' || !isGoods(name)) &&
      !/企业|公司|工厂|厂家|产业|园区|项目|基地/.test(name)
    )
      addFirm(passage, end + 1, end + 1 + name.length, 'placed-and-at-work', 0.65);
  }
};

/**
 * Names in a list each of which has its place before it: 青河的甲木经编、白水的乙木拉链. Such a list is of firms, whatever
 * their names end in.
 */
export const findPlacedFirms = (passage: Passage): void => {
  findAtWork(passage);
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
    const own = isOwnName(text, name.start, 2) || isOwnName(text, name.start, 3);
    if (listed && form !== 'none' && (form !== 'possible' || own))
      addFirm(passage, name.start, name.end, 'placed-in-list', 0.7);
  }
};
