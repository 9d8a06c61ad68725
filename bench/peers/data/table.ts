import { openTable } from '../../../src/load/table/open-table.ts';
import type { Table } from '../../../src/load/table/types.ts';
import type { RowResult } from '../../../src/tables/row.ts';
import { filesOf } from '../../facts/table-files.ts';
import { madeFacts } from './synthetic.ts';

/** Where the data of a run comes from: made up, or the tables of a folder. */
export type DataSource = { readonly entities: number } | { readonly folder: string };

/** Words for the report. @example sourceInWords({ entities: 1000 }) // 'synthetic:1000' */
export const sourceInWords = (source: DataSource): string =>
  'folder' in source ? source.folder : `synthetic:${source.entities}`;

const atOnce = 1_000;

/** Facts as a table of which each row tells of one entity, so that rows are what the facts rest on. */
const madeTable = (entities: number): Table => ({
  source: {
    id: 'made-up',
    kind: 'TABLE',
    title: 'Made up',
    publisher: 'nobody',
    date: '2024',
    language: 'zh-Hans',
    file: 'made-up.csv',
    sha256: '0'.repeat(64),
    rights: { holder: 'nobody', quote: 0 },
  },
  rejectLimit: 0,
  rows: async function* () {
    let batch: RowResult[] = [];
    let row = 0;
    for (const facts of madeFacts(entities)) {
      row += 1;
      batch.push({ row, facts });
      if (batch.length < atOnce) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  },
});

/** The tables of a source, to be loaded in bulk. */
export const tablesOf = async (source: DataSource): Promise<Table[]> =>
  'folder' in source
    ? Promise.all(filesOf(source.folder).map((files) => openTable(files)))
    : [madeTable(source.entities)];
