import { leftEdge } from './left-edge.ts';
import type { Mention } from './mention.ts';

const unit =
  '(?:吨|台套|台|套|件|辆|片|只|条|头|支|枚|根|颗|粒|块|张|卷|匹|瓶|盒|袋|双|副|艘|架|列|羽|公里|千米|米|毫米|微米|纳米|英寸|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|MWh|MW|GWh|GW|kV|千伏|t|平方米|立方米|亩|升|安时|Ah)';
const amount = `\\d[\\d.]*(?:万|亿|千)?${unit}`;

/** 核电和热电项目, 研发及生产基地: a conjunction inside a short name of what is built. */
const joined = /(?:研发|设计|制造|加工|生产|技术|装备|系统|设备)(?:和|与|及|、)(?:生产|制造|应用|销售|服务)?$/;
/** 年产5万套车门及车窗项目; 30万吨级码头、5万立方米储备库 are two works. */
const goodsAndMore = new RegExp(
  `(?:年产|年加工|年处理|日加工|日处理|年回收|年拆解)?${amount}(?:级)?[\\u4e00-\\u9fa5A-Za-z]{2,10}(?<!项目|工程|产线|基地|厂|站|库|码头|中心)(?:和|及|与|、)$`,
);
const measured = new RegExp(`${amount}(?:\\/年|\\/d|\\/天|级|以上)*$`);
const ofYear = new RegExp(`(?:年产|日产|年处理|日处理|年加工|日加工|年回收|年拆解|年屠宰|年出栏)${amount}的$`);
/** 甲木港二期扩建项目: what is done, right before 项目. */
const done = /(?:[一二三四]期)?(?:改扩建|扩建|改造|技改|技术改造|升级改造|搬迁|扩能|迁建)$/;
/** 甲木公司“强链”产线: a word of its own in quotes. */
const quoted = /“[^“”,。;]{1,12}”$/;

/**
 * Where the name of a project begins that ends at a place: further left than a name's, over measures and the firm's own
 * name.
 *
 * @example projectEdge('年产5万套车门项目', 7, 0, []) // 0
 */
export const projectEdge = (text: string, at: number, least: number, mentions: readonly Mention[]): number => {
  let start = at;
  for (let steps = 0; steps < 6; steps++) {
    const holder = mentions.find((each) => each.end === start && ['Company', 'Region', 'Park'].includes(each.type));
    if (holder !== undefined) {
      start = holder.start;
      if (holder.type === 'Company') return start;
      continue;
    }
    const nearest = mentions.findLast((each) => each.end <= start && each.type === 'Company')?.end ?? least;
    const next = leftEdge(text, start, Math.max(least, nearest), 30);
    if (next < start) {
      start = next;
      continue;
    }
    const ahead = text.slice(Math.max(least, start - 24), start);
    const patterns =
      start === at ? [ofYear, joined, goodsAndMore, measured, done, quoted] : [ofYear, joined, goodsAndMore, measured];
    const length = patterns.map((pattern) => pattern.exec(ahead)?.[0].length ?? 0).find((each) => each > 0) ?? 0;
    if (length === 0) return start;
    start -= length;
  }
  return start;
};
