import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../src/errors.ts';
import type { RowResult } from '../../../src/tables/row.ts';
import { tableRows } from '../../../src/tables/table-rows.ts';
import { mappingOf } from '../../support/mapping.ts';
import { temporaryFile } from './read/temporary.ts';

const mapping = mappingOf(
  'columns: { name: { required: true }, rest: { ignore: no fact } }\nentities: { maker: { type: Company, key: name } }\n',
);

const rowsOf = async (name: string, content: string): Promise<RowResult[]> => {
  const rows: RowResult[] = [];
  for await (const batch of tableRows(temporaryFile(name, content), mapping)) rows.push(...batch);
  return rows;
};

const refusal = async (name: string, content: string): Promise<LianpuError | undefined> => {
  try {
    await rowsOf(name, content);
    return undefined;
  } catch (error) {
    if (error instanceof LianpuError) return error;
    throw error;
  }
};

describe('the rows of a table', () => {
  it('are numbered from the first row of data, broken ones among them', async () => {
    const rows = await rowsOf('makers.csv', 'name,rest\n甲,1\n乙\n,2\n丙,3\n');
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(rows[1]).toEqual({
      row: 2,
      rejected: [{ column: '(row)', value: '', reason: 'has 1 cell where the table has 2 columns' }],
    });
    expect(rows[2]).toHaveProperty('rejected.0.column', 'name');
    expect(rows[3]).toHaveProperty('facts.entities.0.name', '丙');
  });

  it('are refused where the file has a column that the mapping does not name', async () => {
    const error = await refusal('makers.csv', 'name,rest,more\n甲,1,2\n');
    expect(error?.code).toBe('TABLE_COLUMNS');
    expect(error?.message).toContain('does not name its column "more"');
  });

  it('are refused where the mapping names a column that the file has not', async () => {
    const error = await refusal('makers.csv', 'name\n甲\n');
    expect(error?.code).toBe('TABLE_COLUMNS');
    expect(error?.message).toContain('it has no column "rest"');
  });

  it('of JSON lines may leave columns out', async () => {
    expect(await rowsOf('makers.jsonl', '{"name":"甲"}\n')).toHaveLength(1);
  });
});
