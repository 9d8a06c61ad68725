import { rm } from 'node:fs/promises';
import { readConfig } from '../../src/config.ts';
import { connect, type Graph } from '../../src/graph/driver.ts';
import { bulkLoad } from '../../src/load/bulk/bulk-load.ts';
import type { Table } from '../../src/load/table/types.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';
import type { RowResult } from '../../src/tables/row.ts';
import { temporaryHome } from '../../tests/support/database.ts';

/** Sizes of the parts; each is apart from the others, and its first product reaches all of it. */
export const partSizes = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000] as const;

/**
 * The product in a place of a part.
 *
 * @example partProduct(1_000, 0) // 'product-part-1000-0': all of its part follows from it
 */
export const partProduct = (size: number, place: number): string => `product-part-${size}-${place}`;

type Pairs = readonly (readonly [number, number])[];

/** Each product goes into three others, and each also into one somewhere in its part, so that there are cycles. */
const inputsOf = (size: number, place: number): Pairs => {
  const parent = Math.floor((place - 1) / 3);
  const other = (place * 7_919 + 13) % size;
  return [...(place > 0 ? [[parent, place] as const] : []), ...(other === place ? [] : [[place, other] as const])];
};

/** Products of the dense part: each goes into every other, so that walks of 8 hops are more than 10^12. */
const denseSize = 40;

/** A product of the dense part. */
export const denseProduct = partProduct(denseSize, 0);

const denseOf = (place: number): Pairs =>
  Array.from({ length: denseSize }, (_, other) => [place, other] as const).filter(([, other]) => other !== place);

const rowOf = (size: number, place: number, row: number, pairs: Pairs): RowResult => {
  const places = [...new Set([place, ...pairs.flat()])];
  return {
    row,
    facts: {
      entities: places.map((each) => ({ id: partProduct(size, each), type: 'Product', name: `样品${size}之${each}` })),
      claims: [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()].map(([from, to]) => ({
        subject: partProduct(size, from),
        predicate: 'INPUT_TO',
        object: partProduct(size, to),
        modality: 'ACTUAL',
        basis: 'STATED',
      })),
      observations: [],
    },
  };
};

const network: Table = {
  source: {
    id: 'made-up-network',
    kind: 'TABLE',
    title: 'made up',
    publisher: 'nobody',
    date: '2024',
    language: 'zh-Hans',
    file: 'none.csv',
    sha256: '0'.repeat(64),
    rights: { holder: 'nobody', quote: 0 },
  },
  rejectLimit: 0,
  rows: async function* () {
    let row = 0;
    for (const size of partSizes) {
      for (let start = 0; start < size; start += 1_000) {
        const places = Array.from({ length: Math.min(1_000, size - start) }, (_, i) => start + i);
        yield places.map((place) => rowOf(size, place, (row += 1), inputsOf(size, place)));
      }
    }
    yield Array.from({ length: denseSize }, (_, place) => rowOf(denseSize, place, (row += 1), denseOf(place)));
  },
};

const silent = { say: (): void => {} };

/** Runs work on a server of its own that holds the made-up network. */
export const withMadeUpNetwork = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  const home = await temporaryHome();
  const config = { ...readConfig(), LIANPU_HOME: home, BOLT_PORT: 0, BROWSER_PORT: 0 };
  try {
    await bulkLoad(config, [network], silent);
    const database = await acquireDatabase(config, { purpose: 'use', ...silent });
    try {
      const graph = await connect(database);
      try {
        return await work(graph);
      } finally {
        await graph.driver.close();
      }
    } finally {
      await database.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
