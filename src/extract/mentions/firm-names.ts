import type { Passage } from '../passages.ts';
import { boundaryWords } from '../vocabulary/boundaries.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { addMention, mentionAt } from './mention.ts';

const nameLike = /^[\u4e00-\u9fa5A-Za-z0-9&·()-]{2,16}$/;
/** What ends in these is a thing, a place or a plan, no firm. */
const noFirm =
  /(?:行业|产业|产业链|领域|产品|项目|工程|市场|设施|环节|固定资产|社会|民间|地区|城市|省份|国家|区域|平台|人才|资金|生态|功能|问题|模式|研发|生产|销售|仓储|领导|代表|企业|公司|厂商|供应商|巨头|政府|委员会|协会|商会|大学|学院|[省市县区镇乡村]|委|局|办|部|年|月|日|会|城|园|谷|港|基地|工厂|厂区|项目部|期|总|次|额|计|之一|组织|后|前|中|方)$/;

const firm = (text: string): boolean =>
  nameLike.test(text) &&
  !isGeneric(text) &&
  !noFirm.test(text) &&
  !/^[\d.]+|^(?:[一二三四五六七八九十两几多](?:个|家|条|期|是|大|座|批|种|方|级|类|项|次)|之|很|较|更|最|前来|相继|纷纷|先后|陆续|共同|自身|内部|必须|需要|能够|主要|总部|们|数量|总数|众多|高管|名单|联盟|同时|以来|今年|去年|此|该|这|那|其|某|各|我|他|她|它|本|全|大|小|不|没|未)/.test(
    text,
  );

const startsWithVerb = (text: string): boolean => [2, 3, 4].some((length) => boundaryWords.has(text.slice(0, length)));

/** Adds a firm where words may name one and no other kind of name stands there; answers whether a firm stands there now. */
export const addFirm = (passage: Passage, start: number, end: number, rule: string, score: number): boolean => {
  const text = passage.text.slice(start, end);
  // 产值860亿元: a sum.
  if (/\d$/.test(text) && /^[万亿千百个家台吨%元.]/.test(passage.text.slice(end))) return false;
  if (!firm(text) || startsWithVerb(text)) return false;
  const there = passage.mentions.find((each) => each.start < end && start < each.end);
  if (there !== undefined && there.type !== 'Region') return there.type === 'Company';
  if (there !== undefined && there.start === start && there.end === end) return false;
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
  for (const match of passage.text.slice(start, end).matchAll(joint)) {
    const at = start + match.index;
    const known = mentionAt(passage.mentions, at);
    if (known !== undefined && known.type !== 'Region' && known.start < at) continue;
    items.push({ start: from, end: at });
    from = at + match[0].length;
  }
  items.push({ start: from, end });
  return items;
};

/** Where the clause begins that a place stands in. */
export const clauseStart = (text: string, at: number): number => {
  for (let i = at - 1; i >= 0; i--) if (/[,。;:!?]/.test(text[i] ?? '')) return i + 1;
  return 0;
};
