import type { Modality, Predicate } from '../../facts/predicates.ts';
import type { Entity } from '../entities/entity.ts';

/** A stretch of a passage, in UTF-16 units of its text. */
export interface Support {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A relation that a rule read, not yet a fact. */
export interface Relation {
  readonly subject: Entity;
  readonly predicate: Predicate;
  readonly object: Entity;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly modality: Modality;
  /** INFERRED where the subject or the place follows from a name or the context. */
  readonly basis: 'STATED' | 'INFERRED';
  readonly support: Support;
  readonly rule: string;
  readonly score: number;
  /** Who else drafted the same: further rules, or `model`. */
  readonly alsoBy?: readonly string[];
  /** Short texts: what speaks for it, or against it. */
  readonly reasons?: readonly string[];
}
