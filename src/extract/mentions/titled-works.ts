import type { EntityType } from '../../facts/entity-types.ts';
import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { leftEdge } from './left-edge.ts';
import { addMention } from './mention.ts';

/** A wording that names a programme, an agreement or a facility; its first group, or what stands left of it, is the name. */
export interface TitledRule {
  readonly id: string;
  readonly type: EntityType;
  readonly pattern: RegExp;
  /** The name begins further left, at the edge of its words. */
  readonly open?: true;
  readonly score: number;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}

export const titledRules: readonly TitledRule[] = [
  {
    id: 'plan-in-title-marks',
    type: 'Programme',
    pattern:
      /《([^》]{3,40}?(?:规划|方案|计划|意见|办法|条例|纲要|政策|措施|细则|行动|若干规定|实施意见)(?:\([^)]{2,14}\))?)》/g,
    score: 0.85,
    example: ['出台《青河市车门产业发展规划》', '青河市车门产业发展规划'],
    counterExample: '记者写了《青河车门见闻》',
  },
  {
    id: 'agreement-in-title-marks',
    type: 'Agreement',
    pattern: /《([^》]{3,40}?(?:协议|协议书|合同|备忘录|意向书))》/g,
    score: 0.85,
    example: ['签署《青河车门项目合作协议》', '青河车门项目合作协议'],
    counterExample: '出台《青河车门发展规划》',
  },
  {
    id: 'quoted-programme',
    type: 'Programme',
    pattern: /(“[^“”,。;]{2,12}”(?:工程|行动))/g,
    score: 0.75,
    example: ['实施“风车倍增”工程', '“风车倍增”工程'],
    counterExample: '实施“风车倍增”的工程',
  },
  {
    id: 'programme-in-quotes',
    type: 'Programme',
    pattern: /(?:实施|推进|启动|开展|深入实施)(?:了)?“([^“”,。;]{3,12}(?:工程|行动))”/g,
    score: 0.75,
    example: ['实施“风车倍增工程”', '风车倍增工程'],
    counterExample: '参观“风车倍增工程”',
  },
  {
    id: 'fund',
    type: 'Programme',
    pattern: /(?:产业(?:发展|投资|引导)?基金|引导基金|母基金)(?!会|管理|公司|小镇|业)/g,
    open: true,
    score: 0.7,
    example: ['设立车门产业基金', '车门产业基金'],
    counterExample: '设立产业基金',
  },
  {
    id: 'sewage-and-treatment-works',
    type: 'Facility',
    pattern: /(?:园区|开发区|高新区)(?:污水处理厂|热电厂|变电站|消防站|供水厂)/g,
    score: 0.7,
    example: ['扩建园区污水处理厂', '园区污水处理厂'],
    counterExample: '扩建污水处理厂',
  },
];

const titledIn = ruleMatches(titledRules, ({ pattern }) => pattern);

/** Plans and agreements by their title marks, programmes in quotation marks, funds. */
export const findTitledWorks = (passage: Passage): void => {
  const { text, sentences, mentions } = passage;
  for (const [{ id, type, open, score }, match] of titledIn(text)) {
    const held = match[1];
    const end = held === undefined ? match.index + match[0].length : match.index + match[0].indexOf(held) + held.length;
    let start = held === undefined ? match.index : end - held.length;
    if (open === true) {
      const least = sentences.find((each) => each.start <= start && start < each.end)?.start ?? 0;
      const from = leftEdge(text, start, least, 12);
      const before = text.slice(from, start);
      // 规模30亿元的工程机械产业基金: what has a size is one fund.
      const sized = id === 'fund' && text.slice(from - 2, from) === '元的';
      if (before.length < 2 || (isGeneric(before) && !sized) || /\d/.test(before)) continue;
      start = from;
    }
    const within = mentions.filter((each) => each.start < end && start < each.end);
    if (within.some((each) => each.start < start || each.end > end)) continue;
    addMention(mentions, { type, start, end, text: text.slice(start, end), rule: id, score });
  }
};
