import type { Passage } from '../passages.ts';
import { longestNames } from '../patterns/gazetteer.ts';
import { matchesOf } from '../patterns/matches.ts';
import { knownCompanies } from '../vocabulary/known-companies.ts';
import { words } from '../vocabulary/words.ts';
import { addMention, mentionAt } from './mention.ts';

/** Known names that are everyday words too: only where a firm acts or is listed. */
const everyday = new Set(
  words(
    '大众 大陆 通用 现代 本田 日产 荣耀 大唐 创维 保利 光大 正大 标致 索尼 三星 三井 紫光 华润 开利 新希望 圆通 中通 旗滨 信发 盛虹 海大 壳牌 中建 中铁 中交 国投 中信 京瓷 海信 康佳 起亚 亚马逊 百事 首钢 ' +
      '力帆 嘉陵 绿源 时风 五菱 可成 联电 台达 匹克 恒安 汇源 特步 五矿 新浪 苏宁 国美 中核 华电 奇美 九牧 西王 国电南瑞 朗讯 光宝 和辉 烽火 中煤 雅培 新钢 平高 神华 中铝 国药 一汽 尚德 赛维 哈飞 昌河 龙工 伊泰',
  ),
);
const acts = /^(?:集团|公司|在|将|拟|与|和|、|等|的|投资|宣布|中国|项目|,|旗下|电子|汽车|也|已)/;

const knownIn = longestNames(knownCompanies);
const latin = /[A-Za-z]/;

const nationalIn = matchesOf(
  /中国(?:石化|石油|电力|移动|海油|黄金|建材|化工|医药|盐业|核电|航发|商飞|兵器|钢研|有色|中冶|中化|铝业|银行|烟草|邮政|储备粮)(?=已|将|总裁|总经理|董事长|与|拟|和|、|会|还|占|选择|的|有|表示|,|上述|\d)|中(?:石油|石化|海油|化|粮|铝|储粮|国石化)(?=已|将|与|拟|和|、|还|集团|炼|投资|在|,|\d)/g,
);

/** Firms of general knowledge, and national firms by the pattern of their names. */
export const findKnownCompanies = (passage: Passage): void => {
  const { text } = passage;
  const add = (start: number, name: string, rule: string): void => {
    if (mentionAt(passage.mentions, start)?.type === 'Company') return;
    addMention(passage.mentions, { type: 'Company', start, end: start + name.length, text: name, rule, score: 0.8 });
  };
  let next = 0;
  for (const { start: at, name } of knownIn(text)) {
    if (at < next) continue;
    if (latin.test(name) && (latin.test(text[at - 1] ?? '') || /[A-Za-z0-9]/.test(text[at + name.length] ?? '')))
      continue;
    const free = at === 0 || /[,。、:;“()和与由为向给是及]/.test(text[at - 1] ?? '');
    if (everyday.has(name) ? free && acts.test(text.slice(at + name.length)) : free || name.length > 2)
      add(at, name, 'known-company');
    next = at + name.length;
  }
  for (const match of nationalIn(text)) add(match.index, match[0], 'national-company');
};
