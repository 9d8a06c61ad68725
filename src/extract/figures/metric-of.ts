import type { MetricRule } from './metric-rule.ts';
import { metricRules } from './metric-rules.ts';
import type { Quantity } from './quantity.ts';

/** What a number measures, and the words that say so. */
export interface Metric {
  readonly rule: MetricRule;
  readonly name: string;
}

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
  for (const rule of rules) {
    if (!rule.measures.includes(quantity.measure)) continue;
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
