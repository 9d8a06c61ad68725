import type { Mention } from '../mentions/mention.ts';
import { clauseOf } from './clause.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric-of.ts';
import { metricRules } from './metric-rules.ts';
import type { Quantity } from './quantity.ts';
import { toldRules } from './told-rules.ts';

/** Words of a clause that names nothing: when, how likely, how far. */
const saysWhen =
  '(?:预计|有望|力争|争取|计划|目标|规划|今年|明年|全年|当年|去年|上年|年底|年末|届时|远期|近期|其后|此后|随后|而|到|至|(?:到|至)?20\\d\\d年(?:底|末)?|“[十四五]{2,3}”(?:期?末|期间)?|[三五十两]年(?:内|后)|将|可|可望|要|则|再|也|已|并|进一步|逐步)*';
const howFar =
  '(?:达到?|接近|逼近|突破|超过?|迈上|冲刺|跃升(?:到|至)|提[高升](?:到|至)|增(?:加|长)?(?:到|至)|扩大(?:到|至)|上升(?:到|至)|下?降(?:低)?(?:到|至)|为|约|近|不低于|不少于|翻番至|向|朝着?|奔向)+';
const nothingNamed = new RegExp(`^${saysWhen}${howFar}$`);

/** Whether a clause says of a number only when, how likely and how far: 预计全年将接近. */
export const namesNothing = (clause: string): boolean => clause === '' || nothingNamed.test(clause);

/** A figure whose metric a later number shares, with that metric. */
export interface Carried {
  readonly metric: Metric;
  readonly from: Figure;
}

const sameMoney = (a: Quantity, b: Quantity): boolean =>
  a.measure === b.measure && a.unit.replace(/^[十百千万亿]+/, '') === b.unit.replace(/^[十百千万亿]+/, '');

/**
 * What a clause measures that names nothing new: 营业收入265亿元,同比增长17.6%,预计全年将接近300亿元.
 *
 * @param told The figures of the sentence so far.
 */
export const carriedOn = (told: readonly Figure[], quantity: Quantity, clause: string): Carried | undefined => {
  if (clause === '' || !namesNothing(clause)) return undefined;
  const from = told.findLast(
    ({ quantity: before, rule }) => sameMoney(before, quantity) && rule !== 'growth' && rule !== 'ahead-of',
  );
  const rule = [...metricRules, ...toldRules].find(({ id }) => id === from?.rule);
  return from === undefined || rule === undefined ? undefined : { from, metric: { rule, name: from.name } };
};

const link =
  /^(?:的)?(?:目标|任务|产值|规模|总量)?(?:分别|各)?(?:是|为|达到?|约|占|近|超过?|突破|完成|实现|有|提高到|增至)*$/;

/** Places that stand in a row right before a number, after nothing but 其中. */
const rowOfPlaces = (text: string, inside: readonly Mention[], from: number, to: number): readonly Mention[] => {
  const places = inside.filter(
    ({ type, start, end, rule }) =>
      (type === 'Region' || type === 'Park') && start >= from && end <= to && rule !== 'anaphor',
  );
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  const joined = places.every((each, i) => {
    const next = places[i + 1];
    return next === undefined || next.start === each.end || /^[、和与及]$/.test(text.slice(each.end, next.start));
  });
  if (!joined || !/^(?:其中,?)?(?:[:：])?$/.test(text.slice(from, first.start)) || !link.test(text.slice(last.end, to)))
    return [];
  return places.filter((each, i) => places[i + 1]?.start !== each.end);
};

/** A number that a place has of what was told of more: its metric, and whose it is. */
export interface Shared {
  readonly metric: Metric;
  readonly place: Mention;
}

/**
 * The part that a place has of a sum: 产值目标为1800亿元,其中青河区420亿元,甲木县310亿元; 青河区和甲木县分别为180亿元和90亿元.
 *
 * @param told The figures of the paragraph's sentences before, and those of the sentence so far.
 * @param list The numbers that stand in one list with this one, and which of them it is.
 */
export const sharedOut = (
  text: string,
  inside: readonly Mention[],
  [before, inSentence]: readonly [readonly Figure[], readonly Figure[]],
  { quantities, index }: { readonly quantities: readonly Quantity[]; readonly index: number },
  least: number,
): Shared | undefined => {
  const quantity = quantities[index];
  const first = quantities[0];
  if (quantity === undefined || first === undefined || quantity.measure === 'share') return undefined;
  if (!inside.some(({ type }) => type === 'Region' || type === 'Park')) return undefined;
  const isAlike = (figure: Figure): boolean => sameMoney(figure.quantity, quantity);
  const whole = inSentence.findLast(isAlike) ?? before.findLast(isAlike);
  const rule = metricRules.find(({ id }) => id === whole?.rule);
  if (whole === undefined || rule === undefined) return undefined;
  const clause = clauseOf(text, least, first.start);
  const from = first.start - clause.length + clause.lastIndexOf('、', clause.search(/[^、]*$/) - 1) + 1;
  for (const begin of quantities.length > 1 ? [first.start - clause.length] : [first.start - clause.length, from]) {
    const row = rowOfPlaces(text, inside, begin, first.start);
    const place = row[row.length === quantities.length ? index : -1];
    if (place !== undefined) return { place, metric: { rule, name: whole.name } };
  }
  return undefined;
};
