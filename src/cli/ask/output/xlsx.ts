import writeExcelFile from 'write-excel-file/node';
import { fail } from '../../../errors.ts';
import type { Table } from './table.ts';

/** Excel takes no longer names of sheets, and none of these characters in them. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/**
 * Writes tables as the sheets of one workbook.
 *
 * @throws {LianpuError} FILE_UNREADABLE where the file cannot be written.
 * @example await writeXlsx('answer.xlsx', [{ title: 'nodes', columns: ['name'], rows: [['太钢']] }])
 */
export const writeXlsx = async (file: string, tables: readonly Table[]): Promise<void> => {
  const sheets = tables.map(({ title, columns, rows }) => ({
    sheet: sheetName(title),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({ value: column, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell }))),
    ],
  }));
  try {
    await writeExcelFile(sheets).toFile(file);
  } catch (error) {
    throw fail('FILE_UNREADABLE', { file, problem: error instanceof Error ? error.message : String(error) }, error);
  }
};
