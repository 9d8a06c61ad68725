import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { beginsClause, setsUp } from '../relations/clauses.ts';
import { bearers } from '../relations/headings.ts';
import { chainStem } from '../vocabulary/chain-stem.ts';
import { isPlaceOfNext, placeOf } from './located.ts';

/** Who does something: 由甲木公司运营, 由乙木集团组建的甲木公司负责建设. */
const agent = /(?:^|[,。;:\u4e00-\u9fa5])由(?:[^,。;]{2,36}的)?$/;
const done =
  /^(?:负责|具体|统一|联合|共同|独资|全资|投资)*(?:运营|承建|建设|实施|管理|经营|运作|打造|开发|建成|兴建|承担)(?:,|$)/;

const ofOwner =
  /(?:旗下|下属|控股|全资|参股|所属|投资|设立|独资|组建)?(?:的(?:[^,。;的]{0,8}?(?:子公司|企业|公司|龙头))?|(?:全资|控股)?子公司)$/;

/** 这家甲木集团的全资子公司去年投产: whose it is, not who. */
const ownedBy = /^(?:在[^,。;]{2,8})?的?(?:全资|控股|独资|参股|合资)?(?:子公司|分公司|孙公司|分厂|工厂|企业)/;

/** What something is done to or with stands behind these: 拿下甲木公司的订单, 使用甲木公司的车窗. */
const doneTo =
  /(?:拿下|签下|接下|接到|赢得|争得|获得|承接|收购|并购|入股|参股|携手|联手|牵手|供货给?|供应给?|供给|卖给|销往|交付给?|发往|送往|使用|选用|采用|采购|购买|购入|装上|进入|成了|替|(?<!意味|随|标志|本)着|直送|直供|送[到至往]|运[到至往]|占|依赖|仰仗|倚重|购自|取自|出自|(?:给|为|向|与|同|跟|对)[^,。;由的]{0,8}(?:企业|龙头|巨头|厂商|大户|大厂|客户|厂家))(?:了|着|于|的是)?(?:[美德法英韩泰]国|日本|印度|越南|意大利|俄罗斯|瑞[士典]|荷兰|奥地利|芬兰|丹麦|挪威|比利时|西班牙|捷克|波兰|巴西|新加坡|马来西亚|印尼|加拿大|澳大利亚|以色列)?的?$/;

/** 由甲木集团开发的, 在此基础上孵化的, 中外合资的: what is said of the subject that follows. */
const relative =
  /(?:^|[,。;:“]|——)(?:由[^,。;]{2,40}|[^,。;]{0,14}(?:孵化|成立|组建|引进|招引|培育|投资|开发|建设|打造|设立|控股|创办|合资|独资|共建|新建|在建|坐落|位于[^,。;]{2,20})|[一这那][个座家条处片][^,。;由从对把被给在与]{0,20}|来自[^,。;]{2,14}|[^,。;\d由从对把被给在与向为是有和同跟成]{2,6}|[^,。;\d由从对把被给在与向为]{0,8}\d[^,。;由从对把被给在与向为]{1,12}|在?[\u4e00-\u9fa5]{2,16}(?:[园区港城谷]|基地|小镇)[里内])的$/;

/** 甲木公司20万套、乙木公司15万套: who stands after the number of another. */
const goesOn = /\d[万亿千百多余]*[^,。;、\d]{1,4}(?:左右|以上)?、$/;

/** 建成后甲木公司年产能9万套: who stands after the occasion. */
const occasion = /(?:^|[,。;:“])[^,。;:“由]{1,14}(?:后|以来|期间|[之届]时)$/;

/** 甲木公司对面是乙木公司: what stands beside is presented. */
const besides =
  /(?:(?:对面|隔壁|旁边|边上|附近|不远处)(?:就|便|正|还)?(?:是|有|坐落着)|(?:最[大早老强多忙快]|头一[个家]|第一[个家]|龙头|排头|领头|打头|老大)的?(?:企业|公司|一家|一个)?(?:就|便|正|要数|当)?是)$/;

/** 背后是甲木集团,这家企业去年营收9亿元: who the next clause goes on about. */
const presentedNext = /^,(?:这[家个是]|它|后者|该[公企集])/;

/** 建设单位为甲木公司: who a form says it is done by. */
const inRole =
  /(?:(?:建设|业主|实施|承建|投资|申报|运营|责任|牵头|施工|总包|代建)(?:单位|主体|业主|方)|业主|开发商|总承?包商?)(?:[为是系:]|分别)*(?:[^,。;:]{2,8}的)?$/;

/** 甲木公司、乙木公司参与共建,占地80亩: who helps with what was spoken of. */
const helps = /^(?:等)?(?:共同|联合|也|均|都)*(?:参与|参加|协助|协办|配合|参建)[^,。;\d]{0,6},/;

/** 在青河市举办的推介会: where people meet. */
export const isVenue = (text: string, { start, end }: Mention): boolean =>
  text[start - 1] === '在' && /^[^,。;]{0,6}(?:举办|举行|召开|开幕|启幕|揭幕|落幕)/.test(text.slice(end, end + 10));

/** 其中甲木公司出资60%,乙木集团出资40%,年产3万套: who holds how much is said in passing, and the clause after is not of them. */
const share =
  /^(?:以[^,。;]{2,10})?(?:(?:出资|认缴|持股|占股|控股|参股|占比?|持有)[^,。;\d]{0,6}\d[\d.]*%|(?:各|分别)?(?:出资?|认缴|[占持控参入]股?|拿)(?:了|约|近)?(?:\d[\d.]*成|[一二三四五六七八九两]成[半一二三四五六七八九]?|[大小]头|一半|半数))(?:的?(?:股份|股权))?[,;、]/;

/** Whether a number is what somebody holds or pays of a whole: 出资40%. */
export const isShare = (text: string, { start }: { readonly start: number }): boolean =>
  /(?:出资|认缴|持股|占股|控股|参股|持有)[^,。;\d]{0,6}$/.test(text.slice(Math.max(0, start - 12), start));

/** Whether a firm before a number only says what it holds, in a clause that has ended. */
export const holdsShare = (text: string, { end }: Mention, before: number): boolean =>
  share.test(text.slice(end, Math.min(end + 30, before)));

/** What may stand before a subject, by its last character: most clauses end in none of them. */
const leadsUpTo: Readonly<Record<string, RegExp>> = {
  的: relative,
  '、': goesOn,
  后: occasion,
  来: occasion,
  间: occasion,
  时: occasion,
  是: besides,
  有: besides,
  着: besides,
};

/** Whether a name stands where a clause's subject does: 甲木公司投产, 甲木集团旗下的乙木公司投产. */
export const begins = (
  text: string,
  inside: readonly Mention[],
  { start, end, type }: Mention,
  least: number,
): boolean => {
  const clause = text.slice(Math.max(least, start - 48), start);
  if (presentedNext.test(text.slice(end, end + 4))) return true;
  const place = placeOf(text, inside, { start });
  if (
    doneTo.test(text.slice(Math.max(least, start - 14), start)) ||
    (place !== undefined &&
      (doneTo.test(text.slice(Math.max(least, place.start - 12), place.start)) ||
        /(?:(?<![作成])为|[向给对与和同跟替])$/.test(text.slice(Math.max(least, place.start - 2), place.start))))
  )
    return false;
  if (/(?:这家|该)$/.test(clause) && ownedBy.test(text.slice(end, end + 16))) return false;
  if (inRole.test(clause) || helps.test(text.slice(end, end + 18))) return false;
  // 甲木公司等企业12家: the firms are named as some of many.
  if (type === 'Company' && /^等(?!级|离|待|静)/.test(text.slice(end, end + 2))) return false;
  if (beginsClause(text, start, least) || leadsUpTo[text[start - 1] ?? '']?.test(clause) === true) return true;
  if (place !== undefined && place.start >= least && begins(text, inside, place, least)) return true;
  if (type !== 'Company') return false;
  const owner = inside.findLast((each) => each.type === 'Company' && each.end < start);
  if (owner === undefined || owner.end < least || start - owner.end > 16) return false;
  const tie = text.slice(owner.end, start);
  return !/[,。;、]/.test(tie) && ofOwner.exec(tie)?.index === 0 && beginsClause(text, owner.start, least);
};

/** Whether a name stands where a clause's subject does; of places in a row, the first decides. */
const leads = (text: string, inside: readonly Mention[], mention: Mention, least: number): boolean => {
  let first = mention;
  for (;;) {
    const before = inside.find((each) => each.end === first.start);
    if (before === undefined) break;
    first = before;
  }
  // 青河县的甲木公司, 园区内的甲木公司: the firm leads.
  if (isPlaceOfNext(text, inside, mention)) return false;
  const ahead = text.slice(Math.max(least, first.start - 4), first.start);
  if (
    /(?:地处|位于|坐落于?|落户|选址|来自|运往|发往|占|居|位列|占据|领跑|设|设立|注册|布局|扎根|落地|建)[在于到]$|(?:搬|迁|移|入|进|住|挤|扎)[进入到至往驻户](?:了|在)?$|(?:地处|位于|来自|运往|发往|占|居|位列|占据|领跑|落户|选址|落地)$/.test(
      ahead,
    )
  )
    return false;
  if (isVenue(text, mention)) return false;
  // 青河本地采购额, 青河市场占有率: where, not who.
  if (mention.type === 'Region' && /^(?:本地|市场|地区|境内|周边)/.test(text.slice(mention.end, mention.end + 2)))
    return false;
  // 由甲木公司运营,: who does it, not what the figures after it are of.
  if (
    agent.test(text.slice(Math.max(least, first.start - 40), first.start)) &&
    done.test(text.slice(mention.end, mention.end + 8))
  )
    return false;
  return mention.rule === 'anaphor' || begins(text, inside, first, least);
};

/** The last name before a number that a clause of its sentence is about. */
export const spokenOf = (
  text: string,
  inside: readonly Mention[],
  least: number,
  before: number,
): Mention | undefined =>
  inside.findLast(
    (each) =>
      bearers.has(each.type) &&
      each.end <= before &&
      !holdsShare(text, each, before) &&
      leads(text, inside, each, least),
  );

/** The last place before a number that a clause of its sentence is about. */
export const leadingPlace = (
  text: string,
  inside: readonly Mention[],
  least: number,
  before: number,
): Mention | undefined =>
  inside.findLast(
    (each) =>
      (each.type === 'Region' || each.type === 'Park') &&
      each.end <= before &&
      !inside.some(({ type, start }) => start === each.end && type !== 'Product') &&
      leads(text, inside, each, least),
  );

/** What a chain has figures of by itself; 产业链骨干企业 would be of somebody in it. */
const ofChain =
  /^(?:条)?(?:要|可|形成|20\d\d年|去年|上年|今年|全年|年|综合|现|目前|已|将|上|累计|总|预计|力争|共|计划|产业)*(?:有|拥有|集聚|聚集|汇聚|规上|规模以上|企业|产值|总产值|营业收入|营收|规模|实现|完成|本地|达到?|突破|增加值)/;

/**
 * The chain that the clauses up to a number are about: 全市甲木产业链产值达到800亿元,配套率提高到55%.
 */
export const chainBefore = (
  text: string,
  inside: readonly Mention[],
  least: number,
  startOfClause: number,
  before: number,
): Entity | undefined => {
  const chain = inside.findLast(
    ({ type, end }) => type === 'IndustryChain' && end <= before && ofChain.test(text.slice(end, end + 14)),
  );
  if (chain === undefined) return undefined;
  const since = inside.some(
    (each) =>
      each.start >= chain.end &&
      each.end <= before &&
      ['Company', 'Project', 'Park', 'Region'].includes(each.type) &&
      leads(text, inside, each, Math.max(least, startOfClause)),
  );
  return since ? undefined : chain.entity;
};

const founded: ReadonlySet<string> = new Set(['Company', 'ResearchInstitute', 'Platform', 'University']);

/** Who the clause before sets up, for a clause without a subject: 设立子公司甲木公司,年产3万台车门. */
export const foundedBefore = (
  text: string,
  inside: readonly Mention[],
  startOfClause: number,
  before: number,
): Entity | undefined => {
  const firm = inside.findLast(({ type, end }) => founded.has(type) && end === startOfClause - 1);
  if (firm === undefined || text[firm.end] !== ',') return undefined;
  const ahead = text.slice(Math.max(0, firm.start - 16), firm.start);
  if (!setsUp.test(ahead) && !/(?:共建|合建|联建|筹建|搭建)[^,。;]{0,8}$/.test(ahead)) return undefined;
  const named = inside.some(
    ({ type, start, end }) => start >= startOfClause && end <= before && type !== 'Product' && type !== 'Region',
  );
  return named ? undefined : firm.entity;
};

const sizeOfIndustry =
  /(?:^|[,年末底]|力争|实现|[全我][市县区省州]|带动|推动|促进)(?:全产业链|产业链|全链条?|链条|产业)(?:上下游|总体|综合|整体|年|总|主营|工业)*(?:产值|营业收入|营收|销售收入|规模|增加值|业务收入)[^,。;]{0,10}$/;

const sizes: ReadonlySet<string> = new Set(['output_value', 'scale', 'revenue']);

/**
 * The chain whose output a whole place tells of: 全市航空企业64家,实现产值318亿元; 按照《航空产业行动计划》,全市产值达到500亿元.
 */
export const chainOfOutput = (
  text: string,
  inside: readonly Mention[],
  least: number,
  { start }: { readonly start: number },
  metric: string,
  chain: Entity | undefined,
): Entity | undefined => {
  if (!sizes.has(metric) || chain === undefined) return undefined;
  const stem = chainStem(chain.name).slice(-2);
  const before = text.slice(least, start);
  // 全产业链产值突破90亿元, 力争2026年产业营业收入达到90亿元: the chain told of last.
  if (sizeOfIndustry.test(before)) return chain;
  const counted = /[全我该本][省市县区州][^,。;]{0,3}(?:现有|共有|拥有|已有|有|集聚|聚集)([^,。;\d]{2,14}(?=\d))/.exec(
    before,
  )?.[1];
  const planned = /《([^》]{4,30})》/.exec(before)?.[1];
  if (stem.length < 2 || !(counted?.includes(stem) === true || planned?.includes(stem) === true)) return undefined;
  return inside.some(
    ({ type, start: at, end }) =>
      end <= start &&
      at >= least &&
      ['Company', 'Project', 'Park', 'Facility', 'University', 'ResearchInstitute'].includes(type),
  )
    ? undefined
    : chain;
};
