import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import type { Focus } from '../relations/positions.ts';
import type { Topics } from '../relations/topics.ts';
import { chainStem } from '../vocabulary/chain-stem.ts';

interface Spot {
  readonly passage: Passage;
  readonly sentence: Range;
  readonly clause: string;
  /** Where the number begins. */
  readonly at: number;
  readonly topics: Topics;
  readonly focus: Focus;
}

const body =
  /(?<=^|[,。;:“])(?:该|这个|这座)?(中心|研究院|研究所|实验室|平台|学院|联盟|电站|电厂|码头|基地|港区|园子|园区)(?=[^,。;\d、“])/g;
const named: ReadonlySet<string> = new Set([
  'ResearchInstitute',
  'University',
  'Platform',
  'Facility',
  'Project',
  'Park',
]);

/** 在青河新区动工: a park in which something is, not what is spoken of. */
const isWhere = (text: string, { start }: Mention): boolean =>
  /[在于][^,。;]{0,12}$/.test(text.slice(Math.max(0, start - 14), start));

const park = /(?:园|区|城|谷|港)$/;

/** 中心攻下两项技术,每年可出样品: the body or work named last whose name ends so. */
const bodyMeant = ({ passage: { text, mentions }, sentence, at }: Spot): Entity | undefined => {
  const match = allMatches(body, text.slice(sentence.start, at)).at(-1);
  if (match === undefined) return undefined;
  const word = match[1] ?? '';
  const from = sentence.start + match.index;
  const isMeant = (each: Mention, name: string): boolean =>
    word.startsWith('园')
      ? each.type === 'Park' && park.test(name) && !isWhere(text, each)
      : named.has(each.type) && name.endsWith(word);
  return mentions.findLast((each) => each.end <= from && each.entity !== undefined && isMeant(each, each.entity.name))
    ?.entity;
};

const phase = /(?:^|[;:])(?:其中,?|目前)?(?:[一二三四首]期)(?:工程|项目)?[^,。;的]*$/;
const isBegun = /^[^。;]{0,24}?(?:动工|开工|奠基|破土|开建|总投资|用地|占地|[两二三四]期)/;

/** 园区分两期建,一期上6条线: a phase of the park or project that is being built. */
const phaseMeant = ({ passage: { text, mentions }, clause, at, topics }: Spot): Entity | undefined => {
  if (!phase.test(clause)) return undefined;
  if (topics.project !== undefined) return topics.project;
  return mentions.findLast(
    (each) =>
      each.type === 'Park' &&
      each.entity !== undefined &&
      each.end < at &&
      !isWhere(text, each) &&
      isBegun.test(text.slice(each.end, Math.min(at, each.end + 36))),
  )?.entity;
};

const ofIndustry =
  /^([^,。;\d]{1,12}?)(?:产业|行业|工业|经济)(?:链|集群)?(?:年|总|规上|规模以上|主营|上下游|全)*(?:产值|营业收入|营收|规模|销售|业务收入|增加值|利润|税收|出口)/;

/** 到2027年青河车门产业产值突破800亿元: of the chain if it is told of, else of the place. */
const industryMeant = ({ clause, topics, focus }: Spot, inside: readonly Mention[]): Entity | undefined => {
  if (!/产业|行业|工业|经济/.test(clause)) return undefined;
  const places = [
    ...inside.filter(({ type }) => type === 'Region').map(({ entity }) => entity),
    focus.main,
    focus.city,
  ];
  for (const place of places) {
    if (place === undefined) continue;
    const short = place.name.replace(/[省市县区]$/, '');
    const at = short.length < 2 ? -1 : clause.lastIndexOf(short);
    const goods = at < 0 ? undefined : ofIndustry.exec(clause.slice(at + short.length))?.[1];
    if (goods === undefined) continue;
    const { chain } = topics;
    const stem = chain === undefined ? '' : chainStem(chain.name).slice(-2);
    return stem.length > 1 && goods.includes(stem) ? chain : place;
  }
  return undefined;
};

/** 本地配套率只有41%: what a chain or place has, whichever firm was spoken of before. */
const localShare = /(?:本地|就地|省内|市内|域内|县内|区内)[^,。;\d]{0,4}(?:配套|转化|加工|采购|协作|供应)率/;

/**
 * Whom words mean that name nobody, in a sentence whose subject has no name: a body, a phase, an industry of a place.
 *
 * @example 青河创新中心成立。中心攻下三项技术,每年可出样品20吨 // 青河创新中心
 */
export const meantBy = (spot: Spot, inside: readonly Mention[]): Entity | undefined =>
  phaseMeant(spot) ??
  bodyMeant(spot) ??
  industryMeant(spot, inside) ??
  (localShare.test(spot.clause) && !inside.some(({ type, end }) => type === 'Company' && end <= spot.at)
    ? (spot.topics.chain ?? spot.topics.place ?? spot.focus.main)
    : undefined);
