import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV that spreadsheets open (UTF-8 with BOM). A cell that a spreadsheet would run as a formula gets a quote before it.
 *
 * @example csvOf({ title: '', columns: ['name'], rows: [['太钢']] }) // '\uFEFFname\n太钢\n'
 */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
