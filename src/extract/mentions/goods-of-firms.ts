import type { Passage } from '../passages.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { clauseStart } from './firm-names.ts';
import { addEndingAt } from './goods-ending.ts';
import type { Mention } from './mention.ts';
import { addGoods } from './product-names.ts';

/** What ties goods to a firm that stands right before or after; the firm is what makes the wording sure. */
export interface GoodsTie {
  readonly id: string;
  /** Matched right before the firm's name, up to which a place may stand between. */
  readonly before?: RegExp;
  /** Matched right after the firm's name. */
  readonly after: RegExp;
  /** Where the goods stand. */
  readonly goods: 'before' | 'after';
  /** Only what ends as goods do counts. */
  readonly goodsOnly?: true;
  readonly example: readonly [text: string, product: string];
  readonly counterExample: string;
}

const manner =
  '(?:就近|独家|批量|主要|全部|负责|直接|长期|稳定|统一|自主|单独|分别|各自|共同|联合|就地|持续|同步|每年|去年|今年|目前|也|都|均|已|还|则|又|同时|专门|专业|仍|正|可|能|将|来)*';

export const goodsTies: readonly GoodsTie[] = [
  {
    id: 'goods-by-firm',
    before: /(?:由|交由|交给|委托)$/,
    after: new RegExp(
      `^(?:等[^,。;]{0,8}?)?${manner}(?:供应|供给|提供|配套|供货|运来|送来|生产|制造|加工|代工|研制|定制|包销)`,
    ),
    goods: 'before',
    example: ['车门则由甲木公司独家配套', '车门'],
    counterExample: '项目由甲木公司投资建设',
  },
  {
    id: 'goods-from-firm',
    before: /(?:采购自|购自|源自|来自|产自|出自)(?:于|了)?$/,
    after: /^(?:[,。;:()]|等|$|、|和|及|与)/,
    goods: 'before',
    example: ['车轮来自甲木公司,', '车轮'],
    counterExample: '订单来自甲木公司,',
  },
  {
    id: 'goods-bought-from-firm',
    before: /(?:从|向)$/,
    after: new RegExp(`^(?:等[^,。;]{0,8}?)?${manner}(?:采购|购入|购进|购买|进口|引进|调入|定制|订购)`),
    goods: 'before',
    example: ['座椅框从甲木公司购入', '座椅框'],
    counterExample: '客商从甲木公司购入',
  },
  {
    id: 'goods-that-depend-on-firm',
    before: /(?:依赖|依靠)(?:于)?$/,
    after: /^(?:[,。;]|的?(?:进口|供应|供货)|$)/,
    goods: 'before',
    example: ['泵阀过去长期依赖甲木公司,', '泵阀'],
    counterExample: '发展过去长期依赖甲木公司,',
  },
  {
    id: 'goods-made-by-firm',
    after: new RegExp(
      `^(?:等[^,。;]{0,8}?)?(?:,)?${manner}(?:生产|制造|研制|主打|主产|主营|主要供应|主要提供|出产|量产)(?:的|了)?(?!能力|规模|经营|管理|基地|线)`,
    ),
    goods: 'after',
    example: ['甲木公司主打极细铜丝,', '铜丝'],
    counterExample: '甲木公司主打性价比,',
  },
  {
    id: 'goods-done-by-firm',
    after: new RegExp(
      `^(?:等[^,。;]{0,8}?)?${manner}(?:做(?![好大强优精到法实客事成过为])|造(?![成船纸价就福])|产(?![品业能量值销区地线])|出产|卖出|推出|交付|赶制)(?:的是|的|出|了)?`,
    ),
    goods: 'after',
    goodsOnly: true,
    example: ['甲木公司做车窗的手艺', '车窗'],
    counterExample: '甲木公司做服务的手艺',
  },
  {
    id: 'goods-of-firm',
    after: /^的(?:新型|优质|核心|主导|拳头)?/,
    goods: 'after',
    goodsOnly: true,
    example: ['采用甲木公司的车窗,', '车窗'],
    counterExample: '采用甲木公司的服务,',
  },
  {
    id: 'goods-bought-by-firm',
    after: new RegExp(
      `^(?:等[^,。;]{0,8}?)?${manner}(?:采购|使用|所用|所需|需要|外购|进口|承接)(?:的|了)(?!机会|时|情况)`,
    ),
    goods: 'after',
    example: ['甲木公司使用的坩埚需从外地购入', '坩埚'],
    counterExample: '甲木公司使用的方法需从外地学习',
  },
];

const between = /(?:[\u4e00-\u9fa5]{2,8}(?:的|当地|本地))?$/;

/** Where the wording before a firm begins that ties goods to it; undefined where there is none. */
const tieBefore = (text: string, { start }: Mention, pattern: RegExp): number | undefined => {
  const ahead = text.slice(Math.max(0, start - 14), start);
  const place = between.exec(ahead)?.[0].length ?? 0;
  for (const stretch of place > 0 ? [ahead, ...shorter(ahead)] : [ahead]) {
    const match = pattern.exec(stretch);
    if (match !== null) return start - ahead.length + match.index;
  }
  return undefined;
};

/** The words before a place that stands before a firm, for each way to cut the place. */
const shorter = (ahead: string): string[] =>
  Array.from({ length: 8 }, (_, i) => ahead.slice(0, -(i + 2))).filter((each) => each !== '');

/** Goods by the firm that makes, sells or buys them. */
export const findGoodsOfFirms = (passage: Passage): void => {
  const { text } = passage;
  for (const firm of passage.mentions.filter(({ type }) => type === 'Company')) {
    const rest = text.slice(firm.end, firm.end + 40);
    for (const { id, before, after, goods, goodsOnly } of goodsTies) {
      const match = after.exec(rest);
      if (match === null) continue;
      if (goods === 'after') {
        addGoods(passage, firm.end + match[0].length, id, 0.7, goodsOnly === true ? isGoods : undefined);
        continue;
      }
      const at = before === undefined ? undefined : tieBefore(text, firm, before);
      if (at !== undefined) addEndingAt(passage, clauseStart(text, at), at, id, 0.7);
    }
  }
};
