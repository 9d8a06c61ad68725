import type { Passage } from '../passages.ts';
import { endsAsNoGoods, onlyQualifies } from '../vocabulary/goods.ts';
import { isKnownGoods } from '../vocabulary/known-goods.ts';
import { latinGoods } from '../vocabulary/named-goods/index.ts';
import { remember } from '../vocabulary/remember.ts';
import { timeWords } from '../vocabulary/time-words.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { leftEdge } from './left-edge.ts';
import { addMention } from './mention.ts';
import { country } from './slot-words.ts';

/** A size before goods, which is no part of their name: 20微米铝塑膜. */
const size =
  '(?:\\d+(?:\\.\\d+)?|[百千万]+)(?:微米|纳米|毫米|厘米|英寸|千伏|伏|千瓦|兆瓦|吉瓦时|吉瓦|千瓦时|kV|MW|GWh|吨级|吨|匹|升|安时|Ah|寸|层)(?:级|以上|以下)?的?';

const measuredSize = new RegExp(`^${size}`);

const modifiers = new RegExp(
  `^(?:${size}|(?:第[一二三四五六七八九十百千万\\d]+|[首头][一二两三几]?|[这那]|一)(?:批|炉|台|套|块|辆|件|条|架|艘|卷|枚|根|片|船|车(?=[\u4e00-\u9fa5]{2})|些|款|种|样)|些|可[产烧造供炼织卖销](?=[\u4e00-\u9fa5]{2})|[\u4e00-\u9fa5]?(?:[打选](?=出)|[卖售销产造赶供制])(?:出|成)(?=[\u4e00-\u9fa5]{2})|[日年]处理(?=[\u4e00-\u9fa5]{2})|另有(?=[\u4e00-\u9fa5]{2})|[扎缝绣焊熬榨浇锻铸烧编轧]制(?=[\u4e00-\u9fa5]{2})|成(?![衣品套都])(?=[\u4e00-\u9fa5]{3})|产(?![品业能量值线仔妇销])|[一两几][家个](?:专门|能|会)?(?:做|生产|造)?|原料(?!药)|(?:[\\u4e00-\\u9fa5]{0,5}(?:环节|短板)(?:主要)?(?:有|是)?(?:没有)?)|[\\u4e00-\\u9fa5]{1,6}(?:下游|上游)的?|[\\u4e00-\\u9fa5]{0,4}牌(?![匾照坊子价楼])(?=[\\u4e00-\\u9fa5]{2})|缺(?![口陷氧铁少乏])|[一二三四五六七八九十百多几]+年(?=[\u4e00-\u9fa5]{2})|[一二三]期(?:所用|所需)|建(?![筑材陶盏成])|有(?![机色源])|出(?![口租风料水气线厂版])|${anyOf([...words('指定 一级 二级 三级 独家 各类 各种 各式 多种 多个 一系列 系列 相关 新型 新一代 国内 国际 世界 全球 先进的 高性能的 等 其他 其它 以 的 等级 先进 重量级 优质 自主 自有 品牌 以及 和 及 与 大批 更多 包括 如 为 是 中高端的 主要 专业 高品质 大量 配套 所需 用于 以上 左右 研发 开发 研制 生产 制造 加工 销售 供应 设计 经营 产销 出口 预计 年产 日产 月产 年供 月供 高技 建设 大功率的 形成 新增 每年 全自动的 及 首条 一条 引进 引入 招引 引育 建成后 达产后 投产后 满产后 完工后 竣工后 改造后 技改后 扩建后 搬迁后 全部完成后 可回收 用来做 用来 本地 只能 以后 拳头产品 主打产品 招牌产品 明星产品 当家产品 主导产品 核心产品 就差 只差 还差 独缺 就缺 首批 首款 首台 全国首台 全国首款 全国首套 国内首台 国内首款 国内首套 全球首台 全球首款 全球首套 做 搞 极细 部分 其 核心部件 关键部件 核心零部件 没有 尚无 缺少 缺乏 上马 落地 一批 自己的 成为 成了 盛产 主产 出产 特产 但不限于 首台套 副产 只有 仅有 唯有 分别 现有 已有 用作 主打 全市 全县 全区 下游 上游 中游 攻关 送出 扩产 单台 一台 一块 一袋 两套'), ...timeWords, ...words('企业 公司 工厂 厂里 厂家 我们 他们 咱们 人家 自家 别家 对方 双方')])})+`,
);
const trailing = new RegExp(
  `(?:${anyOf(words('样机 样品 样件 约 不少于 不低于 不超过 不下于 近 上游 中游 下游 环节 合计 共计 累计 总计 一半 过半 一级 二级 产能 年产能 产量 年产量 企业 厂家 厂商 公司 三大系列 两大系列 四大系列 五大系列 六大系列 三大类 两大类 四大类 五大类 多个系列 等系列 智能 智能化 所用 所需 所用的 产品 系列产品 系列 等 类产品 的研发 研发 生产 制造 加工 销售 的生产 的研究 为主 及配件 业务 项目 生产线 制品项目 的切割 服务 整体 解决方案 切片生产 设计 组装 研制 检测 的设计 配套 智造 及相关产品 及其制品'))})+$`,
);
const nameLike = /^(?:[\u4e00-\u9fa5A-Za-z0-9.·+/-]|\((?=[\u4e00-\u9fa5A-Za-z]+\))|\)){2,20}$/;

const stop =
  /[,。;:!?“”《》]|\d+(?:余|多)?年|\d+(?:\.\d+)?(?:万|亿)?(?:余|多)?(?:公里|米|吨|台|套|件|辆|片|只|条|吉瓦|兆瓦|千瓦|架|艘|列|平方米|立方米|支|枚|根|张|卷|瓶|盒|袋|双|头|公斤|颗|粒|箱|桶|组|副|块|罐)|等|的(?!研)|为主|并|以及其|并且|是|在|由|将|给(?![水料药])|(?<=[\u4e00-\u9fa5]{2})(?:[榨轧磨炼熬酿织烧制]成(?![型形套品像份])|送[往到给]|发往|运往|卖给|交给|交由|外包)|(?<![马雷传])达|可(?![降控编穿充再])|已|于|提供|用于|主要|满足|形成|有[\d一二三四五六七八九十]|供应|销往|大部分|全部|采购|来自|则|,|投资|总(?![成线泵])|需要|需|能够|项目|(?<=[\u4e00-\u9fa5A-Za-z]{2})(?:企业|厂家|厂商|龙头|骨干)|生产线|基地|后(?![桥视悬轮盖壳])|时|中(?![底型央小低高间温压心性继控空药间])|进行|占|销往|出口|下线|出厂|填补|拥有|预计|年产|以|则|打破|应用|远销|畅销|搭载|(?<!收)获|被|通过|进入|成功|成为|广泛|供不应求|热销|拆解|[一每去今前全]年(?=[就能可共卖销产出])|购自|购进|产自|出自|源自|至今|仍|不[少低多超]|再(?![生造])|也|还|均|都|昨日|近日|起家/;

/** 端盖、机座等铸件: the class that a list ends in. */
const andOthers = /(?<=[\u4e00-\u9fa5]{2})等[\u4e00-\u9fa5]{0,6}$/;

/** The name in an item of a list: without what qualifies it and what is done with it. */
export const clean = remember((item) => {
  const bare = item.replace(modifiers, '').replace(andOthers, '').replace(trailing, '').replace(trailing, '');
  return bare.slice(doneTo(bare));
});

/** 补轮胎, 装瓷砖: a verb of one character before goods that everybody knows. */
const doneTo = (item: string): number =>
  /^[补装修换拆洗运卖买搬送拉堆驾磨切造烧织订收]/.test(item) && !isKnownGoods(item) && isKnownGoods(item.slice(1))
    ? 1
    : 0;

/** What goods are told of by, and what is said of a trade as a whole: 收入265亿元, 余股份, 强锂. */
const noGoods =
  /了|(?<=[\u4e00-\u9fa5])[不没](?![锈饱干粘燃溶药])|^[报谈看找说讲问想让叫摆][过完谈]?(?![\u4e00-\u9fa5]*(?:机|器|台|柜|盘|仪|架)$)|有$|^[\u4e00-\u9fa5]?[打选送卖售产造赶吐交拿提榨]出$|^[总共](?:产|销|长)$|^(?:珠三角|长三角|京津冀|大湾区|东南亚|中东|欧美|海内外|国内外|省内外)|[黑白硬软薄厚重轻像好差快慢]得|得[像多少好差很]|东西|心疼|大半$|大头$|建成|投产|开工|开下|亿元|万元|收入|有望|达到|营收|产值|股份|股权|缺少|缺乏|再扩|现有|采购$|[一二三四五六七八九两]座$|^[一二三四五六七八九十百千万两几数半多]+(?:吨|台|套|件|辆|片|只|条|块|座|个|支|枚|根|张|卷|瓶|盒|袋|双|头|公斤|颗|箱|桶|家|批|种|类)|^[卖买装运拉送接][\u4e00-\u9fa5]$|^区(?!熔)|^余?[一二三四五六七八九两]成$|[偏较更太][弱强高低大小多少好差慢快]$|^余|^(?:供给|供应|新材料|整机|精深|深|初|粗)$|^(?:提高|增加|扩大|提升|上升|下降|降低|增长|减少|压减)(?:到|至)?|^(?:稳|强|兴|补|拓|延|固|育)[\u4e00-\u9fa5]$|^成(?![衣品套])|[一每][天年月]|^间(?![位苯二甲])|车间|[几十百]多?[车船]|^(?:实现|元件|组件|配件|部件|构件|零件|零部件|零配件|原材料|毛坯)$|[\u4e00-\u9fa5]{2}以(?!色列|太|上|下)[\u4e00-\u9fa5]{2}/;

/**
 * What is done with goods, what they are like and who deals with them: 交货9万支, 可新增, 加工|费薄如刀片, 采购|经理.
 */
const dealtWith =
  /^(?:[交供发出进送订收提验补退换装卸备存囤压到接要取拉运配理点盘清甩销卖买批拿缺断催赶囤抢铺留积调囤验]货$|[可能]?(?:新增|新建|年产|形成|实现|满足|处理(?!器|剂|机|系统|设备)|消化|吸纳|带动|提供|节约|减少|增加)|(?:费(?!托)|商(?![用务品])|额(?!温)|员|价|部|厂)(?=[\u4e00-\u9fa5])|(?:经理|总监|主管|人员|部门|成本|价格|费用|合同|协议|合格|总值|实际|周期|速度|时间|渠道|半径|比例|资格|压力|效率|节奏|距离|范围|数量|单价|均价|报价)|每(?:小时|天|日|年|月|分钟|台|吨))|[\u4e00-\u9fa5][如似](?!意)[\u4e00-\u9fa5]|(?:犹如|如同|好比|仿佛|宛如|像是|好似)/;

const looksLikeProduct = remember(
  (text) =>
    nameLike.test(text) &&
    !endsAsNoGoods(text) &&
    !noGoods.test(text) &&
    !dealtWith.test(text) &&
    (latinGoods.has(text) || !/^[A-Z]{1,4}$/.test(text)) &&
    !/年产|产能|投资|^(?:能力|规模|基地|产品)/.test(text) &&
    !/^[\d.]+|\d+(?:\.\d+)?(?:万|亿)?(?:吨|台|套|件|辆|片|只|条|块|座|个|公里|米|吉瓦|兆瓦|千瓦|平方米|立方米|支|枚|根|张|卷|瓶|盒|袋|双|头|公斤)|^[A-Z\d]+级$|^(?:整机|主机|整车)$|^能|(?<![马雷传到])达$/.test(
      text,
    ) &&
    !/^(?:去年|今年|目前|全年|累计)/.test(text) &&
    !/^[了到其该此这从被让使更最很和及与]|^过(?![滤氧硫磷热])|^着(?!色)|^自(?![行卸动吸润攻热锁流])|^给(?![水料药])|^不(?!锈|饱和|干胶|粘)|^有(?![机色源])|^向(?!日葵)|^把(?!手)|^对(?!二甲|苯二|位|硝|氨基|羟)|^无(?!边|磁|骨|框|芯|籽|核|酸|苯|汞|氰|人机|缝|纺|线|醛|铅|氧|菌|尘|水|机|刷|氟|卤|溶|糖|油|铬|磷|碱|毒|心|烟|添)|^大(?![吨型功口尺容直结扭马缸跨幅宽丝规豆米蒜麦枣闸理巴])/.test(
      text,
    ) &&
    !onlyQualifies(text),
);

/** The items of a list of goods, each with its place in the words: 车门、车窗和座椅. */
export const listParts = (list: string): readonly { readonly offset: number; readonly part: string }[] => {
  let offset = 0;
  return list.split(/(、|和|及|与|以及|或)/).flatMap((part, i) => {
    const found = { offset, part };
    offset += part.length;
    return i % 2 === 0 ? [found] : [];
  });
};

/** Adds the goods of a list that begins at a place. */
export const addGoods = (
  passage: Passage,
  from: number,
  rule: string,
  score: number,
  only: (name: string) => boolean = () => true,
): void => {
  const { text } = passage;
  const known = passage.mentions.find(
    (each) => each.start >= from && each.type !== 'Product' && each.type !== 'Region',
  );
  const rest = text.slice(from, Math.min(from + 80, known?.start ?? text.length));
  const stopAt = rest.search(stop);
  const stretch = stopAt < 0 ? rest : rest.slice(0, stopAt);
  if (stretch.length < 2) return;
  for (const { offset, part } of listParts(stretch))
    if (only(clean(part))) addProduct(passage, from + offset, part, rule, score);
};

/** Adds what a stretch names if it looks like goods, without words that only qualify it. */
export const addProduct = (passage: Passage, at: number, part: string, rule: string, score: number): void => {
  if (passage.mentions.some((each) => each.type !== 'Product' && each.start < at + part.length && at < each.end))
    return;
  const qualified = modifiers.exec(part)?.[0].length ?? 0;
  const item = clean(part);
  if (!looksLikeProduct(item)) return;
  const start = at + part.indexOf(item, qualified);
  const end = start + item.length;
  if (passage.text.slice(start, end) !== item) return;
  addMention(passage.mentions, { type: 'Product', start, end, text: item, rule, score });
};

/** The last 大 that is no part of a kind of goods, as 大直径 is. */
const ofSize = /大(?![吨型功口尺容扭马缸跨幅宽丝规豆米蒜枣直结理])(?!.*大)/;
const ofCountry = new RegExp(`^${country}(?=[\\u4e00-\\u9fa5]{2})`);

/** The words right before a maker or a line that may name what is made: without who, how much and how. */
export const lastPart = (phrase: string): string => {
  const from = leftEdge(phrase, phrase.length, 0);
  const cut = Math.max(
    from - 1,
    ...Array.from('的由与在将为是及家个等和、第要有对从向给成').map((character) => phrase.lastIndexOf(character)),
    phrase.search(ofSize),
  );
  let part = phrase.slice(cut + 1).replace(measuredSize, '');
  const measured =
    /^(?!3D)(?:[一二三四五六]期)?(?:年产|日产|新增)?[\d一二三四五六七八九十百千]*(?:\.\d+)?(?:万|亿)?(?:吨|台|套|件|辆|片|只|条|平方米|架|艘|吉瓦时|吉瓦|兆瓦|千瓦时|GWh|GW|MW)?/.exec(
      part,
    );
  part = part.slice(measured?.[0].length ?? 0);
  const processed =
    /^(?:新型)?[\u4e00-\u9fa5]{1,6}(?<![碳氧氮氯氟硫溴磷硼碘硅氢砷])化(?![工纤机学肥妆合铁铜锌])(?=[\u4e00-\u9fa5]{2,})(?!化)/.exec(
      part,
    );
  part = part.slice(processed?.[0].length ?? 0);
  return part
    .replace(/^.*指定/, '')
    .replace(ofCountry, '')
    .replace(
      /^(?:主要|著名|知名|最大|全球|国内|世界|欧洲|亚洲|中国|专业|重要|指定|多家|大型|新建|零部件|核心|许多|小型|部分|一条|建设|年产|日产|台湾|上游|下游|高端|首家|唯一|龙头|配套|越来越多)+/,
      '',
    );
};

/**
 * The product that stands at the end of some words, if they name one.
 *
 * @example productIn('年产5万套新型车门') // '车门'
 */
export const productIn = (phrase: string): string | undefined => {
  const item = clean(lastPart(phrase));
  return looksLikeProduct(item) ? item : undefined;
};
