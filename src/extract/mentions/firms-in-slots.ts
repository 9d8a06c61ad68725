import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { type FirmForm, firmForm } from '../vocabulary/firm-forms.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { addFirm, type Item, itemsOf } from './firm-names.ts';
import type { FirmSlot } from './firm-slot.ts';
import { firmSlots } from './firm-slots.ts';
import { leftEdge } from './left-edge.ts';

/** What stands before the names of a list and is no part of the first. */
const lead =
  /^(?:包括|例如|比如|诸如|其中|分别|还有|以及|有|如|像|了|是|为|即|则|均|也|都|主要|另外|此外|又)+(?=[\u4e00-\u9fa5]{3})/;
/** How many of what kind the names of a list are: 甲木家居、乙木智造两家企业. */
const counted = /(?:等)?(?:[\d一二三四五六七八九十两几多]+)(?:余|多)?(?:家|个|名)[^、]{0,8}$/;
const officialPlace = /(?:市|县|区|[\u4e00-\u9fa5]{2}州|盟|旗|镇)$/;

/** 甲木科技投资3亿元: a verb. */
const putsIn = /.{3}(?:投资|出资)[\d约近超逾]$/;

/** 由青河的甲木鞋材供应: who stands there is a firm, even if its name is one of goods. */
const suppliedBy = /^[^由]?由.*(?:供应|提供|供货|配套|供给)/;

/** A name in an item of a list. */
interface Named extends Item {
  /** Whether a place stands before the name: 青河的甲木. */
  readonly placed: boolean;
}

/** The name itself in an item of a list: without 青河市的 and leading verbs. */
export const nameIn = (passage: Passage, { start, end: last }: Item): Named => {
  const { text, mentions } = passage;
  const end = last - (putsIn.test(text.slice(start, last + 1)) ? 2 : 0);
  let from = start;
  let placed = false;
  const owner = text.lastIndexOf('的', end - 1);
  if (owner >= from) {
    from = owner + 1;
    placed = mentions.some((each) => (each.type === 'Region' || each.type === 'Park') && each.end === owner);
  }
  // The last words of a name may be ones that end other names: 甲木精密制造.
  const edge = leftEdge(text, end - 2, from);
  if (edge <= end - 3) from = edge;
  from += lead.exec(text.slice(from, end))?.[0].length ?? 0;
  for (;;) {
    const place = mentions.find((each) => each.start === from && each.type === 'Region' && each.end < end - 2);
    if (place === undefined || !officialPlace.test(text.slice(from, place.end))) break;
    from = place.end;
    placed = true;
  }
  return { start: from, end, placed };
};

const counts = (form: FirmForm, least: FirmSlot['least']): boolean =>
  form === 'sure' || form === 'fair' || form === 'likely' || (least === 'possible' && form === 'possible');

const slotsIn = ruleMatches(firmSlots, ({ pattern }) => pattern);

/** Firms whose names show nothing, where they act: goods come from them, money is put in, works are built. */
export const findInSlots = (passage: Passage): void => {
  const { text } = passage;
  for (const [{ id, least, score }, match] of slotsIn(text)) {
    const held = (match[1] ?? '').replace(counted, '');
    const from = match.index + match[0].indexOf(held);
    const names = itemsOf(passage, from, from + held.length).map((item) => nameIn(passage, item));
    const forms = names.map(({ start, end }) => firmForm(text.slice(start, end)));
    const beside =
      names.length > 1 &&
      (forms.some((form) => counts(form, 'likely')) ||
        names.some(({ end }) => passage.mentions.some((each) => each.type === 'Company' && each.end === end)));
    for (const [i, { start, end, placed }] of names.entries()) {
      const bare = placed || beside ? 'possible' : least;
      const form = forms[i] ?? 'none';
      const withPlace = passage.mentions.some((each) => each.type === 'Region' && each.start === start);
      const sure = withPlace || (placed && suppliedBy.test(match[0]));
      if (!counts(form, bare) || (form === 'possible' && !sure && isGoods(text.slice(start, end)))) continue;
      if (passage.mentions.some((each) => each.type === 'Region' && each.end === end)) continue;
      addFirm(passage, start, end, id, score);
    }
  }
};
