import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { adverbs } from '../vocabulary/adverbs.ts';
import { goodsByName } from '../vocabulary/named-goods/index.ts';
import { lengthOfJoinedName } from '../vocabulary/peoples-names.ts';
import { doubleSurnames, surnames } from '../vocabulary/surnames.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { addMention } from './mention.ts';

/** What may follow a name: a mark, an end, or a word that no given name ends in. */
const afterName = new RegExp(
  `^(?:$|[,。;:!?、"“”()《》\\s—-]|[A-Z]|${anyOf(
    words(
      '等 和 与 及 以及 在 出席 表示 说 介绍 指出 强调 透露 告诉 认为 宣布 主持 致辞 讲话 代表 参加 率 带领 带队 陪同 会见 签 签订 签署 向 对 为 将 也 还 就 到 来到 一行 作 做 分别 共同 ' +
        '先后 现场 率队 率领 赴 接受 回忆 坦言 告诉 谈到 谈及 感慨 补充 解释 称 曾 于 从 是 的 先生 女士 同志 宣读 发表 发言 上台 走访 调研 考察 深入 前往 围绕 就 要求 一同 见证 热情 首先 欢迎 ' +
        '带着 拿着 指着 笑着 领着 牵头 负责 团队 到会 予以 否认 建议 直言 证实 希望 分管 联系 正在 每 算 坚持 觉得 深知 作为 当选 任 担任 兼 以 把 被 给 则 并 已 正 都 均 则 又 再 笑 回答 总结 通报 汇报 视频 连线 揭牌 启动 按下 推介 作了 列席 检查 察看 听取 详细 随 同 最后 此前 近日 今天 昨天 ' +
        '当场 随即 当即 受聘 获聘 受邀 应邀 领衔 创办 创立 回到 说起 提起 谈起 感叹 如是 用 用手 一边 摇头 点头 接过 拿出 打开 笑称 话说 及其 至今 刚刚 每天',
    ),
  )})`,
);

/** Words that begin with a surname's character and are no names. */
const notNames = new RegExp(
  `^(?:${anyOf([
    ...adverbs,
    ...words(
      '高新 高度 高层 高级 高端 高质 全国 全市 全省 全县 全区 全面 全力 全体 全球 全程 全部 全年 全域 方面 方式 方案 方向 相关 相继 相比 国家 国际 国内 国资 和谐 关于 关注 安全 安排 常委 常务 常年 平台 平均 严格 ' +
        '双方 双边 双向 双碳 双创 双城 双循 堵点 养殖 养老 养护 红色 红利 红茶 红旗 益于 巢湖 慎重 仰望 公司 公开 公共 公里 公安 干部 计划 金融 金额 成功 成立 成为 成果 成员 经济 经过 经营 钟表 时间 时代 时任 应用 应当 应邀 应该 单位 万元 万吨 万亩 马上 江苏 江西 江北 云南 云计 河南 湖北 湖南 海南 广东 广西 ' +
        '上海 温州 杭州 苏州 徐州 郑州 常州 安徽 山东 山西 贵州 黄石 石化 石油 石家 金属 白银 钢铁 水平 水电 强调 强化 强力 任务 任何 花园 党委 党组 党工 党员 党政 党的 政府 政协 人大 人民 代表 各级 方便 ' +
        '余家 余人 余名 余个 向上 向东 于是 易于 季度 牛羊 苗木 谷物 包括 包装 都是 那么 时候 明确 明显 明年 项目 项下 车间 车辆 车企 汽车 池州 宁波 宁夏 宁德 成都 包头 连续 连接 连云 舒适 阳光 东部 东风 ' +
        '解决 解放 计算 权威 申报 申请 区域 区位 国有 丰富 支持 支撑 乐观 曾经 荣获 荣誉 年度 广大 干线 利用 利润 查看 查处 顾问 顾客 沙漠 习近平 华东 华南 华北 华中 危化 夏季 冬季 秋季 卓越 商会 商务 商贸 ' +
        '商家 商品 信息 充分 充电 能源 能力 司法 幸福 阴极 元件 元旦 后期 万物 万亿 干净 符合 鼓励 关键 关系 边界 房产 房地 门窗 文化 文旅 文明 周边 周期 温度 毛利 施工 井下 项链 平方 鲜明 展示 展望 展开',
    ),
  ])})`,
);

/** Surnames that are everyday words: only after a title, and where two characters and a verb of speech follow. */
const rareBeforeVerb =
  /^[年水山铁药火户昌青英降丝才但少雨海春云天](?!度|级|产|利)[\u4e00-\u9fa5]{2}(?:表示|说|介绍|透露|坦言|告诉|指出|强调|认为|在|出席|主持|,)/;

const han = String.raw`[\u4e00-\u9fa5]`;
const foreign = new RegExp(`^${han}{1,8}(?:[·.]${han}{1,8})+(?:\\([A-Za-z .·&-]+\\))?`);

/**
 * Length of a person's name that begins at a place; 0 where there is none.
 *
 * @example nameLength('周甲木表示', 0) // 3
 */
const nameLength = (text: string, at: number, loose: boolean): number => {
  const rest = text.slice(at, at + 24);
  const other = foreign.exec(rest);
  if (other !== null) return other[0].length;
  const joined = lengthOfJoinedName(rest);
  if (joined > 0 && (loose || afterName.test(rest.slice(joined)))) return joined;
  if (notNames.test(rest) || /^[和与及][\u4e00-\u9fa5]{2}(?:负责|代表|团队|人员|有关|相关)/.test(rest)) return 0;
  const double = doubleSurnames.has(rest.slice(0, 2)) ? 2 : 0;
  const known = surnames.has(rest[0] ?? '') || (loose && rareBeforeVerb.test(rest));
  const surname = double > 0 ? double : known ? 1 : 0;
  if (surname === 0) return 0;
  const given = /^[\u4e00-\u9fa5]*/.exec(rest.slice(surname))?.[0] ?? '';
  for (const length of [2, 1]) {
    if (given.length >= length && afterName.test(rest.slice(surname + length))) {
      const whole = rest.slice(0, surname + length);
      // 王强在 reads as 王强; a name whose last character begins a longer ending word is the shorter one.
      if (
        length === 2 &&
        afterName.test(whole.slice(surname + 1)) &&
        !/^[,。;:!?、"“”()《》\s—-]|^$/.test(rest.slice(surname + 2))
      ) {
        const shorter = rest.slice(surname + 1);
        if (/^(?:表示|介绍|指出|强调|宣布|主持|出席|参加|致辞|讲话|率领|陪同|告诉|认为)/.test(shorter))
          return surname + 1;
      }
      if (length === 2 && /^(?:担任|出任|兼任|现任|就任)/.test(rest.slice(surname + 1))) continue;
      if (length === 2 && /^(?:陪同|陪|出席|参加|主持)/.test(rest.slice(surname + 1))) return surname + 1;
      if (length === 2 && /[对在向与将就等及从到的说]$/.test(whole)) continue;
      // 欧阳甲未对外透露: a denial begins.
      if (length === 2 && whole.endsWith('未') && /^(?:对|就|在|予|向|透|到|出席|参)/.test(rest.slice(whole.length)))
        return surname + 1;
      return surname + length;
    }
  }
  return loose && given.length >= 2 ? surname + 2 : 0;
};

const titledIn = matchesOf(new RegExp(`(?:${titlePattern})(?:,|、|:| )?`, 'g'));
const speakersIn = matchesOf(
  /(?:^|[,。;:!?”])([\u4e00-\u9fa5]{2,4}?)(?:在[^,。]{2,20}时)?(?:表示|说|指出|介绍(?!信)|强调|认为|透露|坦言|告诉记者|在致辞中|在讲话中|在会上)/g,
);
/** 周甲木,甲木公司董事长, and 周甲木现任甲木公司董事长: the title stands after the name. */
const beforeTitlesIn = matchesOf(
  new RegExp(
    `(?:^|[,。;:!?“”])([\\u4e00-\\u9fa5]{2,4}?)(?:,|是|担任|出任|现任|兼任|当选为?|受聘为)[^,。;:“”]{2,24}?(?:${titlePattern})(?=[,。;、]|$)`,
    'g',
  ),
);
const listsIn = matchesOf(/([\u4e00-\u9fa5]{2,4}(?:、[\u4e00-\u9fa5]{2,4}){2,})/g);
const leadsIn = matchesOf(/(?:领导|嘉宾|企业家)(?=[\u4e00-\u9fa5]{2,4}、)/g);

const add = (passage: Passage, start: number, length: number, rule: string, score: number): void => {
  if (length === 0) return;
  const text = passage.text.slice(start, start + length).replace(/\([^)]*\)$/, '');
  addMention(passage.mentions, { type: 'Person', start, end: start + text.length, text, rule, score });
};

/** What stands before a list of people. */
const afterLead = new RegExp(`(?:领导|嘉宾|同志|企业家|负责人|、|:|${titlePattern})$`);

/** Titles after which three characters that begin with a surname are a name, whatever follows. */
const strong =
  /(?:市长|书记|县长|区长|省长|董事长|总裁|总经理|校长|院长|CEO|局长|镇长|主席|总监|厂长|科长|处长|技术员|总工程师|董秘|秘书|秘书长|主任|教授|助理|工程师|经理|所长|馆长|社长|站长|队长|场长|班长|会长|理事长|部长|厅长|行长|州长|旗长|盟长|乡长|研究员|创始人|首席[\u4e00-\u9fa5]{2,4})$/;
/** Surnames that are everyday words too and begin no name without a word after it that shows one. */
const everyday = /^[向于和从都方高时相能安关常平为应会任何全]/;

/** Every item of a list that all look like people: 领导甲乙丙、丁戊己、庚辛等. */
const addList = (passage: Passage, start: number): void => {
  const { text } = passage;
  let at = start;
  const found: [number, number][] = [];
  for (;;) {
    const length = nameLength(text, at, false);
    if (length === 0) break;
    found.push([at, length]);
    if (text[at + length] !== '、') break;
    at += length + 1;
  }
  // 加快补齐光伏玻璃、银浆、边框 lists goods.
  if (found.some(([from, length]) => goodsByName.has(text.slice(from, from + length)))) return;
  if (found.length > 2 || (found.length > 1 && afterLead.test(text.slice(0, start))))
    for (const [from, length] of found) add(passage, from, length, 'person-list', 0.85);
};

/** People: after a title, in a list of names, or who speaks. */
export const findPeople = (passage: Passage): void => {
  const { text } = passage;
  for (const match of titledIn(text)) {
    const start = match.index + match[0].length;
    if (/[,、]$/.test(match[0]) && match[0].length > 0 && !/^(?:[、])$/.test(match[0].slice(-1))) continue;
    if (/[、,]$/.test(match[0])) continue;
    const length = nameLength(text, start, strong.test(match[0]) && !everyday.test(text.slice(start, start + 1)));
    if (/[: ]$/.test(match[0]) && !/^[,。;]|^$/.test(text.slice(start + length, start + length + 1))) continue;
    add(passage, start, length, 'person-after-title', 0.92);
    if (length > 0 && text[start + length] === '、') addList(passage, start);
  }
  for (const match of listsIn(text)) {
    const before = text.slice(0, match.index);
    const whole = match[1] ?? '';
    const items = whole.split('、');
    if (
      items.every(
        (item, i) =>
          nameLength(`${item}${i === items.length - 1 ? '' : '、'}`, 0, false) === item.length ||
          i === items.length - 1 ||
          i === 0,
      )
    ) {
      const first = items[0] ?? '';
      const lead = /(?:领导|嘉宾|同志|人员|负责人|代表|委员|成员|:)$/.test(before)
        ? 0
        : first.length > 3
          ? first.length - 3
          : 0;
      const from = match.index + lead;
      if (items.length > 2 || /(?:领导|嘉宾)$/.test(before)) addList(passage, from);
    }
  }
  for (const match of leadsIn(text)) addList(passage, match.index + match[0].length);
  for (const match of beforeTitlesIn(text)) {
    const name = match[1] ?? '';
    if (nameLength(`${name},`, 0, false) === name.length)
      add(passage, match.index + match[0].indexOf(name), name.length, 'person-before-title', 0.75);
  }
  for (const match of speakersIn(text)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    if (nameLength(`${name},`, 0, false) === name.length) add(passage, start, name.length, 'person-speaks', 0.75);
  }
};
