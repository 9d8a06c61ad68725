/** A row of a table whose columns are known by their order. */
export interface CellRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly unknown[];
}

/** A row of a table by the names of its columns, or why it is none. `row`: 1 is the first row of data. */
export type TableRecord =
  | { readonly row: number; readonly line: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly line: number; readonly broken: string };

/** A cell that holds no value although something stands there: whoever uses its column must refuse it. */
export class UnreadableCell {
  constructor(
    /** What stands there, for the rejects. */
    readonly written: string,
    readonly reason: string,
  ) {}

  toJSON(): string {
    return this.written;
  }
}

const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
/** Deeper values are no cells; the limit also keeps this recursion short. */
const maximumDepth = 20;

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** Whether a row holds nothing at all, so that it is no row. */
export const isBlank = (cells: readonly unknown[]): boolean => cells.every(isEmpty);

const faultOf = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === 'string') {
    return value.startsWith('#') && spreadsheetError.test(value) ? 'an error of the spreadsheet' : undefined;
  }
  if (typeof value === 'number') {
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? undefined : 'a number past 2^53 has lost digits: write it as text';
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined;
  if (depth === maximumDepth) return `nested deeper than ${maximumDepth} levels`;
  for (const inner of Object.values(value)) {
    const fault = faultOf(inner, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/**
 * A value of a cell as it is, or, where that would be taken for what it is not, an unreadable cell.
 *
 * @example readCell('#N/A') // UnreadableCell { written: '#N/A', reason: 'an error of the spreadsheet' }
 */
export const readCell = (value: unknown): unknown => {
  const reason = faultOf(value);
  if (reason === undefined) return value;
  return new UnreadableCell(typeof value === 'object' ? 'a nested value' : `${value as string | number}`, reason);
};

/**
 * A row by the names of its columns; broken where it has another number of cells.
 *
 * @example recordOfCells(['a', 'b'], 1, { line: 2, cells: ['1'] }) // { row: 1, line: 2, broken: 'has 1 cell where the table has 2 columns' }
 */
export const recordOfCells = (columns: readonly string[], row: number, { line, cells }: CellRow): TableRecord => {
  if (cells.length !== columns.length) {
    const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    return { row, line, broken: `has ${count} where the table has ${columns.length} columns` };
  }
  const record: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i += 1) {
    record[columns[i] ?? ''] = readCell(cells[i]);
  }
  return { row, line, record };
};
