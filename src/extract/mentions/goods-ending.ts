import type { Passage } from '../passages.ts';
import { itemsOf } from './firm-names.ts';
import { leftEdge } from './left-edge.ts';
import { addProduct, clean } from './product-names.ts';

/** Adverbs between goods and what is said of them. */
const degree =
  /(?:主要|几乎|差不多|有(?=[一二三四五六七八九]成)|全部|大部分|大多|多数|部分|基本|一半以上|一半|外|长期|一直|仍然|仍|目前|过去|以前|如今|现在|现|还|也|则|均|都|多|需要|需|要|已|可|能|将|原来|原|此前|直接|就近|[一二三四五六七八九]成(?:以上|左右)?(?:是)?|近年来?|成功|正式|陆续|先后|大量|批量|至今|还得|只得|只能|只好|得|却|一向|历来|向来|常年|眼下|近日|昨日|今日|昨天|今天|广泛|率先|实现|开始|被|的|全)+$/;

/** Verbs that goods are called by: 牵引齿轮. */
const verbInGoods =
  /^(?:牵引|控制|检测|打印|支撑|连接|服务|处理|引导|提升|应用|加工|制造|销售|驱动|进口|配套|合作|供应|管理)$/;
const longestList = 60;

/**
 * Adds the goods of a list that ends at a place and begins after the last 的 or where names end.
 *
 * @param from Where the list begins at the earliest.
 * @param only What else must hold of a name.
 */
export const addEndingAt = (
  passage: Passage,
  from: number,
  at: number,
  rule: string,
  score: number,
  only: (name: string) => boolean = () => true,
): void => {
  const { text, mentions } = passage;
  const least = Math.max(from, at - longestList);
  const end = least + text.slice(least, at).replace(degree, '').length;
  const owner = text.lastIndexOf('的', end - 1);
  const named = mentions.findLast((each) => each.type !== 'Product' && each.end > least && each.end < end);
  const start = Math.max(least, owner + 1, named?.end ?? 0);
  for (const [i, item] of itemsOf(passage, start, end).entries()) {
    const first = i === 0 ? leftEdge(text, item.end, item.start, 14) : item.start;
    const begins = verbInGoods.test(text.slice(item.start, first)) ? item.start : first;
    const part = text
      .slice(begins, item.end)
      .replace(/^(?:其|还缺|仍缺|缺|以|可(?![降编控充再视穿拆])|但|而|却|至于|连)(?=[\u4e00-\u9fa5]{2})/, '');
    // 30吨以上减速机: what is left of 以上.
    const rest = text[item.end - part.length - 1] === '以' ? part.replace(/^[上下内外后来]/, '') : part;
    if (only(clean(rest))) addProduct(passage, item.end - rest.length, rest, rule, score);
  }
};
