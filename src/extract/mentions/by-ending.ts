import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isGeneric, isSector } from '../vocabulary/sectors.ts';
import { type EndingRule, endingRules } from './endings.ts';
import { isOwnedBy } from './firm-beginnings.ts';
import { addMention, type Mention } from './mention.ts';
import { nameStart } from './name-start.ts';
import { parkAround } from './sub-parks.ts';

const endingsIn = ruleMatches(endingRules, ({ ending }) => ending);

/**
 * Names that show by how they end: firms, universities, institutes, parks, platforms.
 *
 * @param regions The divisions named in the passage, in order.
 */
export const findByEnding = (passage: Passage, regions: readonly Mention[]): void => {
  const { text } = passage;
  for (const [rule, match] of endingsIn(text)) {
    const at = match.index;
    const end = at + match[0].length;
    if (rule.notBefore?.test(text.slice(end, end + 4)) === true) continue;
    // 由甲木集团控股, 持股: a verb.
    if (match[0] === '控股' && controls(text, at, end)) continue;
    if (match[0] === '公司' && /有限(?:责任)?$/.test(text.slice(Math.max(0, at - 4), at))) continue;
    const owner = rule.id === 'company-group' ? ownerOf(text, at, end) : end;
    if (owner < end) {
      const begins = nameStart(passage, rule, owner, owner, regions);
      if (
        owner - begins >= 2 &&
        text[begins - 1] !== '在' &&
        !anyFirm.test(text.slice(begins, owner)) &&
        !/[省市县区]$|地区|区域|^(?:本|该|上市)?(?:公司|集团|企业)$/.test(text.slice(begins, owner)) &&
        !isGeneric(text.slice(begins, owner))
      )
        addMention(passage.mentions, {
          type: 'Company',
          start: begins,
          end: owner,
          text: text.slice(begins, owner),
          rule: 'owner-of-subsidiary',
          score: 0.7,
        });
      continue;
    }
    const start = nameStart(passage, rule, at, end, regions);
    const before = text.slice(start, at);
    if (before === '' && !ofTrade.test(match[0])) continue;
    if (before.length < rule.before[0] || before.length > rule.before[1]) continue;
    if (
      /^[\p{P}\d.]+$|^\(|^\d+年?(?:度|来|以来|底|初)?$/u.test(before) ||
      (rule.id === 'company-group' &&
        (before.endsWith('公司') || /^(?:供应|服务|采购|配套|销售|进口|加入|支持)$/.test(before)))
    )
      continue;
    const within = rule.type === 'Park' ? parkAround(passage, start) : undefined;
    if (
      rule.id !== 'company-registered' &&
      within === undefined &&
      !placeOrName(before, start, at, regions, rule, text.slice(Math.max(0, start - 8), start), match[0])
    )
      continue;
    const { type, id, score } = rule;
    const whole = isGeneric(before) ? (within?.text ?? '') : '';
    addMention(passage.mentions, { type, start, end, text: whole + text.slice(start, end), rule: id, score });
  }
};

/** Where the name of the owner ends in 甲木子公司; the end given where nobody's subsidiary is meant. */
const ownerOf = (text: string, at: number, end: number): number => {
  if (text.slice(at, end) !== '公司') return end;
  const kind = /(?:的|旗下|下属)?(?:全资|控股|参股)?(?<![电量光分离原粒种核太])[子孙]$/.exec(
    text.slice(Math.max(0, at - 8), at),
  );
  return kind === null ? end : at - kind[0].length;
};

const controls = (text: string, at: number, end: number): boolean =>
  /(?:拟|欲|增资|要约|将|收购并|已|实现|全资|绝对|相对)$/.test(text.slice(Math.max(0, at - 3), at)) ||
  /^(?:的(?:上市|公司|企业|子公司|合资|控股)|\d)/.test(text.slice(end)) ||
  (/(?:由|被)[^,。;由被]{2,20}$/.test(text.slice(Math.max(0, at - 22), at)) &&
    /^(?:[,。;(的]|$)/.test(text.slice(end))) ||
  (/(?:集团|公司)$/.test(text.slice(Math.max(0, at - 2), at)) && text[end] === '的');

/** 公司全资子公司: the firm spoken of, no name. */
const anyFirm = /^(?:本|该|我|其|母|总|上市|为|系|是|成为|作为)*(?:公司|集团|企业|单位|厂)$/;

/** What is said of universities without naming one. */
const anySchool =
  /^(?:很多|许多|多所|各|高等|综合性?|重点|现代|产业|国内|国外|知名|著名|全国|一流|世界|双|这些|部分|所|大|新)+$/;

/** What is said of a chain without naming it. */
const chainInGeneral =
  /^(?:完整|全|重点|优势|主导|上下游|上游|下游|现代化|整个|关键|本地|相关|各|多|条|个|大|特色|新兴|传统|支柱|战略性|先进|高端|高新技术|未来|富民|县域|区域|三大|第一|第二|第三|其他|接续|替代|现有|其|该|这|此|本|新|跨|长|短|补|强|延|十大|规上|制造业|产业|工业|现代|千亿级?|百亿级?|级|[一二三四五六七八九十\d]|的|零部件|国内|全球)+$/;

/** How much of the words before a chain's ending is a place: 青河 of 青河传统产业. */
const lengthOfPlace = (before: string, start: number, at: number, regions: readonly Mention[]): number => {
  const place = regions.find((each) => each.start === start && each.end <= at);
  return place === undefined || place.end - start >= before.length ? 0 : place.end - start;
};

/** 占地300亩的: what has a size is one park, however it is called. */
const sized =
  /\d(?:万|余|多)*(?:亩|平方公里|平方米|公顷)的$|(?:位于|落户|入驻|进驻|搬[进到入]了?|迁[进到入]了?|落[在到]|地处|坐落[在于]|设在|建在|选址)$/;
/** 黄岛区的传感器小镇. */
const clauseBegins = /(?:^|[,。;:])$/;
const inPlace = /[省市县区镇乡]的$/;

/** 传感器小镇, 新材料园: what a park is called by that is of one trade. */
const ofTrade = /(?:(?<!特色|产业)小镇|产业飞地|[^业技区新件合]园)$/;

/** Whether a place begins the words before 厂, by the list or by how it ends, and something of the works' own follows. */
const placed = (before: string, place: Mention | undefined, start: number): boolean => {
  const length =
    place === undefined ? (/^[\u4e00-\u9fa5]{2,3}[市县区]/.exec(before)?.[0].length ?? 0) : place.end - start;
  return (
    length > 0 &&
    !/[工一二三四新老分总设建办开投迁进入到去回离出]$/.test(before) &&
    before.length - length >= 3 &&
    !isGeneric(before.slice(length))
  );
};

const partOfCountry = /^(?:中国|西北|西南|东北|华北|华东|华中|华南|中南|北方|南方|江南)/;
/** Institutes of the academies, each of which only one place has. */
const ofScience = /^(?:化物|物构|光机|硅酸盐|力学|药物)所$/;

/** Whether an institute is called by the place it belongs to: 省农科院, 青河市质检所. */
const isOfPlace = (before: string, ending: string, isPlace: boolean): boolean =>
  isPlace ||
  (ofScience.test(ending) && /^[\u4e00-\u9fa5]{2,3}$/.test(before)) ||
  /^(?:省|市|县|区|州|中国|国家)(?:[\u4e00-\u9fa5]{2,4})?$/.test(before);

/** 上海某公司, 归母公司, 只承认公司. */
const nobody =
  /某$|^(?:坐上|离开|回到|告别|走出|走进|到了|进了|出了)$|[座间些那这]$|^(?:[省国市县区境]|[省国市县区境][内外])$|[归由给向从被随][母子分]$|(?:承认|否认|认为|声称|表示|证实)$/;

/** Whether what stands before an ending names something. */
const placeOrName = (
  before: string,
  start: number,
  at: number,
  regions: readonly Mention[],
  rule: EndingRule,
  ahead: string,
  ending: string,
): boolean => {
  if (rule.type === 'Facility') return !/^(?:[一二三四五六七八九十两几多\d]+[座个套]|新建|建设|一批)/.test(before);
  if (rule.type === 'University') return !anySchool.test(before);
  if (rule.id === 'company-group' && /^中国[\u4e00-\u9fa5]{2,6}$/.test(before)) return true;
  if (rule.type === 'Company' && nobody.test(before)) return false;
  if (rule.type === 'IndustryChain')
    return !chainInGeneral.test(before.slice(lengthOfPlace(before, start, at, regions))) && !before.endsWith('全');
  // 西北有色冶金设计院: what part of the country an institute serves says which.
  if (rule.type === 'ResearchInstitute' && before.length >= 4 && partOfCountry.test(before)) return true;
  // 国家车门功能材料创新中心: general words that are many enough say which.
  if (rule.type === 'ResearchInstitute' && before.length >= 4 && /^国家(?!级|重点)/.test(before)) return true;
  const place = regions.find((each) => each.start === start && each.end <= at);
  if (rule.type === 'Platform' && place !== undefined && before.length >= place.end - start + 4) return true;
  if (rule.id === 'works-of-place') return placed(before, place, start);
  if (rule.id === 'institute-of-place') return isOfPlace(before, ending, place !== undefined);
  if (place === undefined) {
    if (!isGeneric(before)) return true;
    if (rule.type !== 'Park') return false;
    return ofTrade.test(ending)
      ? sized.test(ahead) || inPlace.test(ahead) || clauseBegins.test(ahead)
      : before.length >= 4 && sized.test(ahead);
  }
  if (rule.type === 'Park' || (rule.id === 'company-works' && before.length > place.end - start)) return true;
  // 青河市产业投资集团: a city's own group; 青河钢铁集团.
  const business = before.slice(place.end - start);
  if (rule.id === 'company-group' && ending.startsWith('集团') && (business.length >= 4 || isSector(business)))
    return true;
  // 青河产业投资公司, 青河热电公司; and not 一家江苏化工公司.
  if (
    rule.id === 'company-group' &&
    !/[家个些多类各]$/.test(ahead) &&
    (isSector(business) || (business.length >= 4 && isOwnedBy(before.slice(0, place.end - start), business + ending)))
  )
    return true;
  return rule.type === 'ResearchInstitute'
    ? before.length > place.end - start
    : !isGeneric(business) || rule.id === 'company-bank';
};
