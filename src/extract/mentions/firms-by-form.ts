import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { boundaryCharacters, boundaryMarks, boundaryWordAt } from '../vocabulary/boundaries.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { corporateEndings, firmForm } from '../vocabulary/firm-forms.ts';
import { addFirm, clauseStart } from './firm-names.ts';
import { nameIn } from './firms-in-slots.ts';
import { leftEdge } from './left-edge.ts';
import { mentionAt } from './mention.ts';
import { country } from './slot-words.ts';

const endingsIn = matchesOf(corporateEndings);

/** Adverbs and verbs of one character that go on after a name. */
const goesOn = new Set(Array.from('拟也将已就正曾均都又还则年总现原去今首占签会承获建做产供造抢订买卖派干赶'));
/** 甲木特钢发来的货, 甲木阀业60%的股权. */
const goesOnWith = /^(?:发(?!展|电|酵|泡)|包下|拿|送|\d+(?:\.\d+)?%)/;

const endsThere = (text: string, at: number): boolean => {
  const next = text[at];
  if (next === undefined || boundaryMarks.has(next) || boundaryCharacters.has(next) || goesOn.has(next)) return true;
  return goesOnWith.test(text.slice(at, at + 6)) || boundaryWordAt(text, at);
};

/** What only a firm does or has, said right after its name. */
export const actsAsFirm =
  /^(?:总部|厂区|总经理|董事长|创始人|负责人|有限|公司|集团|牵头|租下|拿下|入选|刚刚|完成股改|改制|上市|创办|创立|成立|落户|入驻|签约|投资|总投资|出资|扩建|计划|宣布|表示|承担|携手|联合|拥有|斥资|收购|并购|今年|去年|前年|昨日|近日|也(?!是)|成为(?!主流|热门|亮点)|是(?:本地|国内|全国|全球|一家|唯一|首家|我国|世界|行业|当地|园区)|[一二三四]期|介绍|透露|增资|中标|停产|复产|准备|打算|希望|员工|接到|拿到|租|搬到|迁入|占地|参股|在[\u4e00-\u9fa5]{2,6}(?:投资|建|设)|与[^,。]{2,20}(?:签|合作)|(?:每年|每月|已|也)?向[^,。]{2,12}(?:供应|供货|提供|交付)|的(?:产值|车间|订单|供应链|供应商|工厂|厂区|厂房|营收|股份|首台|子公司|总部|负责人|员工|投资|客户|产品|生产线|产能|技术团队|掌门人|老板|采购|总工|工程师|厂长|车队|质检员))/;

/** What a firm does, said of trades and goods too: enough where a clause begins with a name that goods have not. */
const does =
  /^(?:做|造|交付|自主|主导|主攻|累计|成功|研制|以|凭|靠|等|购|投|建(?!筑)|今年|去年|拿下|卖|产(?!业|品|能|值|线)|供(?!应)|主要|专门|专注|生产|出口|还|正|已|拟|将|也|又|都|完成|实现|新建|启动|有|没有|因|受|被|把|供应|供货|配套|采购|使用|研发|开发|推出|上线|试产|满产|扩产|与|和|在|从|向|由|是|就|则|获|首批|现有|借助|通过|依托|目前|上半年|下半年|累计|成了|年产|旗下|的)/;

/** What a name goes on with, so that it ends later. */
export const goesFurther =
  /^(?:[园城馆厅楼站村县院所件机器板管线泵]|用(?![的上了来])|类|车间|加工|设备|技术|工艺|材料|零件|配件|部件|产品|产业|行业|有限|股份|大[学厦]|学院|研究|[\u4e00-\u9fa5]{0,4}(?:公司|集团))/;

/** What only a firm is called by, said right before its name. */
export const namesFirm =
  /(?:龙头企业|链主企业|配套企业|企业|龙头|链主|供应商|供货商|经销商|代理商|子公司|母公司|客户|业主|投资者|投资方|股东|单位|品牌|厂商|巨头|合作方|租户|对手|伙伴|邻居|东家|买家|卖家)(?:是|为|有|包括|:)?$|(?:之隔|隔壁|一旁|不远处|对面|附近|相邻|毗邻)的$/;

/** What something is done to before a name, enough where somebody made the name up: 把订单给了甲禾鞋材. */
const doneTo =
  /(?:交给|转给|派给|让给|发给|卖给|送给|分给|租给|留给|找到|找上|看上|拿下|牵手|携手|联手|对接|并入|入股|收购|控股|参股|引进|引来|请来|来自|采购自|购自|送到|运到|送往|运往|进了|由|为|从|跟|与|同|向|被|让|请|找|替|给|换成|选了|用了|叫|是)了?$/;

/** 青河市的甲木复材: a place before the name. */
const standsInPlace = ({ text, mentions }: Passage, start: number): boolean =>
  text[start - 1] === '的' &&
  mentions.some(({ type, end }) => (type === 'Region' || type === 'Park') && end === start - 1);

/** 甲禾皮业、乙昊鞋材; 甲禾皮业的皮料、乙昊鞋材的鞋底. */
const isListed = ({ text, mentions }: Passage, start: number, rest: string): boolean =>
  text[start - 1] === '、' &&
  (rest.startsWith('的') || mentions.some(({ type, end }) => type === 'Company' && end === start - 1));

/** Whether the name is a part of a firm's name that stands before; the gathering of firms decides what it stands for. */
const isShortened = ({ mentions }: Passage, name: string, start: number): boolean =>
  mentions.some(
    (each) => each.type === 'Company' && each.end <= start && each.text !== name && each.text.includes(name),
  );

const ofCountry = new RegExp(`^${country}`);

/** Where a firm's own name begins after the place or country that begins its name. */
const ownStart = ({ text, mentions }: Passage, start: number, end: number): number =>
  mentions.find((each) => each.type === 'Region' && each.start === start && each.end < end)?.end ??
  start + (ofCountry.exec(text.slice(start, end))?.[0].length ?? 0);

/** Longest name before a line of business that is taken where nobody is said to act. */
const longestOwn = 4;

/**
 * A name of its own and a line of business: 甲木矿业 anywhere, 甲木机电 where a clause begins or a place stands before,
 * 甲木轴承 where it acts as firms do.
 */
export const findByForm = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const match of endingsIn(text)) {
    const end = match.index + match[0].length;
    if (mentionAt(mentions, match.index)?.type === 'Company') continue;
    const rest = text.slice(end, end + 24);
    const acts = actsAsFirm.test(rest);
    const clause = clauseStart(text, end);
    const named = nameIn(passage, { start: leftEdge(text, match.index, clause, 2 * longestOwn), end });
    const { start } = named;
    const name = text.slice(start, end);
    const plain = firmForm(name);
    if (plain === 'none' || plain === 'possible') continue;
    const from = ownStart(passage, start, end);
    if (match.index - from > longestOwn) continue;
    // 沈阳高端汽车: a kind of goods after a place.
    if (from > start && match.index > from && firmForm(text.slice(from, end)) === 'none') continue;
    const called = namesFirm.test(text.slice(Math.max(0, start - 8), start));
    const further = goesFurther.test(rest);
    const coined = isCoined(text.slice(from, match.index)) && !isShortened(passage, name, start);
    // A name that somebody made up says as much before 轴承 as before 机电.
    const form = plain === 'likely' && coined ? 'fair' : plain;
    const owned = standsInPlace(passage, start);
    const ofPlace = coined && (owned || from > start);
    const begins = start === clause || (coined && isListed(passage, start, rest));
    const first = begins && (does.test(rest) || (coined && !further));
    const told = called || ofPlace || (coined && doneTo.test(text.slice(Math.max(0, start - 4), start)));
    const certain = told || (coined && form === 'sure');
    if (!acts && !first && !endsThere(text, end) && (!certain || form === 'likely' || further)) continue;
    if (
      form === 'sure' ||
      (form === 'fair' && (acts || told || named.placed || owned || first)) ||
      (form === 'likely' && (acts || called))
    )
      addFirm(passage, start, end, 'name-and-business', form === 'sure' ? 0.65 : 0.6);
  }
};
