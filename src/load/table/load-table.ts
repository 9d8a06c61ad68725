import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { fail } from '../../errors.ts';
import { type Graph, readRows } from '../../graph/driver.ts';
import { statement } from '../../graph/statements.ts';
import { isLoaded } from '../difference.ts';
import { changeGraph, raiseVersion } from '../locked.ts';
import { attestationRow, documentRow } from '../rows.ts';
import { type Row, rowsIn } from '../statements.ts';
import { type HeldTable, isSame, readHeldTable, type Standing } from './held-table.ts';
import { addedBatches, saidOf } from './load-difference.ts';
import { newBatches } from './load-incremental.ts';
import type { TableReport } from './outcome.ts';
import { type OnReject, type Plan, planTable } from './plan.ts';
import { type RowRange, ranges } from './ranges.ts';
import { removeRanges } from './remove.ts';
import { resettle, shiftRanges } from './restate.ts';
import type { Table } from './types.ts';
import { type RangesToWrite, type TableWriter, tableWriter, type Written } from './writer.ts';

/** Rows of one transaction: enough to be fast, few enough that a killed load repeats little. */
const usualRowsAtOnce = 4_000;

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

export const rangesOf = (table: Table): AsyncGenerator<RowRange> =>
  ranges(table.source.id, table.rows(), undefined, table.rangeLength);

/**
 * Begins a load: from here on the document says that it is not whole. Answers the version before.
 *
 * @throws {LianpuError} TABLE_TAKEN_OVER where another load has written since the table's ranges were read.
 */
const begin = (
  graph: Graph,
  document: Row & { readonly id: string },
  held: HeldTable,
  loader: string,
): Promise<number> =>
  changeGraph(graph, async (transaction, version) => {
    const [now] = await rowsIn<Standing>(transaction, 'load/table/standing', { id: document.id });
    if (!isSame(now, held)) throw fail('TABLE_TAKEN_OVER', { table: document.id });
    const { factsHash: _, ...unfinished } = document;
    await rowsIn(transaction, 'load/table/begin', { document: unfinished, loader });
    await raiseVersion(transaction);
    return version;
  });

/** While one batch is written, the next is read. */
const writeAll = async (
  batches: AsyncIterable<RangesToWrite>,
  writer: TableWriter,
  onRows: (rows: number) => void,
): Promise<Written & { readonly rows: number }> => {
  const total = { entities: 0, claims: 0, observations: 0, rows: 0, touched: [] as string[] };
  const write = async (batch: RangesToWrite): Promise<void> => {
    const { entities, claims, observations, touched } = await writer.writeRanges(batch);
    total.entities += entities;
    total.claims += claims;
    total.observations += observations;
    total.rows += batch.ranges.reduce((rows, range) => rows + range.rows.length, 0);
    for (const id of touched) total.touched.push(id);
    onRows(total.rows);
  };
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      await writing;
      writing = write(batch);
      // It is awaited with the next batch; until then a failure must not count as unheard.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
  return total;
};

/** The batches to write, and what the table still says of the entities of ranges that are gone. */
const changesOf = async (
  graph: Graph,
  table: Table,
  held: HeldTable,
  plan: Plan,
  rowsAtOnce: number,
): Promise<{ batches: AsyncIterable<RangesToWrite>; said: Awaited<ReturnType<typeof saidOf>> }> => {
  if (plan.removed.length === 0 && plan.shifted.length === 0) {
    const heldIds = new Set(held.ranges.map(({ id }) => id));
    const isHeld = (id: string): boolean => heldIds.has(id);
    return { batches: newBatches(rangesOf(table), rowsAtOnce, isHeld, attestationRow), said: new Map() };
  }
  const gone = plan.removed.map(({ id }) => id);
  const named = await readRows<{ id: string }>(graph, statement('load/table/named-in-ranges'), { ids: gone });
  const ids = new Set([...plan.named, ...named.map(({ id }) => id)]);
  const said = await saidOf(rangesOf(table), ids, attestationRow);
  return { batches: addedBatches(rangesOf(table), rowsAtOnce, plan.added, said), said };
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
  const held = await readHeldTable(graph, table.source.id);
  const plan = await planTable(table, held.ranges, {
    collect: held.ranges.length > 0,
    onReject,
    onRows: (rows) => onRows('check', rows, undefined),
  });
  const document = tableDocument(table, plan);
  const report = {
    document: document.id,
    ...plan.counts,
    added: { entities: 0, claims: 0, observations: 0 },
    removed: { entities: 0, claims: 0, observations: 0 },
    rowsWritten: 0,
    rowsMoved: 0,
  };
  const end = async (versionBefore: number | undefined) => {
    const [version] = await readRows<{ version: number }>(graph, statement('load/held-version'));
    const versionAfter = version?.version ?? 0;
    return {
      versionBefore: versionBefore ?? versionAfter,
      versionAfter,
      milliseconds: Math.round(performance.now() - started),
      peakMemory: process.resourceUsage().maxRSS * 1024,
    };
  };
  if (isLoaded(held.document, document)) return { ...report, ...(await end(undefined)) };
  const { batches, said } = await changesOf(graph, table, held, plan, rowsAtOnce);
  const loader = randomUUID();
  const versionBefore = await begin(graph, document, held, loader);
  const writer = tableWriter(graph, table.source, loader);
  const {
    rows: rowsWritten,
    touched,
    ...added
  } = await writeAll(batches, writer, (rows) => onRows('write', rows, plan.counts.rows));
  const removed = await removeRanges(writer, table.source, plan.removed, said, (rows) =>
    onRows('remove', rows, undefined),
  );
  const rowsMoved = await shiftRanges(writer, plan.shifted);
  if (held.document !== undefined && held.document['date'] !== document['date']) await resettle(writer, [...plan.kept]);
  void touched;
  await writer.change((transaction) => rowsIn(transaction, 'load/table/finish', { document }));
  const { touched: _, ...removedCounts } = removed;
  return { ...report, added, removed: removedCounts, rowsWritten, rowsMoved, ...(await end(versionBefore)) };
};
