/** What the names of organisations, parks and plants end with, longest first where one ends another. */
export const nameEndings = (
  '集团股份有限公司 集团有限责任公司 集团有限公司 控股有限公司 有限责任公司 股份有限公司 有限公司 集团公司 公司 集团 大学城 大学 职业技术学院 学院 研究院 研究所 重点实验室 实验室 ' +
  '创新中心 研究中心 技术中心 经济技术开发区 高新技术产业开发区 经济开发区 开发区 高新区 综合改革示范区 示范区 产业园区 ' +
  '产业园 工业园区 工业园 科技园 园区 矿区 电厂 电站 煤矿 铁路 高铁 机场 银行 协会 商会 联盟'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);

/** Words that a name does not hold, so that it begins after them. */
export const wordsBefore = (
  '的 在 与 和 及 由 是 到 对 从 向 为 了 把 将 被 以 其 该 让 给 并 等 个 家 所 座 位 于 也 都 还 又 有 据 经 如 各 ' +
  '来自 推进 推动 建设 打造 引进 组建 设立 成立 联合 支持 加快 包括 形成 瞄准 聚焦 作为 利用 通过 围绕 落地 签约 依托 继 ' +
  '我们 企业 布局 带动 培育 构建 服务 参与 拥有 实施 开展 助力 走进 进入 位居 成为 加强 促进 提升 实现 发展 规划 提高 聚力 年内 建成 生产'
).split(' ');

/** What is left before an ending where it names a kind of thing and no single one. */
export const kindWords: ReadonlySet<string> = new Set(
  (
    '重点 国家 国家级 省级 市级 国家重点 产业 工业 科技 经济 经济技术 高新技术产业 省 市 县 全市 全省 本 分 总 子 母 上市 大型 ' +
    '企业 高新 技术 创新 研究 工程 工程技术 职业 职业技术 现代 新型 特色 示范 先行 核心 专业 燃煤 火 水 风 光伏 热 发 智能 智慧 绿色 ' +
    '高等 高校 高速 现代化 新建 智能化 产业技术 相关 各类 多家 部分 有关 物流 民营 国有 战略 产业联盟 充换 充 换'
  ).split(' '),
);
