import { unreadable } from '../unreadable.ts';

/** Cells of type `e` hold an error such as #N/A. */
const errorCell = /(<(?:\w+:)?c\s[^>]*?\bt=)["']e["']/g;
/** A formula whose result nobody stored; a result that is the empty text has the type `str`. */
const openFormula =
  /<(?:\w+:)?c\s(?![^>]*\bt=["']str["'])(?<attributes>[^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?\s*<\//;

/** Whether a part of a workbook is a sheet. */
export const isSheet = (name: string): boolean => /\/worksheets\/[^/]+\.xml$/.test(name);

/**
 * The XML of a sheet, with errors such as #N/A as texts: the library that reads it makes them empty cells, and an
 * empty cell is no error. For the same reason a formula without a stored result is refused.
 *
 * @throws {LianpuError} TABLE_UNREADABLE with the cell.
 * @example sheetPart('a.xlsx', 'xl/worksheets/sheet1.xml', Buffer.from('<c r="A2" t="e"><v>#N/A</v></c>')).toString() // '<c r="A2" t="str"><v>#N/A</v></c>'
 */
export const sheetPart = (file: string, name: string, xml: Buffer): Buffer => {
  const text = xml.toString('utf8');
  const cell = openFormula.exec(text)?.groups?.['attributes'];
  if (cell !== undefined) {
    throw unreadable(
      file,
      undefined,
      `cell ${/\br=["'](\w+)["']/.exec(cell)?.[1] ?? 'with a formula'} of ${name} holds a formula without its result`,
      'Open the file in a spreadsheet program and save it, which stores the results.',
    );
  }
  return Buffer.from(text.replace(errorCell, '$1"str"'), 'utf8');
};
