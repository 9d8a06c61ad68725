import type { Graph } from '../../graph/driver.ts';
import { statement, unhurried } from '../../graph/statements.ts';
import { changeGraph, raiseVersion } from '../locked.ts';
import { type MatchReport, matchInBatches } from '../match-batches.ts';
import { rowsIn } from '../statements.ts';
import { makeSchema } from './make-schema.ts';
import type { WrittenGraph } from './write-graph.ts';

/** Seconds of each step after the import. */
export interface Finished {
  readonly version: number;
  readonly matched: MatchReport;
  readonly seconds: { readonly lists: number; readonly schema: number; readonly match: number };
}

const secondsSince = (start: number): number => (performance.now() - start) / 1_000;

/** Sets the empty lists that CSV cannot hold; before there are indexes, which each change would have to follow. */
const setEmptyLists = async ({ driver, database }: Graph): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.run(statement('load/bulk/empty-aliases'), {}, unhurried);
  } finally {
    await session.close();
  }
};

/**
 * Makes an imported graph whole: its schema, the judgements of rules, and documents that say that they are loaded.  */
export const finishGraph = async (graph: Graph, { tables, alike }: WrittenGraph): Promise<Finished> => {
  const began = performance.now();
  await setEmptyLists(graph);
  const lists = secondsSince(began);
  await makeSchema(graph);
  const schema = secondsSince(began) - lists;
  const matched = await matchInBatches(graph, alike);
  const match = secondsSince(began) - lists - schema;
  const version = await changeGraph(graph, async (transaction) => {
    for (const { document } of tables) await rowsIn(transaction, 'load/table/finish', { document });
    return raiseVersion(transaction);
  });
  return { version, matched, seconds: { lists, schema, match } };
};
