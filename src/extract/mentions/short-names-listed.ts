import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { addFirm, itemsOf } from './firm-names.ts';
import { nameIn } from './firms-in-slots.ts';
import type { SharingRule } from './firms-sharing.ts';

const list = '([\\u4e00-\\u9fa5A-Za-z、]{2,40}?)';

/** Lists of firms whose names are short and no words of the language; the first group is the list. */
export const listedNameRules: readonly SharingRule[] = [
  {
    id: 'short-names-counted',
    pattern: new RegExp(
      `(?<=^|[,。;:由有为给向从是])${list}(?:等|这)?(?:[两三四五六七八九十几]|\\d{1,2})(?:来|多|余)?家`,
      'g',
    ),
    example: ['今年,甲禾、乙昊三家都上了新线', '乙昊'],
    counterExample: '今年,阀门、轴承三家都上了新线',
  },
  {
    id: 'short-names-as-partners',
    pattern: new RegExp(
      `(?:客户|供应商|股东|对手|伙伴|买家)(?:主要)?(?:有|是|为|包括|涵盖|囊括|如)了?${list}(?:等|(?=[,。;]|$))`,
      'g',
    ),
    example: ['客户有海尔、乙昊', '乙昊'],
    counterExample: '客户有学校、医院',
  },
];

const listsIn = ruleMatches(listedNameRules, ({ pattern }) => pattern);

/** Firms of a list where each name is one that no word of the language is, or a firm's that is known. */
export const findListedShortNames = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const [{ id }, match] of listsIn(text)) {
    const held = match[1] ?? '';
    const from = match.index + match[0].indexOf(held);
    const items = itemsOf(passage, from, from + held.length).map((item) => {
      const { start, end } = nameIn(passage, item);
      const place = mentions.find((each) => each.type === 'Region' && each.start === start && each.end < end);
      const known = mentions.some((each) => each.type === 'Company' && each.end === end);
      return { start, end, known, coined: isCoined(text.slice(place?.end ?? start, end)) };
    });
    if (items.length < 2 || !items.every(({ known, coined }) => known || coined)) continue;
    for (const { start, end, known } of items) if (!known) addFirm(passage, start, end, id, 0.66);
  }
};
