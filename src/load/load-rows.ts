import type { Graph } from '../graph/driver.ts';
import { loadWithin } from './load-within.ts';
import { changeGraph } from './locked.ts';
import { type LoadReport, reportOf } from './report.ts';
import { emptyRows, type SourceRows } from './rows.ts';

const run = async (graph: Graph, wanted: SourceRows, retract: boolean): Promise<LoadReport> => {
  const started = performance.now();
  const report = await changeGraph(graph, async (transaction, version) =>
    reportOf(wanted, version, await loadWithin(transaction, wanted, retract, version)),
  );
  return { ...report, milliseconds: Math.round(performance.now() - started) };
};

/**
 * Makes the graph hold exactly what one document says now: one transaction, all of it or none. Loading the same again
 * writes nothing and leaves the graph's version.
 *
 * @throws {LianpuError} JUDGEMENTS_CONFLICT where its judgements contradict those of others; nothing is loaded then.
 * @example (await loadRows(graph, rowsOf(checked))).added.claims // 46
 */
export const loadRows = (graph: Graph, wanted: SourceRows): Promise<LoadReport> => run(graph, wanted, false);

/**
 * Removes a document and exactly what only it supported, in one transaction.
 *
 * @throws {LianpuError} JUDGEMENTS_CONFLICT where it alone had taken back one of two judgements that contradict each
 * other.
 * @example (await retractDocument(graph, 'jinzhong-new-energy-2022')).removed.entities // 80
 */
export const retractDocument = (graph: Graph, id: string): Promise<LoadReport> => run(graph, emptyRows(id), true);
