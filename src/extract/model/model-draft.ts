import type { Entity } from '../entities/entity.ts';
import type { Figure } from '../figures/figure.ts';
import type { Relation } from '../relations/relation.ts';
import type { Usage } from './service/failure.ts';

/** The rule that a fact of the model names. */
export const modelRule = 'model';
/** A model says of nothing how sure it is in a way that means something: each of its facts has the same score. */
export const modelScore = 0.6;

/** Why an item of an answer became no fact. */
export const dropReasons = {
  WRONG_FORM: 'not of the form that was asked for',
  QUOTE_NOT_FOUND: 'its quote does not stand in the passage',
  NAME_NOT_IN_QUOTE: 'its quote does not hold the name',
  END_UNKNOWN: 'it speaks of something that is no entity of the answer',
  ENDS_NOT_IN_QUOTE: 'its quote holds neither end',
  WRONG_TYPES: 'the predicate does not join such types',
  FIGURE_NOT_IN_QUOTE: 'its quote does not hold the number with its unit',
  WRONG_UNIT: 'the unit does not measure such a metric',
} as const;
export type DropReason = keyof typeof dropReasons;

/** An item of an answer that became no fact. */
export interface DroppedItem {
  readonly kind: 'entity' | 'relation' | 'figure';
  readonly reason: DropReason;
  /** What it said, in short. */
  readonly what: string;
  /** Lines of the raw text that it was asked about. */
  readonly from: number;
  readonly to: number;
}

/** A group of paragraphs for which there is no answer. */
export interface FailedPassage {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** What a model drafted of an article, in the shape that the rules draft in. */
export interface ModelDraft {
  readonly model: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly figures: readonly Figure[];
  readonly dropped: readonly DroppedItem[];
  /** Empty where every passage was answered. */
  readonly failed: readonly FailedPassage[];
  /** Requests sent, attempts included; answers that were kept are none. */
  readonly requests: number;
  readonly usage: Usage;
  /** What the run cost; undefined where the settings give no prices. */
  readonly cost: number | undefined;
}
