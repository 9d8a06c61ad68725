import type { ClaimFact, EntityFact, ObservationFact } from '../facts/format.ts';

/** A value of one cell on its way to a fact: undefined where the cell is empty. Dates are text as in facts.yml. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** One record as its file holds it, by the names of the columns. */
export type RawRecord = Readonly<Record<string, unknown>>;

export type RowEntity = Omit<EntityFact, 'evidence'>;
export type RowClaim = Omit<ClaimFact, 'evidence'>;
export type RowObservation = Omit<ObservationFact, 'evidence'>;

/** Facts of one row, without evidence: the row is the evidence. Each stands once. */
export interface RowFacts {
  readonly entities: readonly RowEntity[];
  readonly claims: readonly RowClaim[];
  readonly observations: readonly RowObservation[];
}

/** Why a row is not taken. `reason` never holds the value, so that rows can be counted by it. */
export interface Reject {
  readonly column: string;
  /** As the file holds it, cut to 200 characters. */
  readonly value: string;
  readonly reason: string;
}

/** What a mapping makes of one record. */
export type RowOutcome =
  | { readonly facts: RowFacts }
  | { readonly skipped: string }
  | { readonly rejected: readonly Reject[] };

/** What a mapping makes of one row of a file; `row` 1 is the first row of data. */
export type RowResult = { readonly row: number } & RowOutcome;
