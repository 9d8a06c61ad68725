import { fail } from '../../errors.ts';

/** A header of XLSX may be a number, such as a year. */
const describe = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || value instanceof Date ? JSON.stringify(value).replaceAll('"', '') : '';
};

/**
 * The names of a header row, without blanks around them.
 *
 * @throws {LianpuError} TABLE_COLUMNS where a column has no name, or two have one.
 * @example checkColumns('firms.csv', ['code', ' name ']) // ['code', 'name']
 */
export const checkColumns = (file: string, header: readonly unknown[]): readonly string[] => {
  const names = header.map(describe);
  const refuse = (problem: string, remedy: string): Error => fail('TABLE_COLUMNS', { file, problem, remedy });
  const rename =
    'Name each column once in the file, or name them all under `format.header` in the mapping if its first row is already data.';
  const nameless = names.indexOf('');
  if (nameless !== -1) throw refuse(`column ${nameless + 1} of ${names.length} has no name`, rename);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw refuse(`two columns are called "${twice}"`, rename);
  if (names.some((name) => /\r(?!\n)/.test(name)))
    throw refuse('the lines end with CR alone', 'Save the file with LF or CRLF line ends.');
  const reserved = names.find((name) => name in Object.prototype);
  if (reserved !== undefined) throw refuse(`a column cannot be called "${reserved}"`, rename);
  return names;
};
