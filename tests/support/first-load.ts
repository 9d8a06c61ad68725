import type { Graph } from '../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../src/graph/status.ts';
import { loadFirst } from '../../src/load/first/load-first.ts';
import { loadRows } from '../../src/load/load-rows.ts';
import type { LoadReport } from '../../src/load/report.ts';
import type { SourceRows } from '../../src/load/rows.ts';
import { emptyGraph } from './graph.ts';

/** What loading some documents into an empty graph comes to. */
export interface Loaded {
  readonly hash: string;
  readonly version: number;
  /** Without the time that each took; warnings in no order. */
  readonly reports: readonly object[];
}

const loaded = async (graph: Graph, reports: readonly LoadReport[]): Promise<Loaded> => ({
  hash: await graphHash(graph),
  version: (await graphStatus(graph)).version,
  reports: reports.map(({ milliseconds: _, warnings, ...report }) => ({ ...report, warnings: warnings.toSorted() })),
});

/** Empties the graph and loads documents one after the other; undefined where their judgements contradict each other. */
export const oneByOne = async (graph: Graph, documents: readonly SourceRows[]): Promise<Loaded | undefined> => {
  await emptyGraph(graph);
  const reports: LoadReport[] = [];
  try {
    for (const rows of documents) reports.push(await loadRows(graph, rows));
    return await loaded(graph, reports);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'JUDGEMENTS_CONFLICT') return undefined;
    throw error;
  }
};

/** Empties the graph and loads documents all at once; undefined where they were left to the load that goes one by one. */
export const atOnce = async (graph: Graph, documents: readonly SourceRows[]): Promise<Loaded | undefined> => {
  await emptyGraph(graph);
  const reports = await loadFirst(graph, documents);
  return reports.length === 0 ? undefined : loaded(graph, reports);
};
