import { type Graph, readRows } from '../../graph/driver.ts';
import { statement } from '../../graph/statements.ts';
import type { Row } from '../statements.ts';

const idsAtOnce = 5_000;

/** Rows that a statement answers for a list of ids, asked some thousand at a time outside of any change. */
export const rowsFor = async <T extends Row>(
  graph: Graph,
  name: string,
  ids: readonly string[],
  fixed: Row = {},
): Promise<T[]> => {
  const rows: T[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const some = { ...fixed, ids: ids.slice(start, start + idsAtOnce) };
    for (const row of await readRows<T>(graph, statement(name), some)) rows.push(row);
  }
  return rows;
};

/** The ids that a statement answers for a list of ids. */
export const idsFor = async (
  graph: Graph,
  name: string,
  ids: readonly string[],
  fixed: Row = {},
): Promise<Set<string>> => new Set((await rowsFor<{ id: string }>(graph, name, ids, fixed)).map(({ id }) => id));
