import type { Counts } from '../report.ts';
import type { RowCounts } from './types.ts';

/** What one load of one table did. */
export interface TableReport extends RowCounts {
  readonly document: string;
  /** Nodes that are new in the graph; a claim that another document states too is not new. */
  readonly added: Counts;
  readonly removed: Counts;
  /** Rows whose facts were written, since the graph lacked them. */
  readonly rowsWritten: number;
  /** Rows that say the same in another place of the file. */
  readonly rowsMoved: number;
  /** Pairs of entities that the rules of identity joined, and those they no longer join. */
  readonly joined: number;
  readonly parted: number;
  readonly warnings: readonly string[];
  /** Where the rejected rows are, with their columns and reasons; null where there is none. */
  readonly rejectsFile: string | null;
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly milliseconds: number;
  /** Most memory that this process ever took, in bytes. */
  readonly peakMemory: number;
}

const none: Counts = { entities: 0, claims: 0, observations: 0 };

/** What a load did that found nothing to do. */
export const nothing = {
  added: none,
  removed: none,
  rowsWritten: 0,
  rowsMoved: 0,
  joined: 0,
  parted: 0,
  warnings: [] as readonly string[],
} as const;

/** What a load of a table would do. */
export interface TablePreview extends RowCounts {
  readonly document: string;
  readonly added: Counts;
  readonly removed: Counts;
  /** Rows that say the same in another place of the file. */
  readonly rowsMoved: number;
  /** The first differences in words, each with + or - before it. */
  readonly first: readonly string[];
}
