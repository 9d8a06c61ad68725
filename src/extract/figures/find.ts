import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import type { Focus } from '../relations/positions.ts';
import type { Topics } from '../relations/topics.ts';
import { boundTo } from './bound.ts';
import { carriedOn, namesNothing, sharedOut } from './carried.ts';
import { clauseOf } from './clause.ts';
import type { Figure } from './figure.ts';
import { chainOfOutput, isShare } from './leaders.ts';
import { listOf, metricInList, subjectInList } from './listed.ts';
import { type Metric, metricOf } from './metric-of.ts';
import { metricRules } from './metric-rules.ts';
import { isNobodys } from './nobodys.ts';
import type { Quantity } from './quantity.ts';
import { subjectOf } from './subject.ts';
import { isTakenUp } from './taken-up.ts';
import { severalRules } from './thing-rules.ts';
import { toldRules } from './told-rules.ts';

const change =
  /^(?:左右)?(?:[^,。;\d]{0,3})(?:压减|整合|归并|压缩|调整|调减|削减|提高|提升|增加|扩大|扩建|上升|下降|降低|降|增|升|追加|变更|增长|跃升|攀升|扩|减|缩|并|合|爬|涨|跌|蹿|冲|拉|扩大|发展|壮大|回升)(?:到|至|为|成)(?:了)?(?:20\d\d年的?|去年的?|目前的?|现在的?|如今的?)?(?:近|约|不足|超过?)?$/;

/** 收入由2018年的3亿元增长到9亿元: when the first number was so. */
const grownFrom =
  /(?:已|将|则)?(?:由|从)(?:\d{4}年的?|目前的?|原来的?|原先的?|此前的?|最初的?|去年的?|上年的?|[^,。;\d]{0,6}的)?(?:不足|约|近)?$/;

/** 投资由9亿元压减到6亿元: the second number is of what the first is. */
const raisedFrom = (
  quantities: readonly Quantity[],
  quantity: Quantity,
  clause: string,
  text: string,
  earlier: string,
): Metric | undefined => {
  const first = quantities[quantities.indexOf(quantity) - 1];
  if (first === undefined || first.measure !== quantity.measure) return undefined;
  const start = quantity.start - clause.length;
  if (first.start < start || !change.test(text.slice(first.end, quantity.start))) return undefined;
  const name = text.slice(start, first.start);
  const named =
    /^(.*)(?:由|从)(?:\d{4}年的?|目前的?|原来的?|原先的?|现在的?|此前的?|最初的?|起初的?|每年|年|[^,。;]{1,6}的)?$/.exec(
      name,
    )?.[1];
  return named === undefined
    ? undefined
    : (metricOf(named, '', quantity, earlier) ?? metricOf(name, '', quantity, earlier));
};

/** 产值首次突破百亿元,达103亿元: the clause before says what is measured. */
const saidBefore = (quantity: Quantity, clause: string, earlier: string): Metric | undefined => {
  if (!earlier.endsWith(',')) return undefined;
  if (
    !/^(?:(?:到|至)?20\d\d年(?:底|末)?|到|至|明年|今年|去年|上年|如今|现在|目前|眼下|已|共|累计|总计|高|合计|力争|争取|有望|预计|将|再)*(?:达到?|约|为|近|超过?|突破|迈上|跨越)+$/.test(
      clause,
    )
  )
    return undefined;
  const words = clauseOf(earlier, 0, earlier.length - 1);
  const spoken =
    /^(.*?)(?:首次|成功|一举|历史性|再次)*(?:突破|超过|过[十百千]?亿|破[十百千]?亿|迈上|跨越|达到|逼近|连续|持续|稳步|快速|保持|不断|翻|大增|猛增|飙升|可观|最[大多高]|再创|创下?|节节)[^,。;]*$/.exec(
      words,
    )?.[1];
  return spoken === undefined ? undefined : metricOf(spoken, '', quantity, '');
};

/** 产值318亿元,其中民用部分48亿元: a part is measured as the whole is. */
const partOf = (before: Figure | undefined, quantity: Quantity, clause: string, text: string): Metric | undefined => {
  if (before === undefined || before.quantity.measure !== quantity.measure || quantity.measure === 'share')
    return undefined;
  const between = text.slice(before.quantity.end, quantity.start);
  const named =
    /^(?:[^,。;]{0,4}[,;]|,(?:同比)?(?:增长|下降)[^,。;]{1,6},)?其中[,:]?([^,。;\d]{2,12}?)(?:部分)?(?:约|达|共|为|占|近|超过?)*$/.exec(
      between,
    )?.[1];
  const goesOn = /^、([^,。;、\d]{2,10})$/.exec(between)?.[1];
  const name = named ?? (goesOn !== undefined && before.part === true ? goesOn : undefined);
  const rule = name === undefined || clause === '' ? undefined : metricRules.find(({ id }) => id === before.rule);
  return rule === undefined || name === undefined ? undefined : { rule, name };
};

/** What a number measures whose words no rule knows, where there are words besides names. */
const wordedFreely = (clause: string, quantity: Quantity, inside: readonly Mention[]): Metric | undefined => {
  const from = quantity.start - clause.length;
  let words = clause;
  for (const { type, start, end } of inside.toReversed())
    if (type !== 'Product' && start >= from && end <= quantity.start)
      words = words.slice(0, start - from) + words.slice(end - from);
  const said = words.replaceAll(/^其中|分别/g, '');
  return namesNothing(said) || said.length < 2 ? undefined : metricOf(clause, '', quantity, '', toldRules);
};

/** The score, with what speaks against the figure. */
const howSure = ({ rule }: Metric, isNamed: boolean): Pick<Figure, 'score' | 'reasons'> =>
  isWordedFreely.has(rule.id)
    ? { score: score.worded, reasons: ['its words are known to no rule: what it measures is a guess from its unit'] }
    : { score: isNamed ? score.named : score.taken };

/** What may be counted after names: 甲、乙等12家子公司. */
const ofSeveral: ReadonlySet<string> = new Set(severalRules.map(({ id }) => id));

const planned = /(?:预计|将|计划|拟|投产后|建成后|达产后|规划|设计|可形成|有望|力争|达产)/;
const target = /(?:力争|目标|争取|希望|到20[2-9]\d年|达到\d|突破)/;

const yearOf = (text: string, start: number, end: number): number | undefined => {
  const clause = text.slice(Math.max(0, start - 30), end);
  if (!clause.includes('年')) return undefined;
  const years = [...clause.matchAll(/((?:19|20)\d{2})年/g)];
  const year = years.at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** 同比下降9.4% is growth below nothing. */
const fallen = /(?:下降|下滑|回落|减少|降低|缩短|缩减|萎缩|下跌|负增长)[^,。;\d]{0,6}$/;
/** 增幅回落至6.1% is still growth. */
const fallenTo = /(?:增幅|增速|增长率|涨幅)[^,。;]{0,12}[至到为]$/;
const negative = (quantity: Quantity): Quantity =>
  typeof quantity.value === 'number' ? { ...quantity, value: -quantity.value } : quantity;

/** How sure a figure is: its subject named in its sentence, or taken from the text before, or its words known to no rule. */
const score = { named: 0.8, taken: 0.65, worded: 0.5 } as const;
const isWordedFreely: ReadonlySet<string> = new Set(toldRules.map(({ id }) => id));

/**
 * Every figure of a sentence with what it measures and of what.
 *
 * @param told The figures of the passage's sentences before.
 */
export const figuresIn = (
  passage: Passage,
  sentence: Range,
  quantities: readonly Quantity[],
  topics: Topics,
  focus: Focus,
  told: readonly Figure[],
): Figure[] => {
  const { text } = passage;
  const here = quantities.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (here.length === 0) return [];
  const figures: Figure[] = [];
  const inside = passage.mentions.filter(
    ({ start, end, entity }) => start >= sentence.start && end <= sentence.end && entity !== undefined,
  );
  for (const [index, quantity] of here.entries()) {
    const clause = clauseOf(text, sentence.start, quantity.start);
    const earlier = text.slice(sentence.start, quantity.start - clause.length);
    const ahead = text.slice(quantity.end, sentence.end);
    const list = listOf(text, here, index);
    const part = partOf(
      figures.findLast((each) => each.quantity.measure === quantity.measure),
      quantity,
      clause,
      text,
    );
    const shared = sharedOut(text, inside, [told, figures], list, sentence.start);
    const own =
      shared?.metric ??
      metricInList(text, list, sentence.start) ??
      raisedFrom(here, quantity, clause, text, earlier) ??
      saidBefore(quantity, clause, earlier) ??
      metricOf(clause, ahead, quantity, earlier) ??
      part ??
      (grownFrom.test(clause) ? metricOf(clause.replace(grownFrom, ''), '', quantity, earlier) : undefined) ??
      (list.index === 0 && list.quantities.length > 1
        ? metricOf(clause, text.slice(list.quantities.at(-1)?.end, sentence.end), quantity, earlier)
        : undefined);
    const carried = own === undefined ? carriedOn(figures, quantity, clause) : undefined;
    const metric = own ?? carried?.metric ?? wordedFreely(clause, quantity, inside);
    if (
      metric === undefined ||
      isNobodys(text, quantity, clause, earlier) ||
      (quantity.measure === 'count' && clause.endsWith('等') && !ofSeveral.has(metric.rule.id))
    )
      continue;
    const before = figures.at(-1) ?? (text[sentence.start - 1] === ';' ? told.at(-1) : undefined);
    const subject =
      shared?.place.entity ??
      carried?.from.subject ??
      subjectInList(text, list, sentence.start, inside) ??
      boundTo({ text, sentence, inside, clause }, quantity, metric.rule) ??
      chainOfOutput(text, inside, sentence.start, quantity, metric.rule.metric, topics.chain) ??
      (before !== undefined &&
      !isShare(text, before.quantity) &&
      !(before.subject.type === 'IndustryChain' && metric.rule.metric === 'output') &&
      (isTakenUp(text, before.quantity, quantity, figures.length > 0 ? inside : passage.mentions) ||
        (before.subject.type === 'Programme' && clause.startsWith('首期')))
        ? before.subject
        : subjectOf(passage, sentence, quantity, metric.rule, topics, focus, inside));
    if (subject === undefined) continue;
    const sofar = text.slice(sentence.start, quantity.start);
    figures.push({
      subject,
      metric: metric.rule.metric,
      name: metric.name,
      quantity:
        metric.rule.metric === 'growth_rate' && fallen.test(clause) && !fallenTo.test(clause)
          ? negative(quantity)
          : quantity,
      year: yearOf(text, Math.max(sentence.start, quantity.start - 40), quantity.start),
      kind: target.test(clause) && planned.test(clause) ? 'TARGET' : planned.test(sofar) ? 'PLANNED' : 'ACTUAL',
      support: { passage: passage.index, start: quantity.start - clause.length, end: quantity.end },
      rule: metric.rule.id,
      ...(metric === part ? { part: true } : {}),
      ...howSure(
        metric,
        inside.some(({ entity }) => entity === subject),
      ),
    });
  }
  return figures;
};
