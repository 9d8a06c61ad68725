/**
 * What a fact of a table costs, in time and on disk, against the same rows as plain relationships:
 * `npx tsx bench/facts.ts speed 50000 3` (rows, interleaved rounds), `npx tsx bench/facts.ts bytes 50000`.
 */
import { performance } from 'node:perf_hooks';
import type { Graph } from '../src/graph/driver.ts';
import { loadTable } from '../src/load/table/load-table.ts';
import { madeRows, madeTable, type PlainRow } from './facts/rows.ts';
import { run, storeBytes, withStore } from './facts/store.ts';

const batch = 4_000;

const raw =
  (statement: string) =>
  async (graph: Graph, rows: readonly PlainRow[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += batch)
      await run(graph, statement, { rows: rows.slice(start, start + batch) });
  };

const table =
  (usual: number) =>
  async (graph: Graph, rows: readonly PlainRow[]): Promise<void> => {
    await loadTable(graph, madeTable(rows, { usual, most: 4 * usual }));
  };

/** What is written, by name: raw relationships, and tables by how long their ranges are. */
const contestants: Readonly<Record<string, (graph: Graph, rows: readonly PlainRow[]) => Promise<void>>> = {
  'raw CREATE': raw('raw-create'),
  'raw MERGE': raw('raw-merge'),
  'table, evidence by range': table(48),
  'table, evidence by row': async (graph, rows) => {
    await loadTable(graph, madeTable(rows, { usual: 1, most: 1 }));
  },
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const speed = async (count: number, rounds: number): Promise<void> => {
  const rows = madeRows(count);
  await withStore(async (graph) => {
    await run(graph, 'raw-constraint');
    const rates = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
    // The first round warms the server up and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, write] of Object.entries(contestants)) {
        await run(graph, 'empty');
        const started = performance.now();
        await write(graph, rows);
        const rate = Math.round(count / ((performance.now() - started) / 1_000));
        if (round > 0) rates.get(name)?.push(rate);
        print({ round, name, rowsPerSecond: rate });
      }
    }
    const plain = median(rates.get('raw CREATE') ?? []);
    for (const [name, each] of rates)
      print({
        name,
        rows: count,
        medianRowsPerSecond: median(each),
        ofRawCreate: Number((median(each) / plain).toFixed(2)),
      });
  });
};

const bytes = async (count: number): Promise<void> => {
  const rows = madeRows(count);
  let empty = 0;
  await withStore(
    (graph) => run(graph, 'raw-constraint'),
    async (home) => {
      empty = await storeBytes(home);
    },
  );
  for (const [name, write] of Object.entries(contestants)) {
    await withStore(
      async (graph) => {
        await run(graph, 'raw-constraint');
        await write(graph, rows);
      },
      async (home) => {
        const perRow = Math.round(((await storeBytes(home)) - empty) / count);
        print({ name, rows: count, bytesPerRow: perRow });
      },
    );
  }
};

const [, , what = 'speed', count = '50000', rounds = '3'] = process.argv;
await (what === 'bytes' ? bytes(Number(count)) : speed(Number(count), Number(rounds)));
