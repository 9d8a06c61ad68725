import type { ManagedTransaction, Transaction } from 'neo4j-driver';
import type { Graph } from '../graph/driver.ts';
import { rowsIn, type Writing } from './statements.ts';

/** Takes the lock of the Graph node, which this transaction then holds until its end; answers the version it finds. */
export const lockGraph = async (transaction: Writing): Promise<number> => {
  await rowsIn(transaction, 'load/lock-graph');
  const [graph] = await rowsIn<{ version: number }>(transaction, 'load/held-version');
  return graph?.version ?? 0;
};

/** Raises the version that every committed change raises; answers the new one. */
export const raiseVersion = async (transaction: Writing): Promise<number> => {
  const [raised] = await rowsIn<{ version: number }>(transaction, 'load/raise-version');
  return raised?.version ?? 0;
};

/**
 * One change of the graph: all of it or none, and no other change at the same time. The driver repeats the work when the
 * database asks for that.
 *
 * @example await changeGraph(graph, async (transaction, version) => version) // 7
 */
export const changeGraph = async <T>(
  { driver, database }: Graph,
  work: (transaction: ManagedTransaction, version: number) => Promise<T>,
): Promise<T> => {
  const session = driver.session({ database });
  try {
    return await session.executeWrite(async (transaction) => work(transaction, await lockGraph(transaction)));
  } finally {
    await session.close();
  }
};

/**
 * Runs work under the graph's lock and takes all of it back: what would come out of it, without it.
 *
 * @example await tryChange(graph, (transaction, version) => loadWithin(transaction, rows, false, version)) // the report; nothing is written
 */
export const tryChange = async <T>(
  { driver, database }: Graph,
  work: (transaction: Transaction, version: number) => Promise<T>,
): Promise<T> => {
  const session = driver.session({ database });
  const transaction = await session.beginTransaction();
  try {
    return await work(transaction, await lockGraph(transaction));
  } finally {
    await transaction.rollback();
    await session.close();
  }
};
