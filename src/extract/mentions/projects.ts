import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { beginsClause } from '../relations/clauses.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { addMention, type Mention } from './mention.ts';
import { isNamedStation } from './named-stations.ts';
import { isPaidBefore, isPaidFor, isPaidWorks, paidWorks } from './paid-works.ts';
import { projectEdge } from './project-edge.ts';
import { isSought } from './sought-works.ts';

const endings = anyOf(
  words(
    '项目 工程 生产线 产线 研发生产基地 生产基地 制造基地 智造基地 研发及生产基地 研发基地 产业化基地 加工基地 总部基地 工厂 新厂区 新厂 厂区 总部大厦 热电厂 发电厂 电厂 电站 储能电站 码头 数据中心 智算中心 超算中心 物流中心 仓储中心 产业园 科技园 物流园 综合体 基地 一体化项目 原油储备库 接收站 储备库 中试线 中试基地 示范线 专用线 风电场 光热电站',
  ),
);
const endingsIn = matchesOf(new RegExp(`(?:${endings}|${anyOf(paidWorks)})(?:[一二三]期(?:项目|工程)?)?`, 'g'));

/** Words that say of a project only that it is one. */
const plain = new RegExp(
  `^(?:${anyOf(
    words(
      '科研 国家级科研 省级科研 研究 课题 重大 重点 签约 开工 集中 集中开工 集中签约 招商 引资 招商引资 工业 产业 内资 外资 投资 亿元 以上 以下 及以上 余 多 个 建设 在建 续建 新建 拟建 基础设施 民生 上述 该 此 本 这 这些 各 各个 此次 本次 首批 一批 第一批 多个 部分 相关 有关 ' +
        '合作 好 大 大型 小 优质 新 老 新老 旧 前期 储备 推介 对接 落地 投产 竣工 达产 现有 示范 试点 科技 创新 产业链 配套 一系列 系统 省级 市级 省市 国家级 国家 全市 全县 全区 全省 援建 对口援建 民心 惠民 实事 PPP 龙头 旗舰 标杆 所有 全部 整个 单体 单个 ' +
        '年度 今年 明年 上半年 季度 一季度 二季度 三季度 四季度 其它 其他 技改 技术改造 扩建 改扩建 改造 第 年 工业在建 在建工业 电子信息 高新技术 先进制造 现代服务业 服务业 文旅 农业 央企 民营 外商 总投资 超 过 千万 百亿 十亿 百亿级 十亿级 亿元级 千亿级 千亿元 百亿元 十亿元 和 及 等 目标 储备 ' +
        '片区 科技型 级 千万吨级 亿吨级 万吨级 好的 最大 之一 组装代 代 主导 支柱 基本 资金 主体 附属 土建 房建 市政 一期 二期 三期 首期 地区 沿海 内地 零部件 组装 代工 大量 许多 电子 成熟 简单 智能 绿色 数字 专用 工 开工建设 奠基 本项目 制造业 制造 工厂 世界级 国际 全球 区域 企业 公司 集团 中国 海外 生产 研发 产能 先进 新增 自建 老旧',
    ),
  )}|[\\d.,、·“”%台套条吨件辆个两一二三四五六七八九十几数百千万亿元])*$`,
);

const phase = /^(?:第?[一二三四五首](?:期|阶段))/;

/** What something is to become is a hope, no project: 打造成为国内最大的车门生产基地. */
const becoming =
  /(?:成为|建成(?=为|了?(?:国|全|世|最|一流|重要|领先|千亿|百亿|西|东|华|亚))|打造成|建设成|打造为|最大(?!的[^,。;]{0,4}?[是为])|最先进|重要|领先)[^,。]{0,14}$/;

/** 建设4条车门生产线: lines that are counted are no project of that name. */
const several = /(?:\d|[一两三四五六七八九十多数几首该此这])条$/;
const severalOf = /^(?:\d{1,3}|[两三四五六七八九十多数几])条/;

/** 9个车门项目: a set of them. */
const severalWorks = /(?:\d|[两三四五六七八九十多数几])个$/;
/** 一期安装6条车门, 规定新上车门, 整车开下: words of a sentence, no name. */
const tellsOf =
  /暨$|申报|(?:安装|新增|布置|配备|引进|购置|拥有|现有|新上|[上建])\d+条|(?:^|文件|办法)(?:规定|要求|禁止|严禁|限制|鼓励|支持|允许|凡)|[开走驶滚流]下$/;

/** 首条铜箔生产线由甲木公司建成: the first of its kind is one line. */
const isFirst = (text: string, start: number, end: number): boolean =>
  text.slice(Math.max(0, start - 2), start) === '首条' &&
  /^(?:由|已|于|建成|投产|正式|顺利|,(?:设计|可|预计)?年产)/.test(text.slice(end, end + 6));

/** 甲木汽车青河基地占地300亩: what has a size of its own. */
const ofSize = /^(?:项目)?(?:规划|计划|设计|总)*(?:占地|总?投资|用地|面积|建筑面积|年产|装机)[^,。;\d]{0,5}\d/;

const building = {
  before: /(?:(?:建设|新建|兴建|扩建|开工|投建|启动)(?:了)?|建了|建起了?|建立[了的]|设立[了的])$/,
  after: /^(?:也|已|已经|正式|即将|将|正|顺利|,)*(?:破土|动工|开工|投产|奠基|建成|竣工)/,
};

/** Where somebody goes or is. */
const visited = /(?:走进|来到|走入|步入|走访|参观|踏进|进入|在)$/;

const starting =
  /^(?:自己上|[新另又再想要]上(?!市)|建(?![材筑设陶工业邺德])(?=[\u4e00-\u9fa5]{3})|\d{1,2}月|[几近]年[间来]|首[条个座批期]|第[一二三四]条|一[条个座]|唯一|\d{1,2}[.、)](?!\d)|其|将|拟|的|了|和|与|及|为|是|有|由|在|以及|此次签约的|这次签约的)+/;

/** Whether the words before an ending name a project: a firm, a place, a capacity or enough of their own. */
const names = (before: string, holds: boolean, tail: string, starts: boolean): boolean => {
  if (before !== '' && plain.test(before)) return holds && /[一二三四五六]期$/.test(before);
  if (before === '') return holds;
  if (tail === '厂区' && !holds && /^(?:[能可需供用进出离绕走全整]|满足)/.test(before)) return false;
  if (tail === '工厂' && starts && before.length >= 3 && !isGeneric(before)) return true;
  if (/^(?:工厂)$/.test(tail) && !holds) return /[A-Za-z\d]/.test(before) || before.length >= 6;
  if (tail === '产线') return holds || before.endsWith('”');
  if (holds || /\d/.test(before)) return true;
  if (isNamedStation(before, tail)) return true;
  if (/^(?:工厂|厂区|新厂|新厂区|总部)$/.test(tail))
    return before.length >= 2 && before.length <= 14 && !isGeneric(before);
  if (/基地|生产线/.test(tail)) return before.length >= 2 && !isGeneric(before);
  return before.length >= 4 && !isGeneric(before);
};

/** Projects, works and lines by how their names end, with the firm, place or capacity before. */
export const findProjects = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const match of endingsIn(text)) {
    const at = match.index;
    const end = at + match[0].length;
    // 甲木车窗产业园项目: the whole of it is read at 项目.
    if (!/(?:线|工程)$/.test(match[0]) && /^项目(?!部|建设|地|所)/.test(text.slice(end, end + 3))) continue;
    if (
      /^(?:[建部群化管办经负前早单审推库招投合]|建设|名称|个数|数量)/.test(text.slice(end, end + 1)) &&
      /^(?:部|群|经理|负责|招商|推介|单位|审批|库|办|个数|名称|数量|管理)/.test(text.slice(end, end + 2))
    )
      continue;
    if (
      /^(?:[师技学机塑车船轮院]|研究|实验|中心|大学|应用)/.test(text.slice(end, end + 2)) &&
      match[0].endsWith('工程')
    )
      continue;
    const sentence = passage.sentences.find((each) => each.start <= at && at < each.end)?.start ?? 0;
    let start = projectEdge(text, at, sentence, mentions);
    const rest = text.slice(start, at);
    const first = match[0].endsWith('线') ? rest.indexOf('首条') : -1;
    start += first >= 0 ? first + 2 : (starting.exec(rest)?.[0].length ?? 0);
    const of = text.slice(start, at).lastIndexOf('的');
    if (isPaidWorks(match[0]) && of >= 0) start += of + 1;
    const before = text.slice(start, at);
    if (before === '' || before.length > 44) continue;
    const inside = mentions.filter((each) => each.start >= start && each.end <= at && each.type !== 'Product');
    const holds = inside.some(({ type }) => type === 'Company' || type === 'Region' || type === 'Park');
    if (inside.some(({ type }) => type === 'Person' || type === 'Project')) continue;
    const money = isPaidBefore(text, start);
    if (isPaidWorks(match[0]) && !isPaidFor(passage, start, end, money)) continue;
    if (match[0] === '项目' && severalWorks.test(text.slice(Math.max(0, start - 6), start))) continue;
    if (inside.length === 0 && tellsOf.test(before)) continue;
    // 记者来到甲木新材厂区,看到: where somebody goes is the firm.
    if (
      match[0].endsWith('厂区') &&
      visited.test(text.slice(Math.max(0, start - 4), start)) &&
      /^[内里,看]/.test(text.slice(end))
    )
      continue;
    if (match[0] === '项目' && inside.length === 0 && isSought(text, start, end)) continue;
    const isCounted = several.test(text.slice(Math.max(0, start - 6), start)) || severalOf.test(before);
    if (match[0].endsWith('线') && /^(?:共|各)?(?:\d|[两三四五六七八九十])+条/.test(text.slice(end, end + 6))) continue;
    if (match[0] === '生产线' && isCounted && !money) {
      if (isFirst(text, start, end) && before.length >= 4 && !isGeneric(before) && inside.length === 0)
        addProject(mentions, {
          type: 'Facility',
          start,
          end,
          text: text.slice(start, end),
          rule: 'first-line',
          score: 0.65,
        });
      continue;
    }
    // 建设国内最大的20万吨车漆项目: what has a capacity is no hope.
    const isSized = match[0].endsWith('项目') && /\d/.test(before);
    if (inside.length === 0 && !isSized && becoming.test(text.slice(Math.max(0, start - 24), start))) continue;
    const built =
      building.before.test(text.slice(Math.max(0, start - 4), start)) &&
      (before.length >= 4 || (match[0] === '项目' && isGoods(before))) &&
      !plain.test(before) &&
      !isGeneric(before);
    const put =
      /^(?:建|放|落|安|设|定|落户|选址)(?:在|到|于)/.test(text.slice(end, end + 4)) &&
      /[把将]$/.test(text.slice(0, start)) &&
      before.length >= 4 &&
      !isGeneric(before);
    const based =
      match[0] === '基地' &&
      inside.some(({ type }) => type === 'Company') &&
      inside.some(({ type }) => type === 'Region');
    const paid = isPaidWorks(match[0]) || (money && before.length >= (/工厂|专用线/.test(match[0]) ? 2 : 4));
    const large =
      beginsClause(text, start, sentence) &&
      ofSize.test(text.slice(end, end + 14)) &&
      before.length >= 4 &&
      !plain.test(before) &&
      !isGeneric(before) &&
      !mentions.some((each) => each.type === 'Park' && each.end === end);
    if (
      !built &&
      !put &&
      !based &&
      !paid &&
      !large &&
      (/^(?:产业园|科技园|物流园|基地)$/.test(match[0]) ||
        !names(withoutMentions(before, start, inside), holds, match[0], building.after.test(text.slice(end, end + 10))))
    )
      continue;
    if (paid) dropParkAt(mentions, start, end);
    addProject(mentions, {
      type: 'Project',
      start,
      end,
      text: text.slice(start, end),
      rule: 'project-ending',
      score: holds ? 0.85 : 0.75,
    });
  }
  findPhases(passage);
  findHeadings(passage);
};

const withoutMentions = (before: string, offset: number, inside: readonly Mention[]): string => {
  let left = '';
  let at = offset;
  for (const { start, end, type } of inside) {
    if (type !== 'Company' && type !== 'Region' && type !== 'Park') continue;
    left += before.slice(at - offset, start - offset);
    at = end;
  }
  return left + before.slice(at - offset);
};

/** What has an investment is a project, even where it is called a park. */
const dropParkAt = (mentions: Mention[], start: number, end: number): void => {
  const at = mentions.findIndex((each) => each.type === 'Park' && each.start >= start && each.end === end);
  if (at >= 0) mentions.splice(at, 1);
};

/** A project may take in the firm and the place that its name begins with, and never part of either. */
const addProject = (mentions: Mention[], project: Mention): void => {
  const cut = mentions.some((each) => each.start < project.start && each.end > project.start);
  if (!cut) addMention(mentions, project);
};

/** 3.甲木车窗青河基地。已签约。: an item of a list of projects says how far each has come. */
const heading =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)]([^,。;:!?]{4,32}?)(?:。|,|;|\()(?:项目)?(?:状态:)?(?:已|拟|正在|计划|全面|部分)?(?:在建|签约|投产|开工|建成|竣工|拟建|待建|续建|新建|筹建|规划中|前期|洽谈|建设中|试运行|运营|建设)(?=[。,;)]|$)/;

const findHeadings = ({ text, mentions }: Passage): void => {
  const match = heading.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return;
  const start = match[0].indexOf(name);
  addMention(mentions, {
    type: 'Project',
    start,
    end: start + name.length,
    text: name,
    rule: 'heading-with-status',
    score: 0.75,
  });
};

/** 甲木二期: a firm and a phase. */
const findPhases = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const company of mentions.filter(({ type }) => type === 'Company')) {
    const match = phase.exec(text.slice(company.end, company.end + 5));
    if (match === null) continue;
    const tail = new RegExp(`^(?:${endings})`).exec(text.slice(company.end + match[0].length))?.[0].length ?? 0;
    const end = company.end + match[0].length + tail;
    if (/^(?:投资|总投资)/.test(text.slice(end))) continue;
    addMention(mentions, {
      type: 'Project',
      start: company.start,
      end,
      text: text.slice(company.start, end),
      rule: 'firm-and-phase',
      score: 0.8,
    });
  }
};
