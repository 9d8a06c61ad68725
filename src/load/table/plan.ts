import { hash } from 'node:crypto';
import { fail } from '../../errors.ts';
import type { RowResult } from '../../tables/row.ts';
import { type RowRange, ranges } from './ranges.ts';
import type { HeldRange, RowCounts, Table } from './types.ts';

/** What a table says now against what the graph holds of it, found by reading the file once. */
export interface Plan {
  readonly counts: RowCounts;
  /** Ranges that the graph lacks. */
  readonly added: ReadonlySet<string>;
  /** Ranges that the file no longer has. */
  readonly removed: readonly HeldRange[];
  /** Ranges that say the same in other rows. */
  readonly shifted: readonly (HeldRange & { readonly shift: number })[];
  /** SHA-256 over what all rows say and where they stand. */
  readonly factsHash: string;
  /** Ranges that the graph has already. */
  readonly kept: ReadonlySet<string>;
  /** Ids of the entities that added ranges name; only collected where `collect` says so. */
  readonly named: ReadonlySet<string>;
}

type Rejected = Extract<RowResult, { rejected: unknown }>;

/** Told of every row that is rejected, while the file is read for the first time. */
export type OnReject = (rejected: Rejected) => void;

const counter = (): { readonly add: (key: string) => void; readonly all: Record<string, number> } => {
  const all: Record<string, number> = {};
  return { all, add: (key) => Object.assign(all, { [key]: (all[key] ?? 0) + 1 }) };
};

function* idsNamedIn({ rows }: RowRange): Generator<string> {
  for (const { facts } of rows) for (const { id } of facts.entities) yield id;
}

/**
 * Reads a whole table, without writing anything, and holds it against the ranges that the graph has.
 *
 * @param collect Whether the entities of added ranges are collected: a table of which nothing is held names too many.
 * @throws {LianpuError} TABLE_REJECTED where more rows are rejected than the mapping allows, TABLE_UNREADABLE
 */
export const planTable = async (
  table: Table,
  held: readonly HeldRange[],
  { collect, onReject, onRows }: { collect: boolean; onReject: OnReject; onRows: (rows: number) => void },
): Promise<Plan> => {
  const heldById = new Map(held.map((range) => [range.id, range]));
  const skipped = counter();
  const rejected = counter();
  let rows = 0;
  let rejects = 0;
  const onRow = (result: RowResult): void => {
    rows = Math.max(rows, result.row);
    if (rows % 1_000 === 0) onRows(rows);
    if ('skipped' in result) skipped.add(result.skipped);
    if (!('rejected' in result)) return;
    rejects += 1;
    for (const reason of new Set(result.rejected.map((each) => `${each.column}: ${each.reason}`))) rejected.add(reason);
    onReject(result);
  };
  const digest: string[] = [];
  const added = new Set<string>();
  const kept = new Set<string>();
  const named = new Set<string>();
  const shifted: (HeldRange & { shift: number })[] = [];
  for await (const range of ranges(table.source.id, table.rows(), onRow, table.rangeLength)) {
    const { id, rowFrom, rowTo } = range;
    digest.push(`${id} ${rowFrom} ${rowTo}`);
    const before = heldById.get(id);
    if (before === undefined) {
      added.add(id);
      if (collect) for (const entity of idsNamedIn(range)) named.add(entity);
    } else {
      kept.add(id);
      if (before.rowFrom !== rowFrom) shifted.push({ id, rowFrom, rowTo, shift: rowFrom - before.rowFrom });
    }
  }
  if (rejects > table.rejectLimit)
    throw fail('TABLE_REJECTED', {
      table: table.source.id,
      rejects,
      rows,
      limit: table.rejectLimit,
      rejectsFile: table.rejectsFile ?? 'no file',
    });
  return {
    counts: { rows, skipped: skipped.all, rejected: rejected.all },
    added,
    removed: held.filter(({ id }) => !kept.has(id)),
    shifted,
    factsHash: hash('sha256', digest.join('\n')),
    kept,
    named,
  };
};
