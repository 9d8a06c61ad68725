import type { Passage } from '../passages.ts';
import { firmForm } from '../vocabulary/firm-forms.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import type { EndingRule } from './endings.ts';
import { isOwnedBy, lengthOfWordsBefore } from './firm-beginnings.ts';
import { leftEdge } from './left-edge.ts';
import type { Mention } from './mention.ts';
import { country } from './slot-words.ts';

const leading =
  /^(?:其中|包括|还有|以及|例如|比如|如|像|分别|有|即|是|新|原|现|个|家|名|位|多|来|又|再|就|都|之|所|上|下|内|外|后|前|里|时|日|年|月|号|约|近|逾|超|占|用|做|建|办|赴|设|引|签|区|市|省|县)(?=(?:[\u4e00-\u9fa5]{4,}))/;

const spellOut = (text: string, start: number, end: number, places: readonly Mention[]): number => {
  let from = start;
  for (;;) {
    const rest = text.slice(from, end);
    const match = /^(?:\d+(?:\.\d+)?[年月日个家万亿多余]*|[“”"'\s·.)-]+)/.exec(rest);
    if (match !== null && match[0].length < rest.length - 3) {
      from += match[0].length;
      continue;
    }
    if (places.some((place) => place.start === from)) return from;
    // 客户有青河甲木集团: a place follows the verb.
    if (text[from] === '有' && places.some((place) => place.start === from + 1)) return from + 1;
    const lead = leading.exec(rest);
    if (lead === null || !/^(?:其中|包括|还有|以及|例如|比如|分别|像)/.test(lead[0])) return from;
    from += lead[0].length;
  }
};

/** A place by its official name, which stands before names rather than in them. */
const placedCompany = /^[\u4e00-\u9fa5]{2,8}?(?:省|市|县|区|盟|州)$/;

/** A park's own name without the place before it, if something of its own is left. */
const ownPart = (text: string, start: number, at: number, regions: readonly Mention[]): number => {
  const place = regions.findLast((each) => each.start >= start && each.end <= at);
  if (place === undefined || text[place.start - 1] === '(') return start;
  if (place.start > start && text[start - 1] === '、') return start;
  if (isGeneric(text.slice(place.end, at))) return place.start;
  return placedCompany.test(text.slice(place.start, place.end)) ? place.end : place.start;
};

/** Works are registered with the place before their names. */
const ofPlace = new Set(['company-works', 'works-of-place']);

/** A country before a firm's own name. */
const ofCountry = new RegExp(`^(${country})[\\u4e00-\\u9fa5]{2}`);

/** A park before a registered name of its own. */
const parkBefore =
  /^[\u4e00-\u9fa5]{2,10}(?:高新区|开发区|经开区|工业园区?|产业园区?|保税区|工业集中区)(?=[\u4e00-\u9fa5]{4})(?!投资|建设|开发|发展|资产|国有|城市|管理|实业)/;

/** 同青河理工大学签约: a preposition, where no such school is known by the character. */
const together = /^它?同(?![济德方仁])(?=[\u4e00-\u9fa5]{4})/;
/** 甲木科技同青河理工大学签约: a firm, then the preposition. */
const afterFirm = (before: string): number => {
  const at = before.search(/同[\u4e00-\u9fa5]{4}/);
  return at > 2 && before[at + 1] !== '济' && ['sure', 'fair', 'likely'].includes(firmForm(before.slice(0, at)))
    ? at + 1
    : 0;
};
/** 请来青河理工大学的老师: what is left of a verb. */
const fetched = (text: string, start: number): number =>
  text[start] === '来' && /[请引找聘迎]/.test(text[start - 1] ?? '') ? 1 : 0;
/** What a platform or an institute has been raised to. */
const rank = /^(?:国家级|省部级|省级|市级|县级|校级|部级)(?=[\u4e00-\u9fa5]{3})/;

/** 青河智能制造公共服务平台: words of a kind between the place and the ending, one of them a verb elsewhere. */
const overGeneric = (text: string, start: number, at: number, regions: readonly Mention[]): number => {
  const place = regions.findLast((each) => each.end <= start && start - each.end <= 8);
  if (place === undefined || place.end === start) return start;
  const between = text.slice(place.end, start);
  if (isGeneric(text.slice(start, at)) && isGeneric(between)) return place.start;
  const begins = place.start === 0 || /[,。;:、\n]/.test(text[place.start - 1] ?? '');
  return begins &&
    /^[\u4e00-\u9fa5]+$/.test(between) &&
    !/[在与和的了由于将已为向被把对从到是有及市县区设建同镇]|管委会|政府/.test(between)
    ? place.start
    : start;
};

/** What fields of research end in, and what bodies do that another joins. */
const field =
  /(?:技术|科学|材料|能源|氢能|工程|装备|信息|生物|化学|环境|农业|食品|机械|电子|医药|智能|光电|海洋|地质|生态|航空|航天|力学|物理|节能|储能|安全|健康|制造)$/;

/** 甲木材料技术与工程研究所: two fields of one institute. */
const overConjunction = (text: string, start: number, least: number, mentions: readonly Mention[]): number => {
  if (!/[与和]/.test(text[start - 1] ?? '')) return start;
  if (!field.test(text.slice(Math.max(least, start - 4), start - 1))) return start;
  if (mentions.some(({ end, type }) => end === start - 1 && type !== 'Region')) return start;
  const from = leftEdge(text, start - 1, least, 18);
  return start - 1 - from < 3 ? start : from;
};

/** 送省特检院检验: a verb before the place of an institute. */
const lengthOfVerb = (before: string): number => /^.*[送去到找请由](?=[省市县区州]$)/.exec(before)?.[0].length ?? 0;

/** Where the name begins that an ending closes: over its own words, without what belongs to the sentence. */
export const nameStart = (
  passage: Passage,
  rule: EndingRule,
  at: number,
  end: number,
  regions: readonly Mention[],
): number => {
  const { text, mentions } = passage;
  const [, most] = rule.before;
  const sentence = passage.sentences.find((each) => each.start <= at && at < each.end)?.start ?? 0;
  const previous =
    rule.chained === true ? (mentions.findLast((each) => each.end <= at && each.type !== 'Region')?.end ?? 0) : 0;
  let start = spellOut(text, leftEdge(text, at, Math.max(sentence, previous), most), end, regions);
  const body = /.*(?:人民政府|委员会|管委会)/.exec(text.slice(start, at))?.[0].length ?? 0;
  if (rule.type === 'University' || rule.type === 'ResearchInstitute')
    start += body + (together.exec(text.slice(start, at))?.[0].length ?? 0) + fetched(text, start);
  if (rule.type === 'University' || rule.type === 'ResearchInstitute') start += afterFirm(text.slice(start, at));
  if (rule.type === 'Platform' || rule.type === 'ResearchInstitute') start = overGeneric(text, start, at, regions);
  if (rule.type === 'Platform' || rule.type === 'ResearchInstitute')
    start += rank.exec(text.slice(start, at))?.[0].length ?? 0;
  if (rule.type === 'ResearchInstitute')
    start = overConjunction(text, start, Math.max(sentence, previous, start - most), mentions);
  if (rule.type === 'IndustryChain')
    start +=
      /^(?:[千百]亿级|世界级|国家级|省级|完整的|现代化|全年|全市|全省|全县|全区|本地|我市|我省)/.exec(
        text.slice(start, at),
      )?.[0].length ?? 0;
  if (rule.id === 'company-registered') {
    // 首个工厂青河甲木有限公司: a place begins the name.
    const place = regions.find((each) => each.start > start && each.end < at);
    if (place !== undefined && /^(?:工厂|基地|企业|龙头|园区)$/.test(text.slice(start, place.start)))
      start = place.start;
    // 在青河高新区白山甲木有限公司: the park is where it is.
    start += parkBefore.exec(text.slice(start, at))?.[0].length ?? 0;
  }
  if (rule.type === 'Company') start += lengthOfWordsBefore(text.slice(start, at));
  // 甲木公司系乙木集团子公司, 供应商有丙木公司: a verb.
  if (rule.type === 'Company' && /^(?:[司团厂院所份)][系归]|[商户东业]有)/.test(text.slice(start - 1, start + 1)))
    start++;
  if (rule.id === 'institute-of-place') start += lengthOfVerb(text.slice(start, at));
  if (rule.withoutPlace === true) start = ownPart(text, start, at, regions);
  else if (rule.id === 'company-group') start += ofCountry.exec(text.slice(start, at))?.[1]?.length ?? 0;
  if (rule.withoutPlace !== true && rule.id !== 'company-registered' && !ofPlace.has(rule.id)) {
    // 青河市甲木集团 is 甲木集团 of 青河市; 青河甲木集团 has the place in its name.
    const place = regions.find((each) => each.start === start && each.end < at);
    if (place !== undefined && rule.type === 'Company' && placedCompany.test(text.slice(place.start, place.end))) {
      const owned = isOwnedBy(text.slice(place.start, place.end), text.slice(place.end, end));
      if (!owned && !isGeneric(text.slice(place.end, at))) start = place.end;
    }
  }
  return start;
};
