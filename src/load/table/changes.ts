import type { Graph } from '../../graph/driver.ts';
import { attestationRow } from '../rows.ts';
import type { Said } from './attestations.ts';
import type { HeldTable } from './held-table.ts';
import { addedBatches, saidOf } from './load-difference.ts';
import { newBatches } from './load-incremental.ts';
import type { Plan } from './plan.ts';
import { type RowRange, ranges } from './ranges.ts';
import { idsFor } from './read.ts';
import type { Table } from './types.ts';
import type { RangesToWrite } from './write-batch.ts';

/** How a table is brought into the graph. */
export interface Changes {
  /** What is written, in the order of the file. */
  readonly batches: AsyncIterable<RangesToWrite>;
  /** What the table still says of the entities that came, went or are said otherwise. */
  readonly said: ReadonlyMap<string, Said>;
  /** Their ids; nothing where the table is written for the first time, whose entities are too many to hold. */
  readonly concerned: ReadonlySet<string> | undefined;
}

/** The ranges of a table, from the beginning of its file. */
export const rangesOf = (table: Table): AsyncGenerator<RowRange> =>
  ranges(table.source.id, table.rows(), undefined, table.rangeLength);

/** Rows of ranges that are moved in the end are told by where they stand until then, or they would be moved twice. */
const untilMoved = (said: Map<string, Said>, shifted: Plan['shifted']): ReadonlyMap<string, Said> => {
  const shifts = new Map(shifted.map(({ id, shift }) => [id, shift]));
  for (const [id, one] of said) {
    const shift = shifts.get(one.evidenceId);
    if (shift !== undefined) said.set(id, { ...one, row: one.row - shift });
  }
  return said;
};

/** Works out what is to be written; the file is read once more where the graph holds an earlier version of it. */
export const changesOf = async (
  graph: Graph,
  table: Table,
  held: HeldTable,
  plan: Plan,
  rowsAtOnce: number,
): Promise<Changes> => {
  if (plan.removed.length === 0 && plan.shifted.length === 0) {
    const heldIds = new Set(held.ranges.map(({ id }) => id));
    const isHeld = (id: string): boolean => heldIds.has(id);
    const batches = newBatches(rangesOf(table), rowsAtOnce, isHeld, attestationRow);
    return { batches, said: new Map(), concerned: undefined };
  }
  const gone = plan.removed.map(({ id }) => id);
  const concerned = new Set([...plan.named, ...(await idsFor(graph, 'load/table/named-in-ranges', gone))]);
  const said = untilMoved(await saidOf(rangesOf(table), concerned, attestationRow), plan.shifted);
  return { batches: addedBatches(rangesOf(table), rowsAtOnce, plan.added, said), said, concerned };
};
