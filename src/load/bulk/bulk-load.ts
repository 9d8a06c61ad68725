import { randomUUID } from 'node:crypto';
import type { Config } from '../../config.ts';
import { fail } from '../../errors.ts';
import { connect, type Graph, readRows } from '../../graph/driver.ts';
import { statement } from '../../graph/statements.ts';
import type { Progress } from '../../neo4j/database.ts';
import { importStore } from '../../neo4j/embedded/import.ts';
import { type ImportHome, withImportHome } from '../../neo4j/embedded/import-home.ts';
import type { ImportStep } from '../../neo4j/embedded/import-progress.ts';
import {
  clearStaging,
  hasStore,
  makeStaging,
  type Staging,
  stagedHome,
  takeStore,
} from '../../neo4j/embedded/import-store.ts';
import type { EmbeddedServer } from '../../neo4j/embedded/start.ts';
import { writing } from '../../neo4j/home.ts';
import type { MatchReport } from '../match-batches.ts';
import type { TableReport } from '../table/outcome.ts';
import type { Table } from '../table/types.ts';
import { finishGraph } from './finish.ts';
import { type TableHearing, type WrittenGraph, writeGraph } from './write-graph.ts';

/** Seconds of the steps of a bulk load, one after the other. */
export interface BulkSeconds {
  /** Reading the tables and writing CSV files. */
  readonly files: number;
  readonly import: number;
  /** Start of the server on the imported store. */
  readonly start: number;
  /** Empty lists, which CSV cannot hold. */
  readonly lists: number;
  readonly schema: number;
  readonly match: number;
}

/** What became of one table; rules of identity are asked once for all of them. */
export type BulkTableReport = Omit<TableReport, 'rejectsFile' | 'joined' | 'parted' | 'warnings'>;

/** @typeParam More What else is known of each table, such as where its rejected rows are. */
export interface BulkReport<More = unknown> {
  readonly tables: readonly (BulkTableReport & More)[];
  readonly nodes: number;
  readonly relationships: number;
  readonly matched: MatchReport;
  readonly seconds: BulkSeconds;
}

export interface BulkProgress extends Progress, Partial<TableHearing> {
  readonly onImport?: (step: ImportStep) => void;
}

const withGraph = async <T>(server: EmbeddedServer, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await connect(server);
  try {
    return await work(graph);
  } finally {
    await graph.driver.close();
  }
};

/** The version of the empty graph. Only a server can tell what is in a store; a home without one needs none. */
const emptyVersion = async ({ home, withServer }: ImportHome): Promise<number> => {
  if (!(await hasStore(home))) return 0;
  const [held] = await withServer(home, (server) =>
    withGraph(server, (graph) =>
      readRows<{ version: number; documents: number; nodes: number }>(graph, statement('graph/held')),
    ),
  );
  const { version, documents, nodes } = held ?? { version: 0, documents: 0, nodes: 0 };
  if (nodes > 0) throw fail('BULK_NOT_EMPTY', { home: home.root, documents, nodes });
  return version;
};

const tableReports = (
  written: WrittenGraph,
  versionBefore: number,
  versionAfter: number,
  milliseconds: number,
): BulkTableReport[] =>
  written.tables.map(({ document, counts, added, rowsWritten }) => ({
    document: document.id,
    ...counts,
    added,
    removed: { entities: 0, claims: 0, observations: 0 },
    rowsWritten,
    rowsMoved: 0,
    versionBefore,
    versionAfter,
    milliseconds,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  }));

/** Tells of each step how long it took. */
const stopwatch = (): (() => number) => {
  let lap = performance.now();
  return () => {
    const before = lap;
    lap = performance.now();
    return (lap - before) / 1_000;
  };
};

/** All steps but the last: a whole graph in the staging folder. */
const stage = async (
  config: Config,
  { home, withServer }: ImportHome,
  staging: Staging,
  tables: readonly Table[],
  versionBefore: number,
  { onReject = () => {}, onRows = () => {}, onImport = () => {}, ...progress }: BulkProgress,
): Promise<BulkReport> => {
  const began = performance.now();
  const seconds = stopwatch();
  const mark = { version: versionBefore + 1, loader: randomUUID() };
  const written = await writing(home.root, () => writeGraph(staging.csv, tables, mark, { onReject, onRows }));
  const files = seconds();
  progress.say(`Importing ${written.counts.nodes} nodes and ${written.counts.relationships} relationships`);
  const options = { home, staging, javaHome: config.JAVA_HOME, files: written.files, onStep: onImport };
  const { nodes, relationships } = await importStore(options, progress);
  const imported = seconds();
  return withServer(stagedHome(home, staging), async (server) => {
    const start = seconds();
    const finished = await withGraph(server, (graph) => finishGraph(graph, written));
    const milliseconds = Math.round(performance.now() - began);
    return {
      tables: tableReports(written, versionBefore, finished.version, milliseconds),
      nodes,
      relationships,
      matched: finished.matched,
      seconds: { files, import: imported, start, ...finished.seconds },
    };
  });
};

/**
 * Loads tables into an empty database of the embedded server with Neo4j's own import tool: the graph is the same as after
 * loading one table after the other, and is there several times sooner. The server must not run. All is made beside the
 * empty store, which the whole graph replaces at the end: a failure, or a kill at any moment, leaves the database empty.
 *
 * @throws {LianpuError} BULK_NOT_EMBEDDED, BULK_SERVER_RUNS, BULK_NOT_EMPTY, HOME_IN_USE, TABLE_REJECTED, TABLE_UNREADABLE,
 * BULK_TEXT_UNFIT, BULK_IMPORT_FAILED, DISK_FULL, LOAD_INCOMPLETE and those of a start.
 * @example (await bulkLoad(readConfig(), [table], { say: console.error })).tables[0]?.added.claims // 53119
 */
export const bulkLoad = (config: Config, tables: readonly Table[], progress: BulkProgress): Promise<BulkReport> =>
  withImportHome(config, progress, async (taken) => {
    const { home } = taken;
    const versionBefore = await emptyVersion(taken);
    const staging = await writing(home.root, () => makeStaging(home));
    let failed = true;
    try {
      const report = await stage(config, taken, staging, tables, versionBefore, progress);
      await writing(home.root, () => takeStore(home, staging));
      failed = false;
      return report;
    } finally {
      await clearStaging(staging, failed);
    }
  });
