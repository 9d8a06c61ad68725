import type { MetricName } from '../../facts/metrics.ts';
import type { Entity } from '../entities/entity.ts';
import type { Support } from '../relations/relation.ts';
import type { Quantity } from './quantity.ts';

/** A number that the article says of an entity, not yet a fact. */
export interface Figure {
  readonly subject: Entity;
  readonly metric: MetricName;
  /** The metric in the article's own words: 总投资. */
  readonly name: string;
  readonly quantity: Quantity;
  readonly year: number | undefined;
  readonly kind: 'ACTUAL' | 'PLANNED' | 'TARGET';
  readonly support: Support;
  readonly rule: string;
  /** Whether it is a part of the figure before: 其中甲木3亿元. */
  readonly part?: true;
  readonly score: number;
  /** Who else drafted the same: further rules, or `model`. */
  readonly alsoBy?: readonly string[];
  /** Short texts: what speaks for it, or against it. */
  readonly reasons?: readonly string[];
}
