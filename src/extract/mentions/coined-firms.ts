import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { beginningAt, byBeginning } from '../vocabulary/beginning.ts';
import { corporateWords, type FirmForm, firmForm } from '../vocabulary/firm-forms.ts';
import { namedGoods } from '../vocabulary/named-goods/index.ts';
import { isOwnName } from '../vocabulary/own-names.ts';
import { sectors } from '../vocabulary/sectors.ts';
import { surnames } from '../vocabulary/surnames.ts';
import { addFirm } from './firm-names.ts';
import { actsAsFirm, goesFurther } from './firms-by-form.ts';
import { isPlace } from './mention.ts';
import { country } from './slot-words.ts';

/** Words after which a firm is named, wherever it is; the place of a firm stands there as a mention. */
const introduced = new RegExp(
  `(?:${country}|同城|邻县|邻市|邻省|隔壁|对门|对面|不远处|附近|园区里|园里|县里|市里|上游|下游|台湾|香港|之隔|相邻|毗邻|同在[^,。;的]{2,10})的|${country}(?!的)|[家个]名?叫(?!做|作)|` +
    '(?:主顾|买主|卖主|业主|大户|金主|东家|客户|搭档|对手|伙伴|供应商|股东)(?:就|则|正|便)?(?:是|叫|有|为|包括)|' +
    '(?:制造商|生产商|厂商|龙头企业)|(?:还有|叫做|名叫)|(?:[做造卖]|生产|制造)[^,。;、的]{1,8}的',
  'g',
);
const ofCountry = new RegExp(`^${country}`);
const introducedIn = matchesOf(introduced);

const shortest = 2;
const longestOwn = 3;
const longestTrade = 6;
const short = (words: readonly string[]): string[] =>
  words.filter(({ length }) => length >= shortest && length <= longestTrade);
const corporate = byBeginning(new Set(short(corporateWords)));
const trades = byBeginning(new Set(short([...corporateWords, ...sectors, ...namedGoods])));
type Trades = typeof trades;

/** Where the lines of business end that stand side by side at a place; the place itself where none does. */
const endOfTrades = (text: string, from: number, known: Trades): number => {
  let at = from;
  for (let more = 1; more > 0 && at - from < longestTrade; at += more)
    more = known.get(beginningAt(text, at))?.find((word) => text.startsWith(word, at))?.length ?? 0;
  return at;
};

const surely: ReadonlySet<FirmForm> = new Set(['sure', 'fair']);

/** What goes on after the name of a firm that does something or has something done to it, said of no goods and no place. */
const acts =
  /^(?:已经?|正在|正|也|还|将|则|又|都|就|便|曾|拟|刚|同样|近日|去年|今年|一直|主要|专门|长期|计划|打算|准备|每年|每月|先后|陆续|率先|直接|抢先?|追加|订|买|包下|拿走|派|一口气|离得|终于|供应|供货|提供|配套|代工|加工|采购|生产|投资|落户|入驻|签约|租下|接到|拿下|牵头|选择|决定|公司|把|等着|专[做门供]|转[产做]|能[做供产]|寄)/;
/** What no person does. */
const works = /^(?:代工|供货|配套|加工|落户|入驻)/;
const dealsBefore =
  /(?:供给|卖给|供货给|供应给|交给|购自|采购自|来自|产自|委托|销往|发往|出口给|[给由从向与及和被]|(?:买主|卖主|业主|东家|客户|主顾|对手)(?:就|则)?是)$/;
/** 芜湖的甲禾、合肥的: names with their places in a list. */
const listedOn = /^(?:、|和|与|及)[\u4e00-\u9fa5]{2,6}的/;
const endsThere = /^(?:[,。;:、()]|$|和|与|及|的|等)/;
/** What names of places end in, and of people by what they do. */
const noFirm =
  /[山岭溪河湖江镇村乡县沟湾港岛州店街路桥寺塔城关口商农匠工嫂哥姐爷叔伯妈滩涂地洼娘女郎民户客友手迷童媳]$/;

/** How a name stands in its sentence. */
interface Standing {
  /** Whether the words before say that somebody is dealt with. */
  readonly deals: boolean;
  /** Whether a country stands before, so that a surname says nothing. */
  readonly abroad: boolean;
}

/** The end of a name without a line of business that begins at a place; undefined where none does. */
const endOfShort = (text: string, at: number, { deals, abroad }: Standing): number | undefined => {
  for (let length = 5; length >= shortest; length--) {
    const rest = text.slice(at + length, at + length + 8);
    if (!acts.test(rest) && !listedOn.test(rest) && !(deals && endsThere.test(rest))) continue;
    if (
      noFirm.test(text.slice(at, at + length)) ||
      (length <= longestOwn && !abroad && !works.test(rest) && surnames.has(text[at] ?? ''))
    )
      continue;
    if (isOwnName(text, at, length)) return at + length;
  }
  return undefined;
};

/** The end of a name with a line of business after it; undefined where none begins at a place. */
const endOfLong = (text: string, at: number, known: Trades, abroad = false): number | undefined => {
  for (let length = shortest; length <= longestOwn; length++) {
    const end = endOfTrades(text, at + length, known);
    if (end === at + length) continue;
    const own =
      isOwnName(text.slice(at, at + length), 0, length) || (abroad && surely.has(firmForm(text.slice(at, end))));
    if (own) return goesFurther.test(text.slice(end, end + 8)) ? undefined : end;
  }
  return undefined;
};

/** 叶片厂商甲木叶片: too much goes on after these for a name alone. */
const ofKind = /[商业]$/;

/** 青河甲木阀门二期: a project. */
const phase = /^[一二三四首]期/;

/**
 * Firms whose name somebody made up and whose place or part in a business is told right before it: 嘉兴的禾岚薄膜,
 * 买主叫川澜机床.
 */
export const findCoinedFirms = (passage: Passage): void => {
  const { text, mentions } = passage;
  const dealsAt = (at: number): boolean => dealsBefore.test(text.slice(Math.max(0, at - 5), at));
  const add = (at: number, end: number | undefined): void => {
    if (end !== undefined) addFirm(passage, at, end, 'made-up-name', 0.64);
  };
  for (const { start, end } of mentions.filter((each) => isPlace(each) && text[each.end] === '的')) {
    const at = end + 1;
    add(at, endOfLong(text, at, trades) ?? endOfShort(text, at, { deals: dealsAt(start), abroad: false }));
  }
  for (const { start, end } of mentions.filter(({ type }) => type === 'Region')) {
    const last = endOfLong(text, end, trades);
    if (
      last !== undefined &&
      !phase.test(text.slice(last, last + 2)) &&
      (acts.test(text.slice(last, last + 4)) || actsAsFirm.test(text.slice(last, last + 8)))
    )
      add(start, last);
  }
  for (const { 0: words, index } of introducedIn(text)) {
    const at = index + words.length;
    const deals = !words.endsWith('的') || dealsAt(index);
    const abroad = ofCountry.test(words);
    const long = endOfLong(text, at, trades, abroad);
    add(at, long ?? (ofKind.test(words) ? undefined : endOfShort(text, at, { deals, abroad })));
  }
  for (let at = text.indexOf('的') + 1; at > 0; at = text.indexOf('的', at) + 1)
    add(at, endOfLong(text, at, corporate));
};
