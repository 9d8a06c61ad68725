import { lineBlocks } from './blocks.ts';
import type { ReadProgress } from './bytes.ts';
import { readCell, type TableRecord } from './cells.ts';
import type { ReadFormat } from './format.ts';
import { eachLine } from './lines.ts';
import { unreadable } from './unreadable.ts';

/** How many lines say what the columns of a file of JSON lines are. */
export const sampleLines = 1000;

interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

const parseLine = (file: string, text: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(
      file,
      line,
      'not JSON',
      'Each line must hold one whole object, such as {"code": "600169", "name": "太原重工"}.',
      error,
    );
  }
};

/** The values of a file of JSON lines, a list for every block of the file; a blank line is none. */
export async function* jsonLines(file: string, format: ReadFormat, progress: ReadProgress): AsyncGenerator<JsonLine[]> {
  for await (const block of lineBlocks(file, format, progress)) {
    const values: JsonLine[] = [];
    eachLine(file, block, (text, line) => {
      if (text.trim() !== '') values.push({ line, value: parseLine(file, text, line) });
    });
    yield values;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key of the first lines, in the order in which they come. */
export const jsonColumns = async (file: string, format: ReadFormat): Promise<string[]> => {
  const columns = new Set<string>();
  let left = sampleLines;
  for await (const lines of jsonLines(file, format, () => {})) {
    for (const { value } of lines.slice(0, left))
      if (isObject(value)) for (const key of Object.keys(value)) columns.add(key);
    left -= lines.length;
    if (left <= 0) break;
  }
  return [...columns];
};

/**
 * The record of a line; broken where it is no object or has a key that is no column.
 *
 * @example recordOfJson(new Set(['a']), 1, { line: 1, value: [1] }) // { row: 1, line: 1, broken: 'is no object' }
 */
export const recordOfJson = (columns: ReadonlySet<string>, row: number, { line, value }: JsonLine): TableRecord => {
  if (!isObject(value)) return { row, line, broken: 'is no object' };
  for (const key of Object.keys(value)) {
    if (!columns.has(key))
      return { row, line, broken: `has "${key}", which none of the first ${sampleLines} rows has` };
    value[key] = readCell(value[key]);
  }
  return { row, line, record: value };
};
