import { quantitiesIn } from '../figures/quantity.ts';
import type { Passage } from '../passages.ts';
import { matchesOf, ruleMatches } from '../patterns/matches.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { timeWords } from '../vocabulary/time-words.ts';
import { anyOf } from '../vocabulary/words.ts';
import { findGoodsByShape } from './goods-by-shape.ts';
import { findGoodsByVerb } from './goods-by-verb.ts';
import { findGoodsInLists } from './goods-in-lists.ts';
import { findNamedGoods } from './goods-named.ts';
import { findGoodsOfFirms } from './goods-of-firms.ts';
import { leftEdge } from './left-edge.ts';
import { type ProductFrame, productFrames } from './product-frames.ts';
import { addGoods, addProduct, clean, lastPart, listParts } from './product-names.ts';

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
    before:
      /(?:主要|主导|主营|核心|拳头|其)?产品(?:主要|包括|涵盖|覆盖|涉及|有|为|以|是|分为|但不限于){1,3}(?:各类|各种)?/g,
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

/** When something is so. */
const when = new RegExp(`^(?:其中|${anyOf(timeWords)})(?=[\\u4e00-\\u9fa5]{2})`);

/** The items of a list of goods that a frame holds. */
const addFramed = (passage: Passage, from: number, stretch: string, frame: ProductFrame): void => {
  const cut = /的|是|在|将|达(?!产)|可|于|[“”《》]/.exec(stretch)?.index ?? stretch.length;
  for (const [i, { offset, part: item }] of listParts(stretch.slice(0, cut)).entries()) {
    const edge = i === 0 ? leftEdge(item, item.length, 0) : 0;
    const skipped = i === 0 ? edge + (when.exec(item.slice(edge))?.[0].length ?? 0) : 0;
    const part = item.slice(skipped);
    if (frame.goodsOnly !== true || isGoods(clean(part)))
      addProduct(passage, from + offset + skipped, part, frame.id, frame.score);
  }
};

/** What goods are measured by. */
const made: ReadonlySet<string> = new Set(['amount', 'power']);
/** Units in which big things are counted. */
const wholeThings = /(?:架|艘|列|平方米)$/;

/** 年产5万套车门 and 年产车门5万套. */
const findCounted = (passage: Passage): void => {
  const { text } = passage;
  for (const quantity of quantitiesIn(passage)) {
    if (!made.has(quantity.measure) && !wholeThings.test(quantity.unit)) continue;
    const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
    const produced =
      /(?:年产(?:能|量)?|年繁育|年加工|年处理|日产|月产|产能|生产|加工|新增|产量|年制备|年处理|形成|下线|制造|年供|年制|交付|采购|订购|签下)[^,。;]{0,6}$/.test(
        before,
      ) ||
      /^[^,。;]{0,20}(?:生产线|产能|生产能力|生产规模|产量|项目|下线|出厂|在建|投产|达产)/.test(
        text.slice(quantity.end, quantity.end + 24),
      );
    const name =
      /^.*(?:年产(?!能|量|值|销)|年制|年供|日产|月产|月供|生产|、|,|等|预计年产|加工|繁育|出口|进口|交付|供应|采购|制造|形成)((?:[\u4e00-\u9fa5A-Za-z]){2,12})$/.exec(
        before,
      );
    if (
      name?.[1] !== undefined &&
      (/年产|月产|日产|生产|加工|年繁育|出口|交付|供应|制造|采购/.test(
        text.slice(Math.max(0, quantity.start - 40), quantity.start),
      ) ||
        /^[^,。;]{0,16}(?:产能|产量)/.test(text.slice(quantity.end, quantity.end + 20)))
    ) {
      const least = quantity.start - name[1].length;
      const edge = leftEdge(text, quantity.start, least);
      const start = edge < quantity.start - 1 ? edge : least;
      addProduct(passage, start, text.slice(start, quantity.start), 'product-before-amount', 0.75);
    }
    if (produced) addGoods(passage, quantity.end, 'product-after-amount', 0.75);
  }
};

const makersIn = matchesOf(
  /(?:供应商|生产商|制造商|生产企业|制造企业|厂商|生产厂家|加工企业|加工厂|生产线|研发及生产基地|生产基地|制造基地)/g,
);

/** 进行车门的研发. */
const activitiesIn = matchesOf(
  /(?:进行|从事|负责|开展|专注于?)([^,。;、的]{2,14})的(?:研发|研制|生产|制造|开发|加工|设计|销售)/g,
);

const beforeMaker = /[\u4e00-\u9fa5A-Za-z0-9]{2,14}$/;

/** 车门供应商, 车门生产线: what is made stands before. */
const findBeforeMakers = (passage: Passage): void => {
  const { text } = passage;
  for (const match of makersIn(text)) {
    const end = match.index;
    const part = lastPart(beforeMaker.exec(text.slice(Math.max(0, end - 14), end))?.[0] ?? '');
    addProduct(passage, end - part.length, part, 'product-before-maker', 0.65);
  }
};

/** 国内最大的荧光粉企业: what the firms of a kind make. */
const kindsOfFirmsIn = matchesOf(
  /(?:最大|领先|唯一|首家|知名|著名|主要|专业|第一家)的([\u4e00-\u9fa5A-Za-z]{2,10}?)(?:企业|供应商|生产商|制造商|厂商|厂家)|(?<=[,。;:])([\u4e00-\u9fa5A-Za-z]{2,10}?)(?:龙头|头部企业|领军企业)/g,
);

const productsIn = ruleMatches(productRules, ({ before }) => before);
const framedIn = ruleMatches(productFrames, ({ pattern }) => pattern);

/** Goods by what is said of them: made, sold, counted, supplied. */
export const findProducts = (passage: Passage): void => {
  findCounted(passage);
  findGoodsOfFirms(passage);
  findGoodsByVerb(passage);
  for (const [{ id, score }, match] of productsIn(passage.text))
    addGoods(passage, match.index + match[0].length, id, score);
  findBeforeMakers(passage);
  for (const match of kindsOfFirmsIn(passage.text)) {
    const held = match[1] ?? match[2] ?? '';
    if (isGoods(clean(held))) addProduct(passage, match.index + match[0].lastIndexOf(held), held, 'kind-of-firm', 0.65);
  }
  for (const [frame, match] of framedIn(passage.text)) {
    const held = match[1] ?? '';
    addFramed(passage, match.index + match[0].indexOf(held), held, frame);
  }
  for (const match of activitiesIn(passage.text)) {
    addProduct(passage, match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '', 'product-of-activity', 0.7);
  }
  findGoodsByShape(passage);
  findNamedGoods(passage);
  findGoodsInLists(passage);
};
