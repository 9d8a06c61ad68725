import type { Source } from '../../facts/format.ts';
import type { RowResult } from '../../tables/row.ts';
import type { RangeLength } from './ranges.ts';

/** Batches of rows, in the order of the file. */
export type Rows = AsyncIterable<readonly RowResult[]>;

/** A table that is to be loaded: what it is, and its rows as often as they are asked for. */
export interface Table {
  readonly source: Omit<Source, '$schema' | 'expect'>;
  /** Most rows that may be rejected. */
  readonly rejectLimit: number;
  /** Where rejected rows are written, to name it. */
  readonly rejectsFile?: string;
  /** Reads the file from its beginning. */
  readonly rows: () => Rows;
  /** How long its ranges are; as measured best else. */
  readonly rangeLength?: RangeLength;
}

/** Adjacent rows that the graph has as one piece of evidence. */
export interface HeldRange {
  readonly id: string;
  readonly rowFrom: number;
  readonly rowTo: number;
}

/** Why rows gave no facts, each reason with the number of rows. */
export type Reasons = Readonly<Record<string, number>>;

/** What became of the rows. */
export interface RowCounts {
  readonly rows: number;
  readonly skipped: Reasons;
  readonly rejected: Reasons;
}
