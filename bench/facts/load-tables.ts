/**
 * A program of its own that loads tables into an empty home, and says in one line how long that took, how much memory it
 * held at most, and the hash of the graph: `load-tables.ts ordinary|bulk HOME TABLE MAPPING [TABLE MAPPING …]`. What the
 * bench itself holds does not count then.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, readConfig } from '../../src/config.ts';
import { connect, type Graph } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { graphHash } from '../../src/graph/status.ts';
import { bulkLoad } from '../../src/load/bulk/bulk-load.ts';
import type { Counts } from '../../src/load/report.ts';
import { loadTable } from '../../src/load/table/load-table.ts';
import { openTable } from '../../src/load/table/open-table.ts';
import type { Table } from '../../src/load/table/types.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';
import { processorSeconds } from './processor-time.ts';

/** What one load of all tables took. */
export interface Measured {
  readonly seconds: number;
  /** Of the loading process and of Java together. */
  readonly processorSeconds: number;
  /** Most memory that the loading process held, before the hash was asked for. */
  readonly peakMebibytes: number;
  /** Nodes of claims, observations and entities. */
  readonly facts: number;
  readonly steps: Readonly<Record<string, number>>;
  readonly hash: string;
}

type Taken = Pick<Measured, 'facts' | 'steps'>;

const silent = { say: () => {} };
const rounded = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;
const factsOf = (reports: readonly { readonly added: Counts }[]): number =>
  reports.reduce((total, { added }) => total + added.entities + added.claims + added.observations, 0);

const onServer = async <T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> => {
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
};

const ordinary = async (graph: Graph, tables: readonly Table[]): Promise<Taken> => {
  const reports = [];
  for (const table of tables) reports.push(await loadTable(graph, table));
  const steps = Object.fromEntries(reports.map(({ document, milliseconds }) => [document, rounded(milliseconds)]));
  return { facts: factsOf(reports), steps };
};

const bulk = async (config: Config, tables: readonly Table[]): Promise<Taken> => {
  const report = await bulkLoad(config, tables, silent);
  const steps = Object.fromEntries(
    Object.entries(report.seconds).map(([step, seconds]) => [step, rounded(seconds * 1_000)]),
  );
  return { facts: factsOf(report.tables), steps };
};

const [, , path, home = '', ...files] = process.argv;
const config: Config = {
  ...readConfig(),
  NEO4J_URI: undefined,
  DATABASE: 'embedded',
  LIANPU_HOME: home,
  BOLT_PORT: 0,
  BROWSER_PORT: 0,
};
const tables: Table[] = [];
for (let i = 0; i < files.length; i += 2)
  tables.push(await openTable({ file: files[i] ?? '', mapping: files[i + 1] ?? '' }));

const measured = async (work: () => Promise<Taken>): Promise<Omit<Measured, 'hash'>> => {
  const [started, processor] = [performance.now(), await processorSeconds(home)];
  const taken = await work();
  const seconds = rounded(performance.now() - started);
  // The keeper of the last server ends a moment after it.
  await sleep(500);
  return {
    seconds,
    processorSeconds: rounded(((await processorSeconds(home)) - processor) * 1_000),
    peakMebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
    ...taken,
  };
};

const load = (): Promise<Taken> =>
  path === 'bulk'
    ? bulk(config, tables)
    : onServer(config, async (graph) => {
        await migrate(graph);
        return ordinary(graph, tables);
      });

// Either way everything counts: from an empty folder to a graph with its schema, and a server that has stopped.
const taken = await measured(load);
process.stdout.write(`${JSON.stringify({ ...taken, hash: await onServer(config, graphHash) })}\n`);
