import { fail } from '../errors.ts';
import type { Mapping } from './mapping/read-mapping.ts';
import { readFormat } from './read/format.ts';
import { readColumns, readRecords } from './read/records.ts';
import type { RowResult } from './row.ts';

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** A mapping names every column of the file; JSON lines may leave a column out of their first thousand rows. */
const requireColumns = async (file: string, { file: mapping, format, columns }: Mapping): Promise<void> => {
  const found = await readColumns(file, format);
  const unmapped = found.filter((name) => !columns.includes(name));
  const missing = readFormat(file, format).type === 'jsonl' ? [] : columns.filter((name) => !found.includes(name));
  if (unmapped.length > 0)
    throw fail('TABLE_COLUMNS', {
      file,
      problem: `${mapping} does not name its column ${list(unmapped)}`,
      remedy: 'Say under columns what becomes of each; one that is no fact is written { ignore: why }.',
    });
  if (missing.length > 0)
    throw fail('TABLE_COLUMNS', {
      file,
      problem: `it has no column ${list(missing)}, which ${mapping} names`,
      remedy: `Its columns are ${list(found)}. Correct the names in the mapping, or see whether this is the file you meant.`,
    });
};

/**
 * What a mapping makes of every row of a table, in the order of the file, some thousand rows at a time.
 *
 * @param progress Told how many bytes of the file have been read.
 * @throws {LianpuError} TABLE_COLUMNS where the file has other columns than the mapping; TABLE_UNREADABLE, FILE_UNREADABLE
 * @example for await (const rows of tableRows('makers.csv', mapping)) for (const { row } of rows) console.log(row);
 */
export async function* tableRows(
  file: string,
  mapping: Mapping,
  progress?: (bytesRead: number) => void,
): AsyncGenerator<readonly RowResult[]> {
  await requireColumns(file, mapping);
  for await (const records of readRecords(file, mapping.format, progress)) {
    yield records.map((each): RowResult => {
      if ('broken' in each) return { row: each.row, rejected: [{ column: '(row)', value: '', reason: each.broken }] };
      return { row: each.row, ...mapping.apply(each.record) };
    });
  }
}
