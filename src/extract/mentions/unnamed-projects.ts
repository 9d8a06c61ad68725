import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { addMention } from './mention.ts';

/** A wording that tells of a project without naming it, and the name that it gets after the firm's. */
export interface UnnamedRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** The name, with what the pattern's first group holds in place of `*`. */
  readonly name: string;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}

export const unnamedRules: readonly UnnamedRule[] = [
  {
    id: 'enlarges-capacity',
    pattern: /(?<!为了|为|以)(?:扩大)(?!产品|企业|公司)([^,。;的]{2,14}?)(?:的)?(?:生产能力|生产规模|产能)/g,
    name: '*扩产项目',
    example: ['公司投资3亿元扩大车门生产能力', '车门扩产项目'],
    counterExample: '公司扩大影响',
  },
  {
    id: 'rebuilds-works',
    pattern:
      /对?现有(?:项目|工厂|厂房|生产线|厂区|产线|设备)[^,。;]{0,6}?(扩建|技改|技术改造|改扩建|升级改造)|(?:投资|投入|斥资)[^,。;]{0,12}元(?:实施|进行|启动|开展|用于)(?:设备|产线|生产线|全面)?(技改|技术改造|智能化改造|扩建|改扩建)(?!的|项目)/g,
    name: '*项目',
    example: ['公司投资3亿元对现有工厂进行扩建', '扩建项目'],
    counterExample: '公司对现有工厂进行参观',
  },
  {
    id: 'moves-works',
    pattern:
      /(?:^|(?<=[,。;:“]))(?:此次|这次|该|其)?((?:整体|异地|退城|环保)?(?:搬迁改造|搬迁扩建|搬迁|迁建|退城入园|技术改造|技改扩能|技改|改扩建|扩建|升级改造|扩能|改造升级))项目(?=(?:总|计划|预计)*投资|占地|将|已|于|计划|建成|达产|完成|预计|年产)/g,
    name: '*项目',
    example: ['甲木公司的老厂很挤。搬迁改造项目投资1.1亿元', '搬迁改造项目'],
    counterExample: '技改项目清单公布了',
  },
  {
    id: 'phase',
    pattern:
      /(?:(?<=[,。;:“此次的其、设建]|(?:^|[,。;:、])(?:该|本)?(?:公司|集团|企业))|^)((?:第)?[一二三四首]期)(?:项目|工程|工厂)?(?=总投资|投资|\d|建设|将|预计|已|计划|于|占地|规划|年产|达产|建成|包括|主要|拟|竣工|投产|开工|正|在)/g,
    name: '*',
    example: ['其中,二期总投资3亿元', '二期'],
    counterExample: '学期已经结束',
  },
  {
    id: 'phase-works',
    pattern:
      /(?:建设|扩建|新建|兴建|启动|实施)((?:第)?[一二三四]期(?:工厂|厂房|项目|工程|厂区))|(?<=[,。;:、和])((?:第)?[一二三四]期)(?=[、和][二三四]期|分别)|(?:投资|投入|斥资)[^,。;]{0,12}元(?:建成|建设|新建|打造|改造出)了?(?:一座|一个|首个|首座)?((?:智能|数字化|智慧|自动化|数智|无人|黑灯|绿色)(?:化)?(?:工厂|车间))/g,
    name: '*',
    example: ['公司投资3亿元扩建二期工厂', '二期工厂'],
    counterExample: '公司扩建车间',
  },
];

/** The rules whose mentions get the name of who builds them. */
export const tellsOfUnnamed: ReadonlySet<string> = new Set(unnamedRules.map(({ id }) => id));

const unnamedIn = ruleMatches(unnamedRules, ({ pattern }) => pattern);

/** Projects that the article tells of without a name. */
export const findUnnamedProjects = (passage: Passage): void => {
  for (const [{ id, name }, match] of unnamedIn(passage.text)) {
    const held = match[1] ?? match[2] ?? match[3] ?? '';
    const start = id === 'phase-works' ? match.index + match[0].indexOf(held) : match.index;
    const end = match.index + match[0].length;
    const text = name.replace(
      '*',
      held.replace(/^第|^首(?=期)/, (word) => (word === '首' ? '一' : '')),
    );
    addMention(passage.mentions, { type: 'Project', start, end, text, rule: id, score: 0.6 });
  }
};
