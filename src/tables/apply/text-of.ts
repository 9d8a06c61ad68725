import { UnreadableCell } from '../read/cells.ts';

const mostText = 200;

/**
 * A value of a file as text for people, cut where it is long.
 *
 * @example textOf({ 原盐: 2 }) // '{"原盐":2}'
 */
export const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const cell = value instanceof UnreadableCell ? value.written : value;
  const text = typeof cell === 'string' ? cell : cell instanceof Date ? cell.toISOString() : JSON.stringify(cell);
  return text.length > mostText ? `${text.slice(0, mostText - 1)}…` : text;
};
