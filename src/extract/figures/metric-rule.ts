import type { MetricName } from '../../facts/metrics.ts';
import type { Measure } from './quantity.ts';

/** How a kind of figure is worded. The first rule that holds gives the metric. */
export interface MetricRule {
  readonly id: string;
  readonly metric: MetricName;
  readonly measures: readonly Measure[];
  /** The clause up to the number; its first group, or else the whole, is the metric's name as written. */
  readonly before?: RegExp;
  /** What follows the number. */
  readonly after?: RegExp;
  /** The unit, where it says what is measured. */
  readonly unit?: RegExp;
  /** What the sentence must hold before the number's clause. */
  readonly earlier?: RegExp;
  /** The metric's name, where the words do not give one. */
  readonly name?: string;
  /** Whose figure it is by preference. */
  readonly of: 'project' | 'company' | 'place';
  /** Of the firm named last before it, whatever its place in the sentence: 由甲木公司供应,每年5万吨. */
  readonly ofLastFirm?: true;
  readonly example: readonly [text: string, value: number, unit: string];
  readonly counterExample: string;
}
