import type { ReadProgress } from './bytes.ts';
import { type CellRow, isBlank, recordOfCells, type TableRecord } from './cells.ts';
import { checkColumns } from './columns.ts';
import { csvRows } from './csv.ts';
import { type ReadFormat, readFormat, type TableFormat } from './format.ts';
import { jsonColumns, jsonLines, recordOfJson } from './jsonl.ts';
import { unreadable } from './unreadable.ts';
import { xlsxRows } from './xlsx/rows.ts';

/** Records come in lists of about so many, so that waiting for the next costs nothing per record. */
const batchSize = 1000;

const cellRows = (file: string, format: ReadFormat, progress: ReadProgress): AsyncIterable<readonly CellRow[]> =>
  format.type === 'xlsx' ? xlsxRows(file, format.sheet, progress) : csvRows(file, format, progress);

const noRows = (file: string): Error =>
  unreadable(file, undefined, 'no rows', 'Check that this is the file you meant, and in an XLSX file the sheet.');

const headerOf = async (file: string, format: ReadFormat): Promise<readonly unknown[]> => {
  for await (const rows of cellRows(file, format, () => {})) {
    const header = rows.find(({ cells }) => !isBlank(cells));
    if (header !== undefined) return header.cells;
  }
  throw noRows(file);
};

const columnsOf = async (file: string, format: ReadFormat): Promise<readonly string[]> => {
  if (format.header !== undefined) return checkColumns(file, format.header);
  return checkColumns(file, format.type === 'jsonl' ? await jsonColumns(file, format) : await headerOf(file, format));
};

/**
 * The names of a table's columns: its header row, what the format names, or every key of the first 1,000 JSON lines.
 *
 * @throws {LianpuError} TABLE_UNREADABLE; TABLE_COLUMNS where a column has no name or two have one.
 * @example await readColumns('firms.csv') // ['code', 'name']
 */
export const readColumns = async (file: string, format: TableFormat = {}): Promise<readonly string[]> =>
  columnsOf(file, readFormat(file, format));

async function* jsonRecords(file: string, format: ReadFormat, progress: ReadProgress): AsyncGenerator<TableRecord[]> {
  const columns = new Set(await columnsOf(file, format));
  let row = 0;
  for await (const lines of jsonLines(file, format, progress)) {
    yield lines.map((line) => recordOfJson(columns, ++row, line));
  }
  if (row === 0) throw noRows(file);
}

/** Takes the header from the rows as they pass, so that a sheet is read once. */
async function* cellRecords(file: string, format: ReadFormat, progress: ReadProgress): AsyncGenerator<TableRecord[]> {
  let columns = format.header === undefined ? undefined : checkColumns(file, format.header);
  let row = 0;
  for await (const rows of cellRows(file, format, progress)) {
    const records: TableRecord[] = [];
    for (const cellRow of rows) {
      if (isBlank(cellRow.cells)) continue;
      if (columns === undefined) columns = checkColumns(file, cellRow.cells);
      else records.push(recordOfCells(columns, ++row, cellRow));
    }
    yield records;
  }
  if (row === 0) throw noRows(file);
}

/**
 * The records of a table in the order of the file, in lists of about 1,000, however long the file is: CSV, JSON lines
 * (both also gzipped) and XLSX. A cell of CSV is text; JSON keeps its values and XLSX its numbers, dates and truth
 * values, with null for an empty cell. A row that cannot be a record says why instead. Blank rows are none.
 *
 * @throws {LianpuError} TABLE_UNREADABLE with line and remedy, TABLE_COLUMNS, FILE_UNREADABLE, BAD_USER_INPUT.
 * @example
 * for await (const records of readRecords('firms.csv', { encoding: 'gb18030' })) console.log(records[0]);
 * // { row: 1, line: 2, record: { code: '600169', name: '太原重工' } }
 */
export async function* readRecords(
  file: string,
  format: TableFormat = {},
  progress: ReadProgress = () => {},
): AsyncGenerator<readonly TableRecord[]> {
  const full = readFormat(file, format);
  const lists = full.type === 'jsonl' ? jsonRecords(file, full, progress) : cellRecords(file, full, progress);
  for await (const records of lists) {
    for (let at = 0; at < records.length; at += batchSize) yield records.slice(at, at + batchSize);
  }
}
