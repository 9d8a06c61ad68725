import type { EntityType } from '../../facts/entity-types.ts';
import type { Passage } from '../passages.ts';
import { matchesOf, ruleMatches } from '../patterns/matches.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { leftEdge } from './left-edge.ts';
import { addMention } from './mention.ts';

/** What joint bodies of research are called in general. */
const institutes = words(
  '联合研究中心 联合研发中心 联合创新中心 联合工程中心 联合实验室 联合研究院 联合研究所 联合技术中心 联合攻关中心 协同创新中心 技术研究中心 工程研究中心 工程技术研究中心 ' +
    '工程技术中心 产业研究院 产业技术研究院 产业创新研究院 产业创新中心 技术创新中心 产教融合中心 院士工作站 博士后工作站 专家工作站 博士后科研工作站 概念验证中心 研发中心 研究中心 创新中心 实验室 研究院 技术转移中心 成果转化中心 ' +
    '检测中心 检验检测中心 重点实验室 创新研究院 设计中心',
);
/** What bodies are called that firms and schools share. */
const platforms = words(
  '中试基地 中试中心 中试平台 中试验证平台 产业联盟 创新联盟 技术联盟 发展联盟 产业技术联盟 技术创新联盟 产业创新联盟 创新联合体 产教联合体 产教融合共同体 实训基地 孵化基地 服务平台 创新平台 检测平台 验证平台 转化平台',
);
const bodies = anyOf([...institutes, ...platforms]);
const instituteEnd = new RegExp(`(?:${anyOf(institutes)})$`);

const founded =
  '(?:组建|共建|合建|成立|设立|建立|创建|建设|打造|筹建|获批|揭牌成立|发起成立|发起|牵头|联办|建成|启用|共同打造)';
const opened =
  '(?:正式|今天|当天|近日|日前|昨日|已|在[^,。;]{2,12}?|于[^,。;]{2,12}?)*(?:揭牌|启用|成立|挂牌|投用|投运|落成|授牌|启动运行|开馆)';
const name = `([\\u4e00-\\u9fa5A-Za-z0-9()“”·-]{2,24}?(?:${bodies}))`;

/** Wordings in which one body is meant, however general the words of its name; the first group is the name. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `${founded}(?:了|的|起|一个|一座|全国首个|国内首个|全省首个|首个|全市首个)*${name}(?=[,。;、()]|$|(?:和|与|及|并|项目)|${opened}|(?:落户|落地|位于|选址|设在|由))`,
    'g',
  ),
  new RegExp(
    `(?<=^|[,。;:])(?:会上|当天|当日|随后|同时|目前|近日|日前|现场|其中|\\d{1,2}月(?:\\d{1,2}日)?,?)?${name}(?=,?${opened})`,
    'g',
  ),
];

/** 甲木学会副秘书长: who has officers is a body. */
const associationsIn = matchesOf(
  new RegExp(
    `(?:学会|协会|研究会|联合会|促进会|商会|产业联盟|创新联盟)(?=(?:常务|执行|轮值|名誉)?(?:${titlePattern}))`,
    'g',
  ),
);

/** One of several, or any: 一批研发中心, 国家级创新平台. */
const anyOne =
  /^(?:了|的|起|一批|一个|多个|多家|各类|系列|若干|全国|国内|首个|高水平|国家级|省级|市级|省部级|世界级|现代化|新型|企业|校企|产学研|产业|公共|重大|科技|技术|自己的?|专门的?|联合|\d+[个家座]|[一二两三四五六七八九十]+[个家座])+$/;
const listed = /[、,;。]|(?:和|与|及|等|为|在|由|向|将|把|对|从|以)(?=[\u4e00-\u9fa5])/;
const rank = /^(?:了|的|起|一个|一座|国家级|省级|市级|全国首个|国内首个|全省首个|首个)+/;

/** 位于青河市的甲木研究院: where it is. */
const placed = /^(?:(?:位于|地处|坐落[于在]|设在|建在|来自|落户)[^的]{2,12}的|(?:单位|方|主体)[是为系])/;

const typeOf = (found: string): EntityType => (instituteEnd.test(found) ? 'ResearchInstitute' : 'Platform');

const ending = new RegExp(`(?:${bodies})$`);
const bodiesIn = ruleMatches(patterns, (pattern) => pattern);

/** Joint laboratories, pilot bases, alliances and associations whose names are general words, where one is meant. */
export const findJointBodies = (passage: Passage): void => {
  const { text, mentions, sentences } = passage;
  for (const [, match] of bodiesIn(text)) {
    const held = match[1] ?? '';
    const lead = (placed.exec(held) ?? rank.exec(held))?.[0].length ?? 0;
    const own = held.slice(lead);
    const field = own.replace(ending, '');
    if (
      field.length < 2 ||
      /^(?:年产|日产|\d)/.test(field) ||
      anyOne.test(field) ||
      listed.test(field) ||
      isGeneric(field)
    )
      continue;
    const start = match.index + match[0].indexOf(held) + lead;
    const end = start + own.length;
    if (mentions.some((each) => each.start < start && each.end > start)) continue;
    addMention(mentions, { type: typeOf(own), start, end, text: own, rule: 'joint-body', score: 0.75 });
  }
  for (const match of associationsIn(text)) {
    const least = sentences.findLast((each) => each.start <= match.index)?.start ?? 0;
    const start = leftEdge(text, match.index, least, 16);
    const end = match.index + match[0].length;
    if (match.index - start < 3 || mentions.some((each) => each.start < start && each.end > start)) continue;
    addMention(mentions, {
      type: 'Platform',
      start,
      end,
      text: text.slice(start, end),
      rule: 'association-with-officers',
      score: 0.75,
    });
  }
};
