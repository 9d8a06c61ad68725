import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { corporateWords } from '../vocabulary/firm-forms.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { namedGoods } from '../vocabulary/named-goods/index.ts';
import { qualifiers, sectors } from '../vocabulary/sectors.ts';
import { surnames } from '../vocabulary/surnames.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { addFirm } from './firm-names.ts';
import { mentionAt } from './mention.ts';
import { findListedShortNames } from './short-names-listed.ts';
import { countryNames, manner } from './slot-words.ts';

/** A wording in which a name of few characters is a firm's, since no word of the language is meant by it. */
export interface ShortNameRule {
  readonly id: string;
  /** The first group is the name; global. */
  readonly pattern: RegExp;
  /** What the words before the name must say. */
  readonly before?: (words: string) => boolean;
  /** Whether a person may stand there, so that what reads as a person's name does not count. */
  readonly orPerson?: true;
  readonly score: number;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}

const name = '([\\u4e00-\\u9fa5]{2,5}?)';
/** What goes on after the name of somebody who acts. */
const goesOn = `(?=已经?|也|还|将|则|正|又|都|就|便|即|曾|拟|先|早|刚|仍|原|同样|近日|去年|今年|前年|目前|眼下|日前|随后|此前|一直|主要|专门|长期|计划|打算|准备|告诉|每年|每月|每天|双双|先后|相继|陆续|率先|直接|宣布|表示|透露|介绍|提供|供应|供货|专[为给门]|便[和与向把]|生产|投资|出资|在|与|和|及|从|向|为|由|把|被|对|因|凭|靠|是|有|做|旗下|等|、|\\(|\\)|”|${titlePattern}|落户|入驻|签约|租下|看中|看好|接到|拿下|牵头|携手|联手|选择|决定|希望|派|来|达成|合作|成立|组建|追加|抢先|订[走下了购]|买[走下]|包下|拿走|一口气|合计|的(?:${titlePattern}|考察团|团队|老板|工厂|新厂|厂房|厂区|车间|产线|生产线|产品|订单|仓库|总部|代表|采购|供应|产能|产值|客户|技术|首条|首台|项目|基地|二期|一期|员工|工人|品牌|股份|股东))`;
const firmKinds = anyOf(
  words(
    '企业 公司 厂商 厂家 工厂 供应商 供货商 制造商 生产商 品牌商 运营商 集成商 开发商 服务商 代工商 代工厂 经销商 巨头 大厂 龙头 新秀 老厂 名企 小巨人 独角兽 新锐 老字号 大户 新贵 黑马 劲旅 霸主 冠军 品牌',
  ),
);
const kindAtEnd = new RegExp(`(?:${firmKinds})“?$`);

const longestTrade = 4;
const trades: ReadonlySet<string> = new Set([
  ...[...sectors, ...corporateWords].filter(({ length }) => length > 1),
  ...namedGoods.filter(({ length }) => length <= longestTrade),
  ...words(
    '外资 台资 港资 日资 德资 韩资 美资 法资 侨资 民营 国有 国资 上市 老牌 知名 领军 龙头 骨干 头部 链主 代工 制造 生产 加工 设计 研发 贸易 台湾 香港',
  ),
  ...countryNames,
]);
/** Whether words end in a trade, in goods or in a country, so that one firm is told of and not firms as such. */
const saysTrade = (said: string): boolean =>
  [2, 3, longestTrade].some((length) => trades.has(said.slice(-length))) ||
  (isGoods(said.slice(-3)) && !qualifiers.includes(said.slice(-2)));

export const shortNameRules: readonly ShortNameRule[] = [
  {
    id: 'trade-and-short-name',
    pattern: new RegExp(`(?<=[\\u4e00-\\u9fa5A-Za-z]{2}(?:${firmKinds})“?)${name}(?=”|${goesOn})`, 'g'),
    before: (said) => saysTrade(said.replace(kindAtEnd, '')),
    score: 0.68,
    example: ['轮毂厂商甲禾已经确定来青岛', '甲禾'],
    counterExample: '轮毂厂商轮休的不少',
  },
  {
    id: 'partner-and-short-name',
    pattern: new RegExp(`(?<=大?客户|对手|合作伙伴|大股东|老东家|邻居|供应商)${name}${goesOn}`, 'g'),
    orPerson: true,
    score: 0.66,
    example: ['大客户甲禾去年减了订单', '甲禾'],
    counterExample: '大客户扎堆来青岛',
  },
  {
    id: 'short-name-is-firm',
    pattern: new RegExp(
      `(?<=^|[,。;:“”])${name}(?=(?:同样|也|还|就|则|正|便|原本|原|本|曾经?|已经?|一直|本来|其实|原来|目前|如今)*(?:是|算是|算得上|称得上|堪称)[^,。;:]{0,20}?(?:企业|公司|品牌|厂家?|[厂造产应牌营成务工]商|龙头|巨头|大户|独角兽|小巨人|新秀)(?:之一)?(?:[,。;”(]|$))`,
      'g',
    ),
    score: 0.68,
    example: ['甲禾同样是青岛的运动鞋品牌', '甲禾'],
    counterExample: '骨干同样是青岛的老牌企业',
  },
  {
    id: 'short-name-supplies',
    pattern: new RegExp(
      `(?<=^|[,。;])${name}(?=(?:同样|也|还|就|则|正|便|原本|曾|已经?|一直|长期|同时|主要|只|专门|每年|每月|去年|今年)*(?:为|向|给|从)[^,。;为向给从]{2,14}?${manner}(?:供应|供给|供货|配套|提供|代工|采购|送货|交付))`,
      'g',
    ),
    orPerson: true,
    score: 0.66,
    example: ['甲禾同样为比亚迪提供结构件', '甲禾'],
    counterExample: '银团同样为比亚迪提供贷款',
  },
  {
    id: 'short-name-bought-from',
    pattern:
      /(?<=[从向找跟])([\u4e00-\u9fa5]{2,3})(?=买|拿货|进货|订货|要货|采购|订购|进口|调货|借|租|定制|供货|供应|拆借|讨)/g,
    orPerson: true,
    score: 0.65,
    example: ['从甲禾买硅料', '甲禾'],
    counterExample: '从外省买硅料',
  },
  {
    id: 'short-name-has',
    pattern: new RegExp(
      `(?<=^|[,。;])${name}(?=的(?:老板|总经理|董事长|掌门人|厂长|创始人|采购经理|销售经理|股东|股份|营收|产能|订单|采购员|车间|货款|业务员|厂房|图纸|总部|供应链))`,
      'g',
    ),
    orPerson: true,
    score: 0.65,
    example: ['甲禾的老板早年在外地打工', '甲禾'],
    counterExample: '山坳的老板早年在外地打工',
  },
  {
    id: 'short-name-taken-up',
    pattern: new RegExp(
      `(?<=^|[,。;”])${name}(?=(?:是|在|于|从|把|由|原|曾|已|将|则|也|去年|今年|前年|成立|创办|创立|创建|起步|做)[^。]{2,60}。(?:[^,。]{0,8},)?(?:这家|该)[^,。;]{0,12}(?:企业|公司|品牌|厂|[厂造产应牌营]商))`,
      'g',
    ),
    orPerson: true,
    score: 0.65,
    example: ['甲禾是跟着订单来的。去年,这家轮毂企业扩了产', '甲禾'],
    counterExample: '订单是跟着客户来的。去年,这家轮毂企业扩了产',
  },
];

const readsAsPerson = (text: string): boolean => surnames.has(text[0] ?? '') && text.length <= 3;

const add = (passage: Passage, start: number, end: number, rule: string, score: number): boolean =>
  mentionAt(passage.mentions, start) === undefined &&
  isCoined(passage.text.slice(start, end)) &&
  addFirm(passage, start, end, rule, score);

const listed = new RegExp(`^(?:、|和|与|及|以及)([\\u4e00-\\u9fa5]{2,5}?)${goesOn}`);

/** The names of a list after one that is a firm's: 轮毂厂商甲禾、乙昊和丙岳. */
const addListed = (passage: Passage, from: number, rule: string, score: number): void => {
  for (let at = from; ; ) {
    const match = listed.exec(passage.text.slice(at, at + 24));
    if (match === null) return;
    const end = at + match[0].length;
    if (!add(passage, end - (match[1] ?? '').length, end, rule, score)) return;
    at = end;
  }
};

const dealsAfter = new RegExp(
  `^(?:、|和|与|及|以及)([\\u4e00-\\u9fa5]{2,5}?)(?=(?:等[^,。;]{0,8}?)?${manner}(?:供应|供给|供货|配套|提供|交付|代工|送货|定制|贴牌|采购|购买|出资|投资|持股|参股|控股|合资|各占|各持|各出资|各供|对半))`,
);
const dealsBefore =
  /(?:为|给|向|由|从|被|客户(?:有|是|为|包括)|供应给|供货给|卖给|销往|供给|来自|购自|采购自)([\u4e00-\u9fa5]{2,5}?)(?:、|和|与|及|以及)$/;

/** Short names beside a firm that is known, where both are supplied, supply or put in money: 为甲木公司和乙昊供应鞋底. */
const findBesideFirms = (passage: Passage): void => {
  const { text } = passage;
  for (const firm of passage.mentions.filter(({ type }) => type === 'Company')) {
    const after = dealsAfter.exec(text.slice(firm.end, firm.end + 40));
    if (after !== null) {
      const end = firm.end + after[0].length;
      add(passage, end - (after[1] ?? '').length, end, 'short-name-beside-firm', 0.68);
    }
    const before = dealsBefore.exec(text.slice(Math.max(0, firm.start - 14), firm.start));
    if (before === null) continue;
    const end = firm.start - (/(?:、|和|与|及|以及)$/.exec(before[0])?.[0].length ?? 0);
    add(passage, end - (before[1] ?? '').length, end, 'short-name-beside-firm', 0.68);
  }
};

const namesIn = ruleMatches(shortNameRules, ({ pattern }) => pattern);

/** Firms of two to five characters that no word of the language is, by what is said right before and after. */
export const findShortFirmNames = (passage: Passage): void => {
  const { text } = passage;
  for (const [{ id, before, orPerson, score }, match] of namesIn(text)) {
    const [, held = ''] = match;
    const start = match.index;
    if (before?.(text.slice(Math.max(0, start - 12), start)) === false) continue;
    if (orPerson === true && readsAsPerson(held)) continue;
    if (add(passage, start, start + held.length, id, score)) addListed(passage, start + held.length, id, score);
  }
  findBesideFirms(passage);
  findListedShortNames(passage);
};
