import { randomUUID } from 'node:crypto';
import { fail } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';
import { changeGraph, raiseVersion } from '../locked.ts';
import { type Row, rowsIn } from '../statements.ts';
import { type HeldTable, isSame, type Standing } from './held-table.ts';

/** A load or retraction that has begun: what marks it, and the graph's version before. */
export interface Begun {
  readonly loader: string;
  readonly versionBefore: number;
}

/**
 * Begins a load or a retraction: from here on the document says that it is not whole.
 *
 * @param statement What marks the document, with `document` and `loader` as parameters.
 * @throws {LianpuError} TABLE_TAKEN_OVER where another load has written since the table's ranges were read.
 */
export const begin = async (
  graph: Graph,
  statement: 'load/table/begin' | 'load/table/begin-retract',
  document: Row & { readonly id: string },
  held: HeldTable,
): Promise<Begun> => {
  const loader = randomUUID();
  const versionBefore = await changeGraph(graph, async (transaction, version) => {
    const [now] = await rowsIn<Standing>(transaction, 'load/table/standing', { id: document.id });
    if (!isSame(now, held)) throw fail('TABLE_TAKEN_OVER', { table: document.id });
    const { factsHash: _, ...unfinished } = document;
    await rowsIn(transaction, statement, { document: unfinished, loader });
    await raiseVersion(transaction);
    return version;
  });
  return { loader, versionBefore };
};
