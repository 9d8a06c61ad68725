import type { Passage } from '../passages.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { leftEdge } from './left-edge.ts';
import { type Mention, mentionAt } from './mention.ts';
import { addProduct, clean } from './product-names.ts';

const joint = /^(?:、|和|及|与|以及)/;
const jointBefore = /(?:、|以及|和|及|与)$/;
/** An item ends at a joint, a mark, or at what is said of the list. */
const item =
  /^[\u4e00-\u9fa5A-Za-z0-9-]{2,12}?(?=[、,。;:)”]|等|和|及|与|以及|$|[两三四五六]|企业|厂家|龙头|骨干|头部|生产|制造|配套|项目|环节|领域|缺|短缺|仍|还|却|则|均|都|全|也|需|要|尚|已|是|的|供应|产量|产能|销往)/;
const itemBefore = /(?:^|[、,。;:(“和及与])([\u4e00-\u9fa5A-Za-z0-9-]{2,6})$/;
const longest = 14;
const mostItems = 12;

/** The item of a list that goes on after some goods. */
const addNext = (passage: Passage, end: number): Mention | undefined => {
  const { text, mentions } = passage;
  const between = joint.exec(text.slice(end, end + 2))?.[0];
  if (between === undefined) return undefined;
  const at = end + between.length;
  const there = mentionAt(mentions, at);
  if (there !== undefined) return there.type === 'Product' ? there : undefined;
  const found = item.exec(text.slice(at, at + longest))?.[0];
  if (found === undefined || !isGoods(clean(found))) return undefined;
  addProduct(passage, at, found, 'goods-in-list', 0.6);
  return mentionAt(mentions, at);
};

/** The item of a list that stands before some goods. */
const addBefore = (passage: Passage, start: number): Mention | undefined => {
  const { text, mentions } = passage;
  const between = jointBefore.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (between !== '、') return undefined;
  const at = start - 1;
  const there = mentionAt(mentions, at - 1);
  if (there !== undefined) return there.type === 'Product' ? there : undefined;
  const found = itemBefore.exec(text.slice(Math.max(0, at - longest), at))?.[1];
  if (found === undefined) return undefined;
  const from = leftEdge(text, at, at - found.length);
  if (!isGoods(clean(text.slice(from, at)))) return undefined;
  addProduct(passage, from, text.slice(from, at), 'goods-in-list', 0.6);
  return mentionAt(mentions, at - 1);
};

/** What stands in a list with goods and ends as goods do: 钢球 in 钢球、轴承. */
export const findGoodsInLists = (passage: Passage): void => {
  for (const mention of passage.mentions.filter(({ type }) => type === 'Product')) {
    let last: Mention | undefined = mention;
    for (let i = 0; i < mostItems && last !== undefined; i++) last = addNext(passage, last.end);
    last = mention;
    for (let i = 0; i < mostItems && last !== undefined; i++) last = addBefore(passage, last.start);
  }
};
