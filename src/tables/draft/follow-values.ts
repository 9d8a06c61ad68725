import type { TableFormat } from '../read/format.ts';
import { readRecords } from '../read/records.ts';
import { type ColumnProfile, mostValues } from './profile.ts';

/** How far a closed list is followed: a table sorted by a column shows its second value late. */
const followedRows = 200_000;

/**
 * Columns with their lists of values completed from the first 200,000 rows; none where there are too many after all.
 *
 * @example await followValues('pairs.jsonl', {}, columns) // values: ['上游材料', '产品小类'], the second from row 56,000
 */
export const followValues = async (
  file: string,
  format: TableFormat,
  columns: readonly ColumnProfile[],
): Promise<ColumnProfile[]> => {
  const found = new Map(columns.flatMap(({ name, values }) => (values === undefined ? [] : [[name, new Set(values)]])));
  if (found.size === 0) return [...columns];
  let rows = 0;
  for await (const batch of readRecords(file, format)) {
    for (const each of batch) {
      if (!('record' in each)) continue;
      for (const [name, values] of found) {
        const cell = each.record[name];
        if (typeof cell !== 'string' || cell.trim() === '') continue;
        values.add(cell.trim());
        if (values.size > mostValues(name)) found.delete(name);
      }
    }
    rows += batch.length;
    if (rows >= followedRows || found.size === 0) break;
  }
  return columns.map((column) => {
    const values = found.get(column.name);
    return { ...column, values: values === undefined ? undefined : [...values] };
  });
};
