import type { MetricRule } from './metric-rule.ts';
import { metricRules } from './metric-rules.ts';
import type { Measure, Quantity } from './quantity.ts';

/** What a number measures, and the words that say so. */
export interface Metric {
  readonly rule: MetricRule;
  readonly name: string;
}

const known = new Map<readonly MetricRule[], Map<Measure, readonly MetricRule[]>>();

/** The rules of a table for numbers of one measure. */
const rulesFor = (rules: readonly MetricRule[], measure: Measure): readonly MetricRule[] => {
  const table = known.get(rules) ?? new Map<Measure, readonly MetricRule[]>();
  known.set(rules, table);
  const there = table.get(measure);
  if (there !== undefined) return there;
  const found = rules.filter(({ measures }) => measures.includes(measure));
  table.set(measure, found);
  return found;
};

/**
 * The first rule that reads a number by the words around it.
 *
 * @param clause The words of the clause up to the number.
 * @param ahead The words after it.
 * @param earlier The words of the sentence before the clause.
 */
export const metricOf = (
  clause: string,
  ahead: string,
  quantity: Quantity,
  earlier: string,
  rules: readonly MetricRule[] = metricRules,
): Metric | undefined => {
  const said = clause.trimEnd();
  const next = ahead.trimStart();
  for (const rule of rulesFor(rules, quantity.measure)) {
    if (rule.unit !== undefined && !rule.unit.test(quantity.unit)) continue;
    if (rule.earlier !== undefined && !rule.earlier.test(earlier)) continue;
    const before = rule.before?.exec(said);
    if (rule.before !== undefined && before === null) continue;
    const after = rule.after?.exec(next);
    if (rule.after !== undefined && after === null) continue;
    return { rule, name: rule.name ?? before?.[1] ?? after?.[1] ?? rule.id };
  }
  return undefined;
};
