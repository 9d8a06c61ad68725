/**
 * What a fact of a table costs, in time and on disk, against the same rows as plain relationships:
 * `npx tsx bench/facts.ts speed 50000 3` (rows, interleaved rounds), `npx tsx bench/facts.ts bytes 50000`; and in time and
 * memory by the ordinary way and in bulk, which must give the same graph: `npx tsx bench/facts.ts bulk 1000000 1`,
 * `npx tsx bench/facts.ts bulk FOLDER 3` (made-up rows, or a folder of open tables; rounds).
 */
import { performance } from 'node:perf_hooks';
import type { Graph } from '../src/graph/driver.ts';
import { loadTable } from '../src/load/table/load-table.ts';
import { comparePaths } from './facts/paths.ts';
import { processorSeconds } from './facts/processor-time.ts';
import { madeRows, madeTable, type PlainRow } from './facts/rows.ts';
import { run, storeBytes, withStore } from './facts/store.ts';

const batch = 4_000;

/** Writes rows, and answers how many facts they are: of a plain relationship that it is there. */
type Write = (graph: Graph, rows: readonly PlainRow[]) => Promise<number>;

const raw =
  (statement: string): Write =>
  async (graph, rows) => {
    for (let start = 0; start < rows.length; start += batch)
      await run(graph, statement, { rows: rows.slice(start, start + batch) });
    return rows.length;
  };

const table =
  (usual: number, most = 4 * usual): Write =>
  async (graph, rows) => {
    const { added } = await loadTable(graph, madeTable(rows, { usual, most }));
    return added.entities + added.claims + added.observations;
  };

/** What is written, by name: raw relationships, and tables by how long their ranges are. */
const contestants: Readonly<Record<string, Write>> = {
  'raw CREATE': raw('raw-create'),
  'raw MERGE': raw('raw-merge'),
  "raw MERGE, the graph's own entities": raw('raw-entities'),
  'raw claims, no evidence': raw('raw-claims'),
  'table, evidence by range': table(48),
  'table, evidence by row': table(1, 1),
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** Of the time that passed, and of processor time of both sides, which others on the machine slow down less. */
interface Rate {
  readonly rowsPerSecond: number;
  readonly factsPerSecond: number;
  readonly rowsPerProcessorSecond: number;
}

const speed = async (count: number, rounds: number): Promise<void> => {
  const rows = madeRows(count);
  const rates = new Map<string, Rate[]>(Object.keys(contestants).map((name) => [name, []]));
  await withStore(async (graph, home) => {
    await run(graph, 'raw-constraint');
    // The first round warms the server up and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, write] of Object.entries(contestants)) {
        await run(graph, 'empty');
        const [started, processor] = [performance.now(), await processorSeconds(home)];
        const facts = await write(graph, rows);
        const seconds = (performance.now() - started) / 1_000;
        const rate = {
          rowsPerSecond: Math.round(count / seconds),
          factsPerSecond: Math.round(facts / seconds),
          rowsPerProcessorSecond: Math.round(count / ((await processorSeconds(home)) - processor)),
        };
        if (round > 0) rates.get(name)?.push(rate);
        print({ round, name, ...rate });
      }
    }
  });
  for (const measure of ['rowsPerSecond', 'factsPerSecond', 'rowsPerProcessorSecond'] as const) {
    const of = (name: string): number => median((rates.get(name) ?? []).map((rate) => rate[measure]));
    const share = (name: string, other: string): number => Number((of(name) / of(other)).toFixed(2));
    for (const name of rates.keys())
      print({
        name,
        rows: count,
        [measure]: of(name),
        ofRawMerge: share(name, 'raw MERGE'),
        ofRawCreate: share(name, 'raw CREATE'),
        ofRawEntities: share(name, "raw MERGE, the graph's own entities"),
      });
  }
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
const modes = {
  speed: () => speed(Number(count), Number(rounds)),
  bytes: () => bytes(Number(count)),
  bulk: () => comparePaths(count, Number(rounds), print),
};
if (!(what in modes)) throw new Error(`speed, bytes or bulk is expected, and not ${what}`);
await modes[what as keyof typeof modes]();
