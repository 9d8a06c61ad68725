import { createHash } from 'node:crypto';
import type { Table } from '../../src/load/table/types.ts';
import type { RowFacts, RowResult } from '../../src/tables/row.ts';

/** One row of a made-up table: a maker, what it makes, its share, and its output of a year. */
export interface MadeRow {
  readonly maker: string;
  readonly product?: string;
  readonly share?: number;
  readonly output?: number;
  /** Another name of the maker. */
  readonly alias?: string;
  readonly rejected?: true;
}

const factsOf = ({ maker, product, share, output, alias }: MadeRow): RowFacts => {
  const subject = `company-${maker}`;
  const entities: RowFacts['entities'][number][] = [
    { id: subject, type: 'Company', name: `厂${maker}`, ...(alias !== undefined && { aliases: [alias] }) },
  ];
  if (product !== undefined) entities.push({ id: `product-${product}`, type: 'Product', name: `品${product}` });
  return {
    entities,
    claims:
      product === undefined
        ? []
        : [
            {
              subject,
              predicate: 'PRODUCES',
              object: `product-${product}`,
              modality: 'ACTUAL',
              basis: 'STATED',
              ...(share !== undefined && { share }),
            },
          ],
    observations:
      output === undefined
        ? []
        : [
            {
              entity: subject,
              metric: 'output',
              value: output,
              unit: '万台',
              year: 2024,
              kind: 'ACTUAL',
              comparator: '=',
              basis: 'STATED',
              ...(product !== undefined && { product: `product-${product}` }),
            },
          ],
  };
};

const resultOf = (made: MadeRow, row: number): RowResult =>
  made.rejected === true
    ? { row, rejected: [{ column: 'maker', value: made.maker, reason: 'made to be rejected' }] }
    : { row, facts: factsOf(made) };

/**
 * A table that was never a file: its rows as the mapping would give them.
 *
 * @param failAt Number of readings of the rows after which reading fails in the middle of the next one.
 */
export const madeTable = (
  id: string,
  rows: readonly MadeRow[],
  { rejectLimit = 10, failAt = Number.POSITIVE_INFINITY, date = '2024' } = {},
): Table => {
  let readings = 0;
  return {
    source: {
      id,
      kind: 'TABLE',
      title: `表 ${id}`,
      publisher: '统计局',
      date,
      language: 'zh-Hans',
      file: `${id}.csv`,
      sha256: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      rights: { holder: '统计局', quote: 200 },
    },
    rejectLimit,
    rows: async function* () {
      readings += 1;
      const breaks = readings > failAt ? Math.floor(rows.length / 2) : Number.POSITIVE_INFINITY;
      for (let start = 0; start < rows.length; start += 10) {
        if (start >= breaks) throw new Error('made to break off');
        yield rows.slice(start, start + 10).map((row, i) => resultOf(row, start + i + 1));
      }
    },
  };
};
