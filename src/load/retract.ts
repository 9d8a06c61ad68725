import { fail } from '../errors.ts';
import { type Graph, readRows } from '../graph/driver.ts';
import { statement } from '../graph/statements.ts';
import { graphStatus } from '../graph/status.ts';
import { retractDocument } from './load-rows.ts';
import type { LoadReport } from './report.ts';
import { retractTable } from './table/retract-table.ts';

const nothing = { entities: 0, claims: 0, observations: 0 } as const;

/** @throws {LianpuError} NOT_FOUND with the documents that are loaded, where this is none of them. */
const requireLoaded = async (graph: Graph, id: string): Promise<void> => {
  const { documents } = await graphStatus(graph);
  const known = documents.map((document) => document.id);
  if (known.includes(id)) return;
  throw fail('NOT_FOUND', { id: id.slice(0, 100), near: `Loaded documents: ${known.join(', ') || 'none'}.` });
};

/**
 * Removes a document, an article or a table, and exactly what only it supported.
 *
 * @param onRows Told how many of a table's rows are removed.
 * @throws {LianpuError} NOT_FOUND, and as `retractDocument` and `retractTable` do.
 * @example (await retract(graph, 'makers-2024')).removed.claims // 3
 */
export const retract = async (
  graph: Graph,
  id: string,
  onRows: (rows: number, of: number) => void = () => {},
): Promise<LoadReport> => {
  await requireLoaded(graph, id);
  const [held] = await readRows<{ document: { rows?: number } }>(graph, statement('load/held-document'), { id });
  const rows = held?.document.rows;
  if (rows === undefined) return retractDocument(graph, id);
  const started = performance.now();
  let done = 0;
  const retracted = await retractTable(graph, id, (some) => {
    done += some;
    onRows(done, rows);
  });
  return {
    ...retracted,
    document: id,
    added: nothing,
    changed: nothing,
    stated: nothing,
    regrouped: 0,
    warnings: [],
    milliseconds: Math.round(performance.now() - started),
  };
};
