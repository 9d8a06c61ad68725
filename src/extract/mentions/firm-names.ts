import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import { boundaryWordAt } from '../vocabulary/boundaries.ts';
import { isOneOf } from '../vocabulary/characters.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { type FirmForm, firmForm } from '../vocabulary/firm-forms.ts';
import { isKnownGoods } from '../vocabulary/known-goods.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { words } from '../vocabulary/words.ts';
import { lengthOfWordsBefore } from './firm-beginnings.ts';
import { addMention, mentionAt } from './mention.ts';
import { isWorksOfATrade } from './works-of-a-trade.ts';

const nameLike = /^[\u4e00-\u9fa5A-Za-z0-9&·()-]{2,16}$/;
/** What ends in these is a thing, a place or a plan, no firm. */
const noFirm =
  /(?:行业|产业|产业链|领域|产品|项目|工程|市场|设施|环节|固定资产|社会|民间|地区|城市|省份|国家|区域|平台|人才|资金|生态|功能|问题|模式|研发|生产|销售|仓储|领导|代表|企业|公司|厂商|供应商|巨头|政府|委员会|协会|商会|大学|学院|[省市县区镇乡村]|委|局|办|部|年|月|日|会|城|园|谷|港|基地|工厂|厂区|项目部|期|总|次|额|计|之一|组织|后|前|中|方|[^酒饭商]店|超市|商场|门店|工序|机场|车站|口岸|海关|医院|学校|订单|本子|名额|身份|股权|[究物测质检验]所|本金|账本|一家|两家|几家)$/;

/** Countries and continents: goods come from them as from firms. */
const countries = new Set(
  words(
    '澳大利亚 新西兰 加拿大 美国 墨西哥 巴西 智利 阿根廷 秘鲁 玻利维亚 古巴 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 芬兰 丹麦 冰岛 爱尔兰 波兰 捷克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 希腊 乌克兰 白俄罗斯 俄罗斯 土耳其 以色列 沙特 ' +
      '沙特阿拉伯 阿联酋 卡塔尔 伊朗 伊拉克 科威特 约旦 埃及 摩洛哥 南非 尼日利亚 埃塞俄比亚 肯尼亚 刚果金 津巴布韦 赞比亚 加纳 几内亚 坦桑尼亚 莫桑比克 日本 韩国 朝鲜 蒙古国 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 ' +
      '哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 欧盟 欧美 东盟 拉美 南美 北美 中亚 西亚 北欧 东欧 西欧 大洋洲 南太 日韩',
  ),
);
/** 装配在甲木客车上: where something is, after the name. */
const aboard = /.{3}[上里内]$/;

/** 市委副书记: what is left of an office where a place was cut off. */
const office = new RegExp(`^(?:[市县区州旗省]?[委府](?!内瑞拉)|[党政]|人大|政协)|(?:${titlePattern})$`);
/** What goes on after a place and a trade, so that no firm is meant: 青河工程机械|产业. */
const ofTrade =
  /^(?:产业|行业|企业|集群|板块|领域|市场|产品|技术|人才|协会|商会|供应商|龙头|基地|园|城|业(?!务)|制造业|配套)/;

/** 工地上却挤满了人: words of a sentence. */
const sentence = /[了却吗呢最很]/;

const firm = (text: string): boolean =>
  nameLike.test(text) &&
  !office.test(text) &&
  !sentence.test(text) &&
  !countries.has(text) &&
  !isGeneric(text) &&
  !isKnownGoods(text) &&
  !isWorksOfATrade(text) &&
  !noFirm.test(text) &&
  !/^[\d.]+|^(?:[一二三四五六七八九十两几多](?:个|家|条|期|是|大|座|批|种|方|级|类|项|次)|之|很|较|更|最|前来|相继|纷纷|先后|陆续|共同|自身|内部|必须|需要|能够|主要|总部|们|数量|总数|众多|高管|名单|联盟|同时|以来|今年|去年|此|该|这|那|其|某|各|我|他|她|它|本(?!田|溪|钢)|全(?!椒|柴|州|南)|大(?!连|庆|同|理|丰|冶|石|安|唐|洋|族|华|金|疆|亚|明|北|江|元|豪|成|东|河|港)|小(?!米|鹏|天鹅|康)|不|没|未|一半|剩余|其余|多数|少数|大部分|下一|上一|前一|后一|后(?=铝|钢|铜|塑|铁)|[走留住长干做看跑卖叫活过变学用睡吃站坐跟融转][得不]|[一二三四五六七八九十]成)/.test(
    text,
  );

/** 甲木特钢作炉衬: what is said of a firm after its name. */
const goneOn = /^([\u4e00-\u9fa5]{4,8})[在作等算打当给替][\u4e00-\u9fa5]*$/;
const withTrade: ReadonlySet<FirmForm> = new Set(['sure', 'fair', 'likely']);

/** 青河市的甲木矿业, 电池厂甲禾: where a firm is and of what kind it is, before its name. */
const leadOf = (text: string): number => {
  const owner = text.lastIndexOf('的') + 1;
  if (owner > 1 && withTrade.has(firmForm(text.slice(owner)))) return owner;
  const kind = kindBefore.exec(text)?.[0].length ?? 0;
  return kind > 0 && isCoined(text.slice(kind)) ? kind : 0;
};
const kindBefore = /^[\u4e00-\u9fa5]{1,4}(?:厂商?|企业|巨头|龙头|大厂)(?=[\u4e00-\u9fa5]{2,4}$)/;
/** 甲木热电|公司, 甲木矿业|投资: the rest of a name. */
const goesOnInName = /^(公司(?!的|所在)|投资(?=共同|合资|持股))/;

/** Adds a firm where words may name one and no other kind of name stands there; answers whether a firm stands there now. */
export const addFirm = (passage: Passage, start: number, end: number, rule: string, score: number): boolean => {
  const text = passage.text.slice(start, end);
  if (aboard.test(text) && ['sure', 'fair', 'likely'].includes(firmForm(text.slice(0, -1))))
    return addFirm(passage, start, end - 1, rule, score);
  const ahead = lengthOfWordsBefore(text);
  if (ahead > 0 && text.length - ahead > 1) return addFirm(passage, start + ahead, end, rule, score);
  const after = goneOn.exec(text);
  if (after !== null && withTrade.has(firmForm(after[1] ?? '')))
    return addFirm(passage, start, start + (after[1] ?? '').length, rule, score);
  const lead = leadOf(text);
  if (lead > 0) return addFirm(passage, start + lead, end, rule, score);
  const more = goesOnInName.exec(passage.text.slice(end, end + 8))?.[1];
  if (more !== undefined && (more === '投资' || withTrade.has(firmForm(text))))
    return addFirm(passage, start, end + more.length, rule, score);
  // 产值860亿元: a sum.
  if (/\d$/.test(text) && /^[万亿千百个家台吨%元.]/.test(passage.text.slice(end))) return false;
  if (!firm(text) || boundaryWordAt(text, 0)) return false;
  const there = passage.mentions.find((each) => each.start < end && start < each.end);
  if (there !== undefined && there.type !== 'Region') return there.type === 'Company';
  if (there !== undefined && there.start === start && there.end === end) return false;
  if (
    there?.start === start &&
    isGeneric(passage.text.slice(there.end, end)) &&
    ofTrade.test(passage.text.slice(end, end + 4))
  )
    return false;
  return addMention(passage.mentions, { type: 'Company', start, end, text, rule, score });
};

/** A stretch of a passage. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

const joint = /、|以及|和|及|与/g;

/** Cuts a stretch into the items of a list: 甲、乙和丙. Joints inside known names do not cut. */
export const itemsOf = (passage: Passage, start: number, end: number): Item[] => {
  const items: Item[] = [];
  let from = start;
  for (const match of allMatches(joint, passage.text.slice(start, end))) {
    const at = start + match.index;
    const known = mentionAt(passage.mentions, at);
    if (known !== undefined && known.type !== 'Region' && known.start < at) continue;
    items.push({ start: from, end: at });
    from = at + match[0].length;
  }
  items.push({ start: from, end });
  return items;
};

const isClauseMark = isOneOf(',。;:!?');

/** Where the clause begins that a place stands in. */
export const clauseStart = (text: string, at: number): number => {
  for (let i = at - 1; i >= 0; i--) if (isClauseMark(text.charCodeAt(i))) return i + 1;
  return 0;
};
