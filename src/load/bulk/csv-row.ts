import neo4j from 'neo4j-driver';
import { listDelimiter } from '../../neo4j/embedded/import-arguments.ts';

/** How the import tool names the types of a column. */
export type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean' | 'datetime';

/**
 * The type of the column that holds a value as the driver would store it.
 *
 * @throws {Error} where the tool has no column for it: it takes an empty list for an absent one, whatever is written.
 * @example columnType(neo4j.int(3)) // 'long'
 */
export const columnType = (value: unknown): ColumnType => {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'boolean';
  if (neo4j.isInt(value)) return 'long';
  if (value instanceof Date) return 'datetime';
  if (Array.isArray(value) && value.length > 0) return 'string[]';
  throw new Error(`no column of the import holds ${JSON.stringify(value)}`);
};

const special = /["\t\n\r]/;

/**
 * A text as a field: quoted where it holds what would end the field, and where it is empty, since an empty field is an
 * absent one.
 *
 * @example csvText('1" 管') // '"1"" 管"'
 */
export const csvText = (text: string): string =>
  text === '' || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A value as a field. @example csvField(['一', '二']) // '一\u001f二' */
export const csvField = (value: unknown): string => {
  if (typeof value === 'string') return csvText(value);
  if (Array.isArray(value)) return csvText(value.join(listDelimiter));
  return value instanceof Date ? value.toISOString() : String(value);
};

/** A text of a list of a record that a field cannot hold. @example unfitText({ aliases: ['a\u001fb'] }) // 'a\u001fb' */
export const unfitText = (record: Readonly<Record<string, unknown>>): string | undefined => {
  for (const name in record) {
    const value = record[name];
    if (!Array.isArray(value)) continue;
    for (const each of value) if (String(each).includes(listDelimiter)) return String(each);
  }
  return undefined;
};
