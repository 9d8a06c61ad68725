import neo4j from 'neo4j-driver';
import { type Graph, readRows } from '../../graph/driver.ts';
import { statement } from '../../graph/statements.ts';
import { isLoaded } from '../difference.ts';
import { documentRow } from '../rows.ts';
import { type Row, rowsIn } from '../statements.ts';
import { begin } from './begin.ts';
import { changesOf } from './changes.ts';
import { readHeldTable } from './held-table.ts';
import { formerTerms, matchTable } from './match-table.ts';
import { nothing, type TableReport } from './outcome.ts';
import { type OnReject, type Plan, planTable } from './plan.ts';
import { removeRanges } from './remove.ts';
import { resettle, shiftRanges } from './restate.ts';
import type { Table } from './types.ts';
import { writeAll } from './write-all.ts';
import { tableWriter } from './writer.ts';

/** Rows of one transaction: enough to be fast, few enough that a killed load repeats little. */
const usualRowsAtOnce = 1_000;

/** What a long load tells while it works, and how it works. */
export interface TableOptions {
  /** Rows of one transaction. */
  readonly rowsAtOnce?: number;
  readonly onReject?: OnReject;
  /** Rows done of all rows in a step; `undefined` where it is not known how many there are. */
  readonly onRows?: (step: 'check' | 'write' | 'remove', rows: number, of: number | undefined) => void;
}

/** The document's node as a finished load leaves it. */
export const tableDocument = (table: Table, plan: Plan): Row & { readonly id: string } => ({
  ...documentRow(table.source),
  rows: neo4j.int(plan.counts.rows),
  factsHash: plan.factsHash,
});

const versionOf = async (graph: Graph): Promise<number> => {
  const [held] = await readRows<{ version: number }>(graph, statement('load/held-version'));
  return held?.version ?? 0;
};

/**
 * Makes the graph hold exactly what a table says now. The file is read once before anything is written: what is wrong
 * with it refuses the load whole. Then it is written in many transactions; a load that was killed goes on where it was.
 * Loading the same again writes nothing.
 *
 * @throws {LianpuError} TABLE_REJECTED, TABLE_UNREADABLE, TABLE_TAKEN_OVER, DOCUMENT_NOT_TABLE, LOAD_INCOMPLETE
 * @example (await loadTable(graph, table)).added.claims // 53119
 */
export const loadTable = async (
  graph: Graph,
  table: Table,
  { onReject = () => {}, onRows = () => {}, rowsAtOnce = usualRowsAtOnce }: TableOptions = {},
): Promise<Omit<TableReport, 'rejectsFile'>> => {
  const started = performance.now();
  const { source } = table;
  const held = await readHeldTable(graph, source.id);
  const onCheck = (rows: number): void => onRows('check', rows, undefined);
  const plan = await planTable(table, held.ranges, { collect: held.ranges.length > 0, onReject, onRows: onCheck });
  const document = tableDocument(table, plan);
  const finish = async (done: Omit<TableReport, 'rejectsFile' | 'milliseconds' | 'peakMemory' | 'versionAfter'>) => ({
    ...done,
    versionAfter: await versionOf(graph),
    milliseconds: Math.round(performance.now() - started),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  });
  const unchanged = { document: source.id, ...plan.counts, ...nothing };
  if (isLoaded(held.document, document)) return finish({ ...unchanged, versionBefore: await versionOf(graph) });

  const { batches, said, concerned } = await changesOf(graph, table, held, plan, rowsAtOnce);
  const { loader, versionBefore } = await begin(graph, 'load/table/begin', document, held);
  const writer = tableWriter(graph, source, loader);
  const former = await formerTerms(writer, concerned);
  const { rows: rowsWritten, ...added } = await writeAll(batches, writer, (rows) =>
    onRows('write', rows, plan.counts.rows),
  );
  const removed = await removeRanges(writer, source, plan.removed, said, (rows) => onRows('remove', rows, undefined));
  const rowsMoved = await shiftRanges(writer, plan.shifted);
  if (held.document !== undefined && held.document['date'] !== document['date']) await resettle(writer, [...plan.kept]);
  const {
    added: joined,
    removed: parted,
    warnings,
  } = await matchTable(graph, writer, held, source.id, former, concerned);
  await writer.change((transaction) => rowsIn(transaction, 'load/table/finish', { document }));
  return finish({ ...unchanged, versionBefore, added, removed, rowsWritten, rowsMoved, joined, parted, warnings });
};
