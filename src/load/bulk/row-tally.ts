import { fail } from '../../errors.ts';
import type { RowResult } from '../../tables/row.ts';
import type { OnReject } from '../table/plan.ts';
import type { RowCounts, Table } from '../table/types.ts';

/** Counts what becomes of the rows of a table. */
export interface RowTally {
  readonly onRow: (result: RowResult) => void;
  /**
   * @throws {LianpuError} TABLE_REJECTED where more rows are rejected than the mapping allows.
   */
  readonly counts: () => RowCounts;
}

const count = (counts: Map<string, number>, reason: string): void => {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
};

/** @example const tally = rowTally(table, () => {}); tally.onRow({ row: 1, skipped: '专利' }); tally.counts().rows // 1 */
export const rowTally = (table: Table, onReject: OnReject): RowTally => {
  const skipped = new Map<string, number>();
  const rejected = new Map<string, number>();
  let rows = 0;
  let rejects = 0;
  return {
    onRow: (result) => {
      rows = Math.max(rows, result.row);
      if ('skipped' in result) count(skipped, result.skipped);
      if (!('rejected' in result)) return;
      rejects += 1;
      for (const reason of new Set(result.rejected.map((each) => `${each.column}: ${each.reason}`)))
        count(rejected, reason);
      onReject(result);
    },
    counts: () => {
      const { source, rejectLimit: limit, rejectsFile = 'no file' } = table;
      if (rejects > limit) throw fail('TABLE_REJECTED', { table: source.id, rejects, rows, limit, rejectsFile });
      return { rows, skipped: Object.fromEntries(skipped), rejected: Object.fromEntries(rejected) };
    },
  };
};
