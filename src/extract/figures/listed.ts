import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { clauseOf } from './clause.ts';
import { type Metric, metricOf } from './metric-of.ts';
import type { Quantity } from './quantity.ts';

/** Numbers that only 、和与 part, and which of them one is. */
export interface NumberList {
  readonly quantities: readonly Quantity[];
  readonly index: number;
}

const joint = /^(?:左右|以上)?(?:、|,?和|与|及|,?以及)(?:约|近|超过?)?$/;

/** The list that a number stands in, alone as a rule. */
export const listOf = (text: string, quantities: readonly Quantity[], index: number): NumberList => {
  const joined = (left: number): boolean => {
    const [a, b] = [quantities[left], quantities[left + 1]];
    return a !== undefined && b !== undefined && a.measure === b.measure && joint.test(text.slice(a.end, b.start));
  };
  let first = index;
  while (joined(first - 1)) first--;
  let last = index;
  while (joined(last)) last++;
  return { quantities: quantities.slice(first, last + 1), index: index - first };
};

const respectively = /^(.*[^,。;])分别([^,。;\d]{0,8})$/;

/** The words before 分别, item by item, and those after it. */
const namesOf = (text: string, { quantities }: NumberList, least: number): readonly [string[], string] | undefined => {
  const [first] = quantities;
  if (first === undefined || quantities.length < 2) return undefined;
  const match = respectively.exec(clauseOf(text, least, first.start));
  if (match === null) return undefined;
  return [(match[1] ?? '').split(/、|和|与|及/), match[2] ?? ''];
};

/** 年产值、税收分别达到3亿元和2亿元: the second number is of the second name; in a list without 分别, of the first's. */
export const metricInList = (text: string, list: NumberList, least: number): Metric | undefined => {
  const { quantities, index } = list;
  const [first] = quantities;
  const quantity = quantities[index];
  if (first === undefined || quantity === undefined || quantities.length < 2) return undefined;
  const named = namesOf(text, list, least);
  if (named !== undefined && named[0].length === quantities.length) {
    const own = metricOf(named[0][index] ?? '', '', quantity, '');
    if (own !== undefined) return own;
  }
  if (index === 0) return undefined;
  const clause = clauseOf(text, least, first.start);
  return metricOf(clause, '', first, text.slice(least, first.start - clause.length));
};

const bearers = new Set(['Company', 'Project', 'Region', 'Park', 'Facility', 'IndustryChain']);

/** 甲木公司、乙木公司产值分别达到3亿元和2亿元: whose each number is. */
export const subjectInList = (
  text: string,
  list: NumberList,
  least: number,
  inside: readonly Mention[],
): Entity | undefined => {
  const [first] = list.quantities;
  if (first === undefined || namesOf(text, list, least) === undefined) return undefined;
  const from = first.start - clauseOf(text, least, first.start).length;
  const named = inside.filter(({ type, start, end }) => bearers.has(type) && start >= from && end <= first.start);
  const row = named.filter(
    (each, at) =>
      (at > 0 && /^[、和与及]$/.test(text.slice(named[at - 1]?.end ?? 0, each.start))) ||
      /^[、和与及]$/.test(text.slice(each.end, named[at + 1]?.start ?? each.end)),
  );
  return row.length === list.quantities.length ? row[list.index]?.entity : undefined;
};
