import type { Table } from '../../src/load/table/types.ts';
import { type MadeRow, madeTable } from './made-table.ts';

/** Rows of one transaction: few, so that a load has many moments between two. */
export const rowsAtOnce = 60;

const row = (i: number): MadeRow => ({
  maker: `m${(i * 7) % 61}`,
  product: `p${(i * 11) % 43}`,
  share: (i % 100) / 100,
  ...(i % 5 === 0 && { output: i }),
  ...(i % 17 === 0 && { alias: `别名${i % 34}` }),
});

const first = Array.from({ length: 900 }, (_, i) => row(i));

/** Some rows are gone, some are new, some say something else, and all after them stand in other places. */
const second = [
  ...first.slice(0, 200),
  ...first.slice(230, 500),
  ...Array.from({ length: 90 }, (_, i) => ({ ...row(i), maker: `new${i % 7}` })),
  ...first.slice(500).map((each, i) => (i % 37 === 0 ? { ...each, share: 1 } : each)),
];

/**
 * Two versions of one made-up table, whose load is cut short.
 *
 * @example await loadTable(graph, killedTable('second'), { rowsAtOnce })
 */
export const killedTable = (version: 'first' | 'second'): Table =>
  madeTable('killed', version === 'first' ? first : second);
