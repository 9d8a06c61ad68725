import { describe, expect, it } from 'vitest';
import { formatBulkReport } from '../../../../src/load/bulk/report.ts';

const table = {
  document: 'makers',
  rows: 12,
  skipped: { 专利: 1 },
  rejected: { 'share: no share': 2, 'maker: empty': 3 },
  added: { entities: 4, claims: 3, observations: 1 },
  removed: { entities: 0, claims: 0, observations: 0 },
  rowsWritten: 6,
  rowsMoved: 0,
  versionBefore: 0,
  versionAfter: 2,
  milliseconds: 2_000,
  peakMemory: 100 * 1024 * 1024,
  rejectsFile: 'makers.csv.rejects.csv',
};
const report = {
  tables: [
    table,
    { ...table, document: 'sellers', skipped: {}, rejected: {}, rowsWritten: 4, rejectsFile: null, peakMemory: 1 },
  ],
  nodes: 30,
  relationships: 70,
  matched: { ids: 2, added: 1, removed: 0, regrouped: 1, comparisons: 3, warnings: ['甲 is crowded'] },
  seconds: { files: 0.5, import: 1, start: 0.25, lists: 0.05, schema: 0.1, match: 0.1 },
};

describe('the report of a bulk load', () => {
  it('says of each table what came of it and where its rejected rows are, then what all of it took', () => {
    expect(formatBulkReport(report)).toEqual([
      'makers: 12 rows: added 4 entities, 3 claims, 1 observations',
      '  skipped 1: 专利',
      '  rejected 3: maker: empty',
      '  rejected 2: share: no share',
      '  rejected rows are in makers.csv.rejects.csv',
      'sellers: 12 rows: added 4 entities, 3 claims, 1 observations',
      'rules joined 1 pairs of entities',
      '30 nodes and 70 relationships in 2.0 s (5 rows/s, 100 MB):',
      '  files 0.5 s, import 1.0 s, start 0.3 s, lists 0.1 s, schema 0.1 s, match 0.1 s',
      'warning: 甲 is crowded',
    ]);
  });
});
