import { fail } from '../../errors.ts';
import { type Graph, readRows } from '../../graph/driver.ts';
import { statement } from '../../graph/statements.ts';
import type { Row } from '../statements.ts';
import type { HeldRange } from './types.ts';

export interface HeldTable {
  readonly document: Row | undefined;
  readonly ranges: readonly HeldRange[];
}

/** What the graph holds of a table. */
export const readHeldTable = async (graph: Graph, id: string): Promise<HeldTable> => {
  const [row] = await readRows<{ document: Row }>(graph, statement('load/held-document'), { id });
  if (row === undefined) return { document: undefined, ranges: [] };
  if (row.document['kind'] !== 'TABLE' || row.document['rows'] === undefined) throw fail('DOCUMENT_NOT_TABLE', { id });
  return {
    document: row.document,
    ranges: await readRows<HeldRange & Row>(graph, statement('load/table/held-ranges'), { id }),
  };
};

/** How a table stands in the graph at one moment. */
export interface Standing extends Row {
  readonly loader: string | null;
  readonly factsHash: string | null;
  readonly ranges: number;
}

/** Whether a table stands as it was read before. */
export const isSame = (now: Standing | undefined, { document, ranges }: HeldTable): boolean =>
  now === undefined
    ? document === undefined
    : now.ranges === ranges.length &&
      now.loader === (document?.['loader'] ?? null) &&
      now.factsHash === (document?.['factsHash'] ?? null);
