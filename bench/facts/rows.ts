import { createHash } from 'node:crypto';
import type { RangeLength } from '../../src/load/table/ranges.ts';
import type { Table } from '../../src/load/table/types.ts';
import type { RowResult } from '../../src/tables/row.ts';

/** A row as a plain relationship. */
export interface PlainRow {
  readonly subject: string;
  readonly subjectName: string;
  readonly predicate: string;
  readonly object: string;
  readonly objectName: string;
  /** An id for the claim that the row states, as long as those of the graph. */
  readonly claim: string;
}

const digits = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

const thing = (n: number): { id: string; name: string } => {
  const name = `测试产品${n.toString(36)}号`;
  return { id: `product-ce-shi-chan-pin-${digits(name)}`, name };
};

/**
 * Made-up rows like those of a product graph: a few things that much is made from, and many that are named once or twice.
 *
 * @example madeRows(2)[0]?.predicate // 'INPUT_TO'
 */
export const madeRows = (count: number): PlainRow[] => [...eachMadeRow(count)];

/** The same rows one at a time, for as many as nobody holds. */
export function* eachMadeRow(count: number): Generator<PlainRow> {
  for (let i = 0; i < count; i += 1) {
    const subject = thing(Math.floor(count * 0.2 * ((i * 0.618_034) % 1) ** 3));
    const object = thing(count + Math.floor(i / 2));
    yield {
      subject: subject.id,
      subjectName: subject.name,
      predicate: 'INPUT_TO',
      object: object.id,
      objectName: object.name,
      claim: `claim-${i.toString(16).padStart(30, '0')}`,
    };
  }
}

const resultOf = ({ subject, subjectName, object, objectName }: PlainRow, row: number): RowResult => ({
  row,
  facts: {
    entities: [
      { id: subject, type: 'Product', name: subjectName },
      { id: object, type: 'Product', name: objectName },
    ],
    claims: [{ subject, predicate: 'INPUT_TO', object, modality: 'ACTUAL', basis: 'STATED' }],
    observations: [],
  },
});

/** The same rows as a table. */
export const madeTable = (rows: readonly PlainRow[], rangeLength?: RangeLength): Table => ({
  source: {
    id: 'bench',
    kind: 'TABLE',
    title: 'bench',
    publisher: 'bench',
    date: '2024',
    language: 'zh-Hans',
    file: 'bench.csv',
    sha256: '0'.repeat(64),
    rights: { holder: 'bench', quote: 0 },
  },
  rejectLimit: 0,
  rows: async function* () {
    for (let start = 0; start < rows.length; start += 1_000)
      yield rows.slice(start, start + 1_000).map((row, i) => resultOf(row, start + i + 1));
  },
  ...(rangeLength !== undefined && { rangeLength }),
});
