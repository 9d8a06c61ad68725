import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { addMention, mentionAt } from './mention.ts';

/** A wording that names a technology; its first group is the name, or a list of names. */
export interface TechnologyRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly score: number;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}

const verb =
  '(?:采用|运用|应用|引进|引入|掌握|攻克|突破|攻破|攻下|攻关|破解|研发出|开发出|独创|首创|开展|推广|转化|自主研发|自主开发|使用)(?:了|的|出|着)?(?:(?:全球|国际|国内|世界|行业|自主|目前)?(?:领先|先进|首创|最新|研发|独有|自有|主流|成熟)的|(?:[与和同跟由][^,。;]{2,20}?|自主|自行|独立)?(?:联合|共同|合作|协同)?(?:开发|研发|研制|攻关|发明|设计)(?:成功)?的|[\\u4e00-\\u9fa5]{2,4}(?<=[国本])的)?';
const name = '([A-Za-z\\u4e00-\\u9fa5\\d+-]{3,16}?';
const rank = '关键|核心|共性|重大|行业|国际|领先|专有|前沿|“卡脖子”';
const processes = anyOf(
  words(
    '发泡 纺丝 湿纺 干纺 熔纺 碳化 石墨化 熔炼 冶炼 电解 提锂 提镁 提钾 萃取 浸出 焙烧 煅烧 涂布 成型 成形 烧结 沉积 外延 刻蚀 键合 封装 焊接 轧制 拉晶 镀膜 制备 合成 发酵 分离 提纯 结晶 固化 热处理 增材制造 聚合 裂解 加氢 催化 压铸 锻造 注塑 流延 拉挤 编织 染色',
  ),
);

export const technologyRules: readonly TechnologyRule[] = [
  {
    id: 'technology-by-verb',
    pattern: new RegExp(
      `${verb}${name}(?:技术|工艺))(?![员人学专服公中平研装院所改路创标、水支指领攻难合输转咨])`,
      'g',
    ),
    score: 0.7,
    example: ['公司采用低温甲木萃取技术', '低温甲木萃取技术'],
    counterExample: '公司采用国际先进生产技术',
  },
  {
    id: 'listed-technologies',
    pattern: new RegExp(
      `${verb}([A-Za-z\\u4e00-\\u9fa5\\d+、和-]{4,40}?)(?:(?:等)?(?:\\d+|[一二三四五六七八九十两几多])(?:余|多)?项(?:${rank})*|等(?:${rank})+)(?:技术|工艺)`,
      'g',
    ),
    score: 0.7,
    example: ['团队攻克高速甲木拉丝、低温乙木烧结两项关键技术', '低温乙木烧结'],
    counterExample: '团队采购高速甲木电机、低温乙木油泵两项设备',
  },
  {
    id: 'process-worked-on',
    pattern: new RegExp(
      `(?:攻克|突破|攻破|攻下|攻关|掌握|破解)(?:了|的|出)?${name}(?:${processes}))(?=[,。;、等和与]|技术|工艺|难题|$)`,
      'g',
    ),
    score: 0.65,
    example: ['双方一起攻关甲木基弹性体发泡,小试完成', '甲木基弹性体发泡'],
    counterExample: '双方一起购买甲木基弹性体,小试完成',
  },
];

/** Words that say of a technology what it is worth, and name none. */
const general = new RegExp(
  `^(?:${anyOf(
    words(
      '先进 核心 关键 国际 国内 世界 全球 行业 领先 一流 自主 知识产权 数字化 智能化 自动化 信息化 数字 智能 信息 网络 新 新型 最新 高新 高端 前沿 尖端 该 这 这项 此项 一项 多项 几项 相关 成熟 传统 环保 节能 绿色 低碳 现代 生产 制造 加工 检测 专利 独家 专有 独有 自有 ' +
        '共性 重大 重点 各种 各类 多种 同类 国外 国产 进口 引进 研发 开发 创新 成套 配套 系列 整套 一批 一系列 大量 许多 不少 部分 全部 主要 基础 实用 适用 高效 高质量 高科技 科技 科学 应用 转化 合作 关联 一些 我们 企业 公司 集团 产业 产品 设备 装备 材料 农业 工业 种植 养殖 栽培 管理 服务 安全 互联网 计算机 通信 生物 机械 电子 化工 等 和 与 的 及 了 其 级 卡脖子 瓶颈',
    ),
  )})*(?:技术|工艺)?$`,
);
/** A verb or particle shows that words are no name. */
const noName = /[等的了着在把被由从对将为是有这该其们]|公司|企业|集团|能力|产品|项目|合作|方面|领域|以及/;
/** 和 inside a list joins names. */
const joint = /、|和|与|以及/;

const isName = (text: string): boolean =>
  text.length >= 4 && !general.test(text) && !noName.test(text) && !isGeneric(text);

const technologiesIn = ruleMatches(technologyRules, ({ pattern }) => pattern);

/** Technologies where the article says that somebody uses or masters them. */
export const findTechnologies = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const [{ id, score }, match] of technologiesIn(text)) {
    const held = match[1] ?? '';
    let start = match.index + match[0].lastIndexOf(held);
    for (const item of id === 'listed-technologies' ? held.split(joint) : [held]) {
      start = text.indexOf(item, start);
      const end = start + item.length;
      const there = mentionAt(mentions, start) ?? mentionAt(mentions, end - 1);
      if (isName(item) && there === undefined)
        addMention(mentions, { type: 'Technology', start, end, text: item, rule: id, score });
      start = end;
    }
  }
};
