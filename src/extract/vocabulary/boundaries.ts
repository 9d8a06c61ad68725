import { beginningAt, byBeginning, byEnd } from './beginning.ts';
import { settingOff, timeWords } from './time-words.ts';
import { words } from './words.ts';

/** Characters that end a name on either side. */
export const boundaryMarks = new Set(Array.from(',。;:!?、“”‘’《》〈〉…|/+—\n\t ()[]【】%='));

/** Single characters that stand before a name and not in it, unless in a protected word. */
export const boundaryCharacters = new Set(
  Array.from(
    '的由与在将被向从对把为是了及等让给据到和以该这此其而但也已并或称说获请见入着过赴靠跟届让令使又仍则于至占还像',
  ),
);

/** Words that hold such a character and may stand in a name. */
export const protectedWords = words(
  '对虾 换向 径向 轴向 横向 纵向 取向 自由 数据 华为 和平 协和 共和 中和 祥和 泰和 仁和 永和 义和 和谐 和县 和顺 和田 和林 呼和 饱和 大为 有为 天使 使用 于都 于洪 ' +
    '至诚 至尊 以岭 国际 对外 对接 把手 将军 从化 向阳 转向 到位 获嘉 又新 并州 称重 说明 入库 着色 过滤 过程 汽车 以太网 中和 目的 是非 ' +
    '影像 图像 成像 摄像 录像 像素 显像 的士 了解 给水 给料 让胡路 据点 请求 见山 又一城 等离子 等静压 等级 等温 均等 平等 高等 同等 初等 中等 和记 和利时 和邦 和胜 和而泰 和光 和众 ' +
    '于田 于集 以色列 土耳其 此外 及第 至臻 无为 仙居 向日葵 定向 方向 导向 为民 为来 自给 与时 至今 冷却 过氧 过硫 透过 及时 将乐 将台 对二甲苯 对苯二甲 对氨基 对羟基',
);

/** Words that stand before a name and never begin it. */
const boundaryWords = new Set([
  ...timeWords,
  ...settingOff,
  ...words(
    '投资 引进 引入 引育 签约 签下 生产 成立 设立 组建 创办 创立 位于 落户 落地 坐落 入驻 进驻 负责 举行 召开 参加 出席 推进 推动 加快 实施 打造 ' +
      '建成 新建 扩建 改建 收购 控股 参股 合作 签署 签订 联合 携手 包括 涵盖 以及 还有 其中 例如 比如 诸如 譬如 通过 依托 围绕 成为 作为 支持 ' +
      '供应 采购 宣布 表示 介绍 透露 认为 指出 强调 来自 就是 企业 公司 厂商 巨头 龙头 供应商 客户 品牌 央企 民企 国企 外企 同时 随着 目前 ' +
      '今年 去年 近日 日前 昨日 今日 当天 当日 上午 下午 此外 另外 随后 期间 现场 仪式 会上 会议 活动 记者 主持 走进 接进 接入 引入 搬进 迁进 开进 驶进 驶入 住进 送进 伸进 铺到 修到 通到 年底前 年内 走访 考察 调研 参观 服务 ' +
      '拥有 现有 已有 具有 共有 设有 建有 聚集 集聚 汇聚 吸引 培育 形成 发展 做强 做大 壮大 引领 带动 助力 支撑 推荐 授予 隶属 属于 旗下 下属 所属 ' +
      '入股 持股 占股 控制 持有 全资 合资 独资 拟由 计划 规划 启动 开工 竣工 投产 达产 运营 经营 管理 委托 承办 主办 协办 承建 承担 牵头 参与 开展 进行 实现 完成 ' +
      '突破 超过 达到 总投 投入 出资 注资 融资 兴建 建设 修建 筹建 在建 共建 援建 捐建 捐资 投建 筹划建设 建造 打通 连接 毗邻 紧邻 紧靠 邻近 靠近 前往 来到 抵达 奔赴 ' +
      '认定 评为 列为 命名 列入 入选 获批 获得 荣获 先后 相继 陆续 分别 均为 都是 不是 没有 还是 仅有 只有 首家 首个 首批 知名 著名 ' +
      '选用 取得 受让 购得 买下 拿下 销往 卖往 远销 发往 运往 送往 供给 聚集着 诞生了 生产商 制造商 运营商 服务商 开发商 供货商 很多 许多 我们 他们 你们 破题 补齐 拉伸 延伸 延长 拉长 健全 继续 实施 牵引 采购自 采自 吃掉 吃下 购自 源自 产自 出自 来自 隔壁的 争当 当好 牵头 了解 切实 解决 狠抓 预计 筹划 配合 要求 通往 开设 这种 一种 伙伴 合作伙伴 最大 投产后 建成后 达产后 当年 本次 此次 上述 整个 一些 部分 继 又一 再次 首期 像 如同 以及 直接 位列 率团 带领 组织 ' +
      '引导 鼓励 扶持 帮助 协助 协同 配套 供货 提供 销售 出口 进口 研发 制造 加工 从事 专注 致力 主营 经销 代理 使用 采用 应用 服务于 ' +
      '全国 国内 国外 全球 世界 海外 当地 本地 我国 我省 我市 我县 我区 本市 本省 全省 全市 全县 全区 该市 该县 该区 公里 万元 亿元 平方米 平方公里 项目 ' +
      '年底 年初 月底 上半年 下半年 截至 截止 自从 由于 因为 所以 因此 如果 虽然 但是 不过 然而 并且 而且 即将 正在 已经 曾经 一直 继续 持续 进一步 ' +
      '主要 重点 大力 积极 全力 着力 努力 深入 全面 充分 利用 发挥 借助 凭借 按照 根据 关于 对于 至于 基于 面向 立足 针对 结合 构建 搭建 布局 规划建设 投资建设 ' +
      '高起点 高标准 高质量 新引进 新签约 拟建 拟投资 看好 选择 选址 选定 相中 牵手 联手 对接 接洽 洽谈 会见 会谈 陪同 代表 嘉宾 领导 听取 观看 查看 详细 ' +
      '又有 还将 将在 也将 并在 并于 已在 均在 都在 位居 排名 成功 正式 顺利 全部 部分 多家 数家 几家 一家 两家 三家 一批 多个 众多 大批 一座 一条 一个 ' +
      '进军 覆盖 辐射 服务业 延伸 集中 涉及 辖区 境内 区内 园内 市内 省内 县内 域内 原为 前身 简称 更名 改名 更名为 名为 叫做 号称 堪称 堪比 优质 ' +
      '瞄准 聚焦 抢抓 抓住 紧盯 锚定 对标 建好 做好 办好 谋划 争取 力争 加强 强化 优化 完善 提升 提高 促进 保障 确保 加大 扩大 拓展 深化 创建 争创 建立 ' +
      '等地 全长 总长 距离 距 与会 授权 委派 任命 担任 兼任 出任 现任 曾任 历任 时任 原任 坚持 走好 聘请 邀请 诚邀 欢迎 感谢 祝贺 观摩 视察 检查 督导 督查 指导 ' +
      '包含 囊括 组成 构成 分为 位列 跻身 迈进 进入 撤离 退出 关闭 搬迁 迁入 迁至 迁往 移至 转移 回归 加盟 加入 融入 纳入 接入 并入 落成 揭牌 挂牌 奠基 ' +
      '专做 转做 改做 只做 合建 附设 自建 该校 该院 该所 该厂 该集团 这家 投资方 承接方 建设方 设计方 施工方 运营方 合作方 中标方 出资方 供货方 受让方 会同 名叫 当属 首推 首数 隔壁 主导者 典型如 老字号 独角兽 小巨人 链主 对手 业主 单位 承建商 经销商 代理商 贸易商 代工厂 招来 并购 入股 采访 东家 老牌 人民币 ' +
      '届时 招引 开放 既有 也有 都有 还有 就有 只有 旗下有 下属有 下设 分设 下辖 下辖有 内有 主要有 分别有 目前有 客户有 联系 攻克 专门 依赖 采购 之隔 所需 所用 驻有 近期 直供 直销 直达 ' +
      '选中 看中 点名 最终 挑中 新添 砸下 上马 追加 租下 租用 搬进 搬入 住进 承接 拖欠 送进 运进 开进 装进 盘下 接手 告别 卖往 击败 打败 赢得 搭上 傍上 敲开 争抢 借用 催促 剥离 授权 ' +
      '包给 交给 转给 投奔 供养 甩给 确定 明确 提出 方案 如今 股东 控股股东 大股东 母公司 邻居 同行 双双 主打 主攻 取自 改用 改吃 换用 开往 要数 离不开 少不了 认准 只认 用掉 用去 耗掉 常驻 每月 每周 每天 每日 天天 要用 求引 急引 去找 来找 求购 喂饱 养活 月往 天往 年往 周往 转战 押注 深耕 专攻 涉足 跨界 发力 搬到 搬去 搬来 搬出 迁进 迁出 走出 运出 合办 合开 联办 共办 前年',
  ),
]);

const byTheirBeginning = byBeginning(boundaryWords);
const byTheirEnd = byEnd(boundaryWords);

/** The first and the last characters of boundary words. */
export const boundaryWordBeginnings: readonly string[] = [...boundaryWords].map((word) => word.slice(0, 1));
export const boundaryWordEnds: readonly string[] = [...boundaryWords].map((word) => word.slice(-1));

/** Whether a boundary word begins at a place. */
export const boundaryWordAt = (text: string, at: number): boolean =>
  byTheirBeginning.get(beginningAt(text, at))?.some((word) => text.startsWith(word, at)) === true;

/** Length of the longest boundary word that ends right before a place and begins at `least` or after it; 0 for none. */
export const boundaryWordBefore = (text: string, at: number, least: number): number =>
  byTheirEnd.get(beginningAt(text, at - 2))?.find((word) => at - word.length >= least && text.endsWith(word, at))
    ?.length ?? 0;

/** Verbs that may stand inside a name. */
export const carriedWords = new Set(
  words(
    '投资 建设 发展 服务 管理 制造 加工 生产 研发 销售 运营 开发 应用 控制 融资 供应 设计 配套 规划 采购 进口 出口 企业 公司 控股 经营 合作 创新 创建 利用 处理',
  ),
);

/** Words after which a verb at the end of the list above belongs to the name: 投资集团, 建设工程. */
export const carryingWords = words(
  '管理 运营 经营 集团 控股 发展 有限 股份 工程 开发 实业 基金 公司 咨询 合伙 中心 服务 建设 贸易 产业 科技 技术 物流 装备 设备 链 材料 机械 园 基地 研究 总部 用品 项目 平台 行业 业 示范区 试验区 合作区 开发区 园区 产业园 先行区 一体化',
);
