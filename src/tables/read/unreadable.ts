import { fail, type LianpuError } from '../../errors.ts';

/** A line, a row of CSV or an entry of a sheet longer than this is no table but an accident. */
export const maximumLineBytes = 1024 * 1024;

/**
 * The refusal of a table file that cannot be read; `line` where one line is to blame.
 *
 * @example throw unreadable('firms.csv', 12, 'a quote is not closed', 'Close it.') // firms.csv:12: a quote is not closed
 */
export const unreadable = (
  file: string,
  line: number | undefined,
  problem: string,
  remedy: string,
  cause?: unknown,
): LianpuError =>
  fail('TABLE_UNREADABLE', { file, place: line === undefined ? '' : `:${line}`, problem, remedy }, cause);

export const tooLong = (file: string, line: number): LianpuError =>
  unreadable(
    file,
    line,
    `a line longer than ${maximumLineBytes / 1024 / 1024} MiB`,
    'Check that the lines end with LF or CRLF and that the file is a table; leave out a column that holds whole texts.',
  );
