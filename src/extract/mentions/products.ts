import { quantitiesIn } from '../figures/quantity.ts';
import type { Passage } from '../passages.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { leftEdge } from './left-edge.ts';
import { addMention } from './mention.ts';
import { isGoods, type ProductFrame, productFrames } from './product-frames.ts';

/** Says that a product follows; each example holds one, each counter-example none. */
interface ProductRule {
  readonly id: string;
  /** What stands before the product or the list of products. */
  readonly before: RegExp;
  readonly score: number;
  readonly example: readonly [text: string, product: string];
  readonly counterExample: string;
}

export const productRules: readonly ProductRule[] = [
  {
    id: 'product-of-its-own',
    before: /[,。;]其(?:所用的?|主要|所需的?)?(?=[\u4e00-\u9fa5]{2,10}?(?:由|来自|采购自|主要由|全部由))/g,
    score: 0.6,
    example: ['甲木公司造车,其车窗由乙木公司供应', '车窗'],
    counterExample: '甲木公司造车,其中有客车',
  },
  {
    id: 'product-made-of-somebody',
    before:
      /(?:生产|制造|研发|采购|所用|所需|使用)的(?=[^,。;、]{2,14}?(?:有|供应|主要|全部|大部分|都|均|来自|采购|销往|远销|畅销|出口|广泛|占|\d))/g,
    score: 0.65,
    example: ['我们生产的车门有八成供应给乙车公司', '车门'],
    counterExample: '我们生产的时候很忙',
  },
  {
    id: 'product-after-making',
    before:
      /(?:主要|专业|专门|从事|开发|研发|集|批量|自主|可|能|还|也|并|同时|负责|专注于?|致力于|规模化|大规模|量产|[,。;和、及]|公司|企业|厂|重点|将|年|现已|已)(?:研发|研制|开发|设计)?(?:、|和|与)?(?:研发|开发)?(?:、|和|及|与)?(?:生产|制造|产销|加工|量产)(?:和|与|及|、)?(?:销售|研发|加工|经营|制造)?(?:各类|各种|各式|多种|的是|以)?/g,
    score: 0.75,
    example: ['公司主要生产车门、车窗和座椅', '车门'],
    counterExample: '公司组织生产,管理有序',
  },
  {
    id: 'product-after-list-head',
    before: /(?:主要|主导|主营|核心|拳头|其)?产品(?:主要|包括|涵盖|涉及|有|为|以|是|分为){1,3}(?:各类|各种)?/g,
    score: 0.75,
    example: ['主要产品有车门、车窗', '车窗'],
    counterExample: '产品质量稳定',
  },
  {
    id: 'product-main-business',
    before:
      /(?:主营(?:业务)?(?:为|是|包括)?|专业从事|主要从事|从事|专注于?|专业生产|专门生产|致力于|主打|主产|主攻|专做)(?:各种尺寸的|各类|各种)?/g,
    score: 0.7,
    example: ['企业专业从事锂离子电池的研发', '锂离子电池'],
    counterExample: '从事这一行业多年',
  },
  {
    id: 'product-supplied',
    before: /(?:供应|供给|采购的?|提供配套|供货)(?!商|链|量|额|收入|商品|了|给|自|大会|协议)(?:各类|各种)?/g,
    score: 0.6,
    example: ['向乙车公司供应车门', '车门'],
    counterExample: '供应商遍布各地',
  },
];

const modifiers = new RegExp(
  `^(?:${anyOf(words('一级 二级 三级 独家 各类 各种 各式 多种 多个 一系列 系列 相关 新型 新一代 国内 国际 世界 全球 先进的 高性能的 等 其他 其它 以 的 等级 先进 重量级 优质 自主 自有 品牌 以及 和 及 与 大批 更多 包括 如 为 是 有 中高端的 主要 专业 高品质 大量 配套 所需 用于 以上 左右 研发 开发 研制 生产 制造 加工 销售 供应 设计 经营 产销 出口 预计 年产 日产 高技 建设 大功率的 形成 新增 每年 全自动的 及'))})+`,
);
const trailing = new RegExp(
  `(?:${anyOf(words('三大系列 两大系列 四大系列 五大系列 六大系列 三大类 两大类 四大类 五大类 多个系列 等系列 智能 智能化 所用 所需 所用的 产品 系列产品 系列 等 类产品 的研发 研发 生产 制造 加工 销售 的生产 的研究 为主 及配件 业务 项目 生产线 制品项目 的切割 服务 整体 解决方案 切片生产 设计 组装 研制 检测 的设计 配套 智造 及相关产品 及其制品'))})+$`,
);
/** What ends in these is no product. */
const noProduct =
  /(?:企业|公司|厂家|厂商|行业|产业|领域|市场|技术|能力|规模|基地|工厂|车间|厂区|经营|管理|活动|工作|人员|水平|效率|质量|成本|周期|方式|模式|过程|环节|体系|标准|总值|许可|安全|建设|要素|力|线|量|额|值|率|期|性|度|化|业|者|商|园|区|城|工艺|中心|平台|项目|创新|发展|合作|交流|改造|调研|考察|投资|结算|推介|服务|融合|转型|升级|联合|自救|恢复|运行|需求|订单|份额|环境|条件|政策|资源|要求|情况|状况|问题|问题|原因|结构|布局|链|群|运营|配送|报批|扩建|扩能|工程|奖励|一批|不仅|以来|时间|成果|精神|会议|讲话|签约|洽谈|对接|座谈|参观|交易|结合|推广|仪式|整治|整改|监管|检查|处理|分析|优势|整顿|规定|标志|成绩|炼油|战略|试点|事业|突破|措施|步伐|队伍|目标|任务|方向|重点|基础|机构|论坛|大会|活动|渠道|渠道|客户|订货|代表|商品|多年|完成|制备|更|利用|年产|产能|面积|家庭|大棚|农民|群众|就业|达产|可|试验|实验|资金|人才|示范|集群|生态|区域|材料科学|贸易|金融|物流|量约|名录|充足|紧张|本地|外地|当地|教学|培训|咨询|保障|支持)$|年产|产能|投资|^(?:能力|规模|基地|产品)/;
const nameLike = /^(?:[\u4e00-\u9fa5A-Za-z0-9.·+/-]|\((?=[\u4e00-\u9fa5A-Za-z]+\))|\)){2,20}$/;

const stop =
  /[,。;:!?“”《》]|\d+(?:\.\d+)?(?:万|亿)?(?:公里|米|吨|台|套|件|辆|片|只|条)|等|的(?!研)|为主|并|以及其|并且|是|在|由|将|达|可|已|于|提供|用于|主要|满足|形成|有[\d一二三四五六七八九十]|供应|销往|大部分|全部|采购|来自|则|,|投资|总|需要|需|能够|项目|生产线|基地|后|时|中|进行|占|销往|出口|下线|出厂|填补|拥有|预计|年产|以|则|除|等系列/;

const clean = (item: string): string => item.replace(modifiers, '').replace(trailing, '').replace(trailing, '');

const looksLikeProduct = (text: string): boolean =>
  nameLike.test(text) &&
  !noProduct.test(text) &&
  !/^[\d.]+|^[A-Z]{1,4}$|\d+(?:\.\d+)?(?:万|亿)?(?:吨|台|套|件|辆|片|只|条|块|座|个|公里|米)/.test(text) &&
  !/^(?:去年|今年|目前|全年|累计)/.test(text) &&
  !/^[了过着到自其该此这给不有无从对向把被让使更最很和及与]|^大(?![吨型功口尺容直扭马])/.test(text) &&
  !onlyQualifies(text);

/** A sector word may be a product (电池, 电机, 芯片); words that only qualify are not. */
const bareProducts = new Set(
  words(
    '电池 电机 芯片 面板 机器人 轴承 阀门 模具 电缆 光缆 光纤 玻璃 水泥 轮胎 涂料 饲料 啤酒 饮料 疫苗 型材 门窗 家具 陶瓷 服装 传感器 激光器 集成电路 半导体 石墨 不锈钢 特钢 钢管 仪器 仪表 机床 客车 商用车 乘用车 专用车 电动车 零部件 配件 底盘 车身 树脂 橡胶 塑料 化纤 纤维 液晶 稀土 储能 新材料 医疗器械 器械 电源 锂电池 玩具 管道',
  ),
);
const onlyQualifies = (text: string): boolean => isGeneric(text) && !bareProducts.has(text);

const addList = (passage: Passage, from: number, rule: string, score: number): void => {
  const { text } = passage;
  const rest = text.slice(from, from + 80);
  const stopAt = rest.search(stop);
  const stretch = stopAt < 0 ? rest : rest.slice(0, stopAt);
  let at = from;
  for (const part of stretch.split(/(、|和|及|与|以及|或)/)) {
    if (!/^(?:、|和|及|与|以及|或)$/.test(part)) addOne(passage, at, part, rule, score);
    at += part.length;
  }
};

/** The items of a list of goods that a frame holds. */
const addFramed = (passage: Passage, from: number, stretch: string, frame: ProductFrame): void => {
  const cut = /的|是|在|将|达|可|于|[“”《》]/.exec(stretch)?.index ?? stretch.length;
  let at = from;
  for (const part of stretch.slice(0, cut).split(/(、|和|及|与|以及|或)/)) {
    if (!/^(?:、|和|及|与|以及|或)$/.test(part) && (frame.goodsOnly !== true || isGoods(clean(part))))
      addOne(passage, at, part, frame.id, frame.score);
    at += part.length;
  }
};

const addOne = (passage: Passage, at: number, part: string, rule: string, score: number): void => {
  if (passage.mentions.some((each) => each.type !== 'Product' && each.start < at + part.length && at < each.end))
    return;
  const lead = modifiers.exec(part)?.[0].length ?? 0;
  const item = clean(part);
  if (!looksLikeProduct(item)) return;
  const start = at + lead;
  const end = start + item.length;
  if (passage.text.slice(start, end) !== item) return;
  addMention(passage.mentions, { type: 'Product', start, end, text: item, rule, score });
};

/** 年产5万套车门 and 年产车门5万套. */
const findCounted = (passage: Passage): void => {
  const { text } = passage;
  for (const quantity of quantitiesIn(passage)) {
    if (quantity.measure !== 'amount') continue;
    const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
    const made =
      /(?:年产(?:能|量)?|年繁育|年加工|年处理|日产|月产|产能|生产|加工|新增|产量|年制备|年处理|形成|下线|制造)[^,。;]{0,6}$/.test(
        before,
      ) ||
      /^[^,。;]{0,20}(?:生产线|产能|生产能力|生产规模|产量|项目|下线|出厂)/.test(
        text.slice(quantity.end, quantity.end + 24),
      );
    const name =
      /^.*(?:年产(?!能|量|值|销)|日产|生产|、|,|等|预计年产|加工|繁育)((?:[\u4e00-\u9fa5A-Za-z]){2,12})$/.exec(before);
    if (
      name?.[1] !== undefined &&
      /年产|日产|生产|加工|年繁育/.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))
    ) {
      addOne(passage, quantity.start - name[1].length, name[1], 'product-before-amount', 0.75);
    }
    if (made) addList(passage, quantity.end, 'product-after-amount', 0.75);
  }
};

const maker = /(?:供应商|生产商|制造商|生产企业|制造企业|厂商|生产厂家|生产线|研发及生产基地|生产基地|制造基地)/g;

/** The words right before a maker or a line that may name what is made: without who, how much and how. */
const lastPart = (phrase: string): string => {
  const from = leftEdge(phrase, phrase.length, 0);
  const cut = Math.max(
    from - 1,
    ...Array.from('的由与在将为是及家个等和、第要有大对从向给成').map((character) => phrase.lastIndexOf(character)),
  );
  let part = phrase.slice(cut + 1);
  const measured = /^(?:年产|日产|新增)?\d*(?:\.\d+)?(?:万|亿)?(?:吨|台|套|件|辆|片|只|条|平方米|GWh|GW|MW)?/.exec(
    part,
  );
  part = part.slice(measured?.[0].length ?? 0);
  const processed = /^(?:新型)?[\u4e00-\u9fa5]{0,6}化(?=[\u4e00-\u9fa5]{2,})(?!化)/.exec(part);
  part = part.slice(processed?.[0].length ?? 0);
  return part.replace(
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

/** 进行车门的研发. */
const ofActivity = /(?:进行|从事|负责|开展|专注于?)([^,。;、的]{2,14})的(?:研发|研制|生产|制造|开发|加工|设计|销售)/g;

const beforeMaker = /[\u4e00-\u9fa5A-Za-z0-9]{2,14}$/;

/** 车门供应商, 车门生产线: what is made stands before. */
const findBeforeMakers = (passage: Passage): void => {
  const { text } = passage;
  for (const match of text.matchAll(maker)) {
    const end = match.index;
    const part = lastPart(beforeMaker.exec(text.slice(Math.max(0, end - 14), end))?.[0] ?? '');
    addOne(passage, end - part.length, part, 'product-before-maker', 0.65);
  }
};

/** Goods by what is said of them: made, sold, counted, supplied. */
export const findProducts = (passage: Passage): void => {
  findCounted(passage);
  for (const rule of productRules) {
    for (const match of passage.text.matchAll(rule.before))
      addList(passage, match.index + match[0].length, rule.id, rule.score);
  }
  findBeforeMakers(passage);
  for (const frame of productFrames) {
    for (const match of passage.text.matchAll(frame.pattern)) {
      const held = match[1] ?? '';
      addFramed(passage, match.index + match[0].indexOf(held), held, frame);
    }
  }
  for (const match of passage.text.matchAll(ofActivity)) {
    addOne(passage, match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '', 'product-of-activity', 0.7);
  }
};
