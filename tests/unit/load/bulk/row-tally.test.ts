import { describe, expect, it } from 'vitest';
import { rowTally } from '../../../../src/load/bulk/row-tally.ts';
import { tableOf } from '../../../support/bulk-tables.ts';

const table = { ...tableOf('demo', [], 1), rejectsFile: 'demo.rejects.csv' };
const reject = { column: 'share', value: '2', reason: 'no share' };

describe('a tally of rows', () => {
  it('counts each reason once a row', () => {
    const heard: number[] = [];
    const tally = rowTally(table, ({ row }) => heard.push(row));
    tally.onRow({ row: 1, skipped: '专利' });
    tally.onRow({ row: 2, rejected: [reject, reject] });
    tally.onRow({ row: 3, facts: { entities: [], claims: [], observations: [] } });
    expect(tally.counts()).toEqual({ rows: 3, skipped: { 专利: 1 }, rejected: { 'share: no share': 1 } });
    expect(heard).toEqual([2]);
  });

  it('refuses the table where more rows are rejected than it may have', () => {
    const tally = rowTally(table, () => {});
    for (const row of [1, 2]) tally.onRow({ row, rejected: [reject] });
    expect(() => tally.counts()).toThrow(expect.objectContaining({ code: 'TABLE_REJECTED' }));
  });
});
