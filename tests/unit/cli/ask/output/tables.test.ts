import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../../src/cli/ask/output/csv.ts';
import type { Table } from '../../../../../src/cli/ask/output/table.ts';
import { terminalTable } from '../../../../../src/cli/ask/output/terminal.ts';
import { writeXlsx } from '../../../../../src/cli/ask/output/xlsx.ts';

const table: Table = {
  title: 'nodes',
  columns: ['tier', 'name', 'share'],
  rows: [
    [1, '青河钢厂', 0.5],
    [2, 'B', null],
  ],
};

describe('a table on a terminal', () => {
  it('stands in columns, a Chinese character being as wide as two', () => {
    expect(terminalTable(table)).toEqual(['tier  name      share', '1     青河钢厂  0.5', '2     B         –']);
  });

  it('says that there is nothing', () => {
    expect(terminalTable({ ...table, rows: [] })).toEqual(['(nothing)']);
  });

  it('wraps what is long', () => {
    const lines = terminalTable({ ...table, rows: [[1, '钢'.repeat(60), null]] });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).join('').replaceAll(/[^钢]/gu, '')).toBe('钢'.repeat(60));
  });
});

describe('a table as CSV', () => {
  it('is opened by spreadsheets, with nothing in cells that are unknown', () => {
    expect(csvOf(table)).toBe('\uFEFFtier,name,share\n1,青河钢厂,0.5\n2,B,\n');
  });

  it('reads as it was, whatever its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(',', '"', '\n', '甲', 'a', ' ') }), { minLength: 1 }),
        (words) => {
          const text = csvOf({ title: '', columns: ['a', 'b'], rows: words.map((word, i) => [i, word]) });
          expect(parse(text, { bom: true })).toEqual([['a', 'b'], ...words.map((word, i) => [String(i), word])]);
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@A1'])('lets no spreadsheet run %s', (formula) => {
    expect(csvOf({ title: '', columns: ['a'], rows: [[formula]] })).toBe(`\uFEFFa\n'${formula}\n`);
  });
});

describe('tables as a workbook', () => {
  it('are its sheets, with numbers as numbers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lianpu-ask-'));
    try {
      const file = join(folder, 'answer.xlsx');
      await writeXlsx(file, [table, { ...table, title: 'a/b: [more]' }]);
      expect(await readSheet(file, 'nodes')).toEqual([table.columns, ...table.rows]);
      expect(await readSheet(file, 'a b   more ')).toHaveLength(3);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are refused with the file where it cannot be written', async () => {
    await expect(writeXlsx('/no/such/folder/a.xlsx', [table])).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('/no/such/folder/a.xlsx') as string,
    });
  });
});
