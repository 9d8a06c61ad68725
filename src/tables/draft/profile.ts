import { guessType, type TypeGuess } from './guess-type.ts';
import { isRelationHeader } from './words.ts';

/** What a sample says of one column. */
export interface ColumnProfile {
  readonly name: string;
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  /** Up to three different values, cut short, on one line. */
  readonly samples: readonly string[];
  /** Every value, where there are so few that they look like a closed list. */
  readonly values: readonly string[] | undefined;
  readonly type: TypeGuess;
}

/** A list of more values is not a closed one; kinds of relations may be more. */
export const mostValues = (header: string): number => (isRelationHeader(header) ? 40 : 12);
/** A closed list repeats its values: on the average at least so often. */
const leastRepeats = 5;
const sampleLength = 30;

/** A value of a cell as text. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : (JSON.stringify(value) ?? '');
};

const shorten = (text: string): string => {
  const line = Array.from(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
  return line.length > sampleLength ? `${line.slice(0, sampleLength).join('')}…` : line.join('');
};

/**
 * What the sample of a column says: how many cells are filled, how many values differ, and what they look like.
 *
 * @example profileColumn('rel', ['供应', '供应']).filled // 2
 */
export const profileColumn = (name: string, cells: readonly unknown[]): ColumnProfile => {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && textOf(cell).trim() !== '');
  const texts = filled.map(textOf);
  const distinct = [...new Set(texts)];
  const repeated = filled.length >= distinct.length * leastRepeats || isRelationHeader(name);
  const closed = distinct.length > 0 && distinct.length <= mostValues(name) && repeated;
  const type = guessType(name, filled, texts);
  return {
    name,
    filled: filled.length,
    rows: cells.length,
    distinct: distinct.length,
    samples: distinct.slice(0, 3).map(shorten),
    values: closed && type.kind === 'text' ? [...new Set(distinct.map((text) => text.trim()))] : undefined,
    type,
  };
};
