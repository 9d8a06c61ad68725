import type { ManagedTransaction, Transaction } from 'neo4j-driver';
import { fail } from '../errors.ts';
import { type Graph, readRows } from '../graph/driver.ts';
import { statement, unhurried } from '../graph/statements.ts';
import { type Row, rowsIn, type Writing } from './statements.ts';

/** What the one Graph node says. */
interface HeldGraph extends Row {
  readonly version: number;
  /** Marks the import of an archive that has not come to its end. */
  readonly importing: string | null;
}

/** Takes the lock of the Graph node, which this transaction then holds until its end; answers what the node says. */
export const takeLock = async (transaction: Writing): Promise<HeldGraph> => {
  await rowsIn(transaction, 'load/lock-graph');
  const [graph] = await rowsIn<HeldGraph>(transaction, 'load/held-version');
  return graph ?? { version: 0, importing: null };
};

/**
 * Takes the graph's lock for a change; answers the version it finds.
 *
 * @throws {LianpuError} IMPORT_UNFINISHED where part of an archive is all that is there.
 */
export const lockGraph = async (transaction: Writing): Promise<number> => {
  const { version, importing } = await takeLock(transaction);
  if (importing !== null) throw fail('IMPORT_UNFINISHED', {});
  return version;
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
  const transaction = await session.beginTransaction(unhurried);
  try {
    return await work(transaction, await lockGraph(transaction));
  } finally {
    await transaction.rollback();
    await session.close();
  }
};

/**
 * Refuses a database that holds part of an archive only.
 *
 * @throws {LianpuError} IMPORT_UNFINISHED
 */
export const requireWhole = async (graph: Graph): Promise<void> => {
  const [held] = await readRows<HeldGraph>(graph, statement('load/held-version'));
  if (held !== undefined && held.importing !== null) throw fail('IMPORT_UNFINISHED', {});
};
