import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { addFirm, itemsOf } from './firm-names.ts';
import { nameIn } from './firms-in-slots.ts';
import type { SharingRule } from './firms-sharing.ts';

const list = '([\\u4e00-\\u9fa5A-Za-z、]{2,40}?)';
/** A list of two names at least, so that most clauses are left at the first of them. */
const several = '([\\u4e00-\\u9fa5]{2,8}?(?:[、和与及][\\u4e00-\\u9fa5]{2,8}?){1,5})';

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
  {
    id: 'short-names-share',
    pattern: new RegExp(
      `(?<=^|[,。;:])(?:其中|目前|去年|今年|如今|光是|仅|单是)*,?${several}(?=(?:合计|一共|总共|加起来|加在一起|合起来|三家|两家|几家|一起|共同|各自|分别|先后|相继|每年|去年|今年|都|均|各|也|还|就)*(?:占|包下|包揽|吃下|订走|订下|拿走|拿下|买走|消化|采购|供应|供货|供给|是(?:公司|它|该厂|厂里|这里)?的?(?:[大老主]?(?:客户|主顾|买家|供应商|股东|对手))))`,
      'g',
    ),
    example: ['甲禾、乙昊和丙岳合计占了七成的采购量', '乙昊'],
    counterExample: '阀门、水泵和轴承合计占了七成的采购量',
  },
  {
    id: 'short-names-dealt-with',
    pattern: new RegExp(
      `(?:[两三几]家(?:老|大|新)?(?:主顾|客户|买家|供应商|同行|厂子|对手)|来自|购自|采购自|销往|卖给|供给|供应给|供货给|交给|发往|发给|取代|超过|追上|比肩|赶超|收购|并购|入股|牵手|联手|携手|挖来)了?${several}(?=等|两家|三家|都|[,。;]|$)`,
      'g',
    ),
    example: ['订单来自甲禾和乙昊', '乙昊'],
    counterExample: '订单来自城镇和乡村',
  },
  {
    id: 'short-names-have',
    pattern: new RegExp(
      `(?<=^|[,。;:])${several}(?=的(?:采购|订单|老板|负责人|代表|经理|总裁|董事长|车间|工厂|客户|货车|业务员|总工|技术员|质检员|供应链))`,
      'g',
    ),
    example: ['甲禾、乙昊、丙岳的采购员轮流驻厂', '乙昊'],
    counterExample: '阀门、水泵、轴承的订单不断',
  },
  {
    id: 'short-names-joined',
    pattern: new RegExp(
      `(?<=[与和同跟])${several}(?=(?:等)?(?:签[下订了约署]|达成|结成|联手|携手|合作|合资|联营|谈妥|敲定|续[签约]))`,
      'g',
    ),
    example: ['公司与甲禾、乙昊签下三年长单', '乙昊'],
    counterExample: '公司与学校、医院签下三年长单',
  },
];

const listsIn = ruleMatches(listedNameRules, ({ pattern }) => pattern);

/** 来自东山、西河等市县的: names of places. */
const ofPlaces = /^等?(?:[\d一二三四五六七八九十两几多]+个?)?[地市县区省州乡镇村国]/;

/** Whether a word of the language may name a firm among names that are none: 北斗. */
const mayBeName = (word: string): boolean =>
  /^[\u4e00-\u9fa5]{2}$/.test(word) && !isGoods(word) && !isGeneric(word) && !/[和等的商厂户家方人]/.test(word);

/** Firms of a list where each name is one that no word of the language is, or a firm's that is known. */
export const findListedShortNames = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const [{ id }, match] of listsIn(text)) {
    const held = match[1] ?? '';
    if (ofPlaces.test(passage.text.slice(match.index + match[0].length, match.index + match[0].length + 8))) continue;
    const from = match.index + match[0].indexOf(held);
    const items = itemsOf(passage, from, from + held.length).map((item) => {
      const { start, end } = nameIn(passage, item);
      const place = mentions.find((each) => each.type === 'Region' && each.start === start && each.end < end);
      const known = mentions.some((each) => each.type === 'Company' && each.end === end);
      return { start, end, known, coined: isCoined(text.slice(place?.end ?? start, end)) };
    });
    const words = items.filter(({ known, coined }) => !known && !coined);
    if (items.length < 2 || words.length > (items.length > 2 ? 1 : 0)) continue;
    if (words.some(({ start, end }) => !mayBeName(passage.text.slice(start, end)))) continue;
    for (const { start, end, known } of items) if (!known) addFirm(passage, start, end, id, 0.66);
  }
};
