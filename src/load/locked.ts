import type { ManagedTransaction } from 'neo4j-driver';
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
  limits: { readonly timeout?: number } = {},
): Promise<T> => {
  const session = driver.session({ database });
  try {
    return await session.executeWrite(async (transaction) => work(transaction, await lockGraph(transaction)), limits);
  } finally {
    await session.close();
  }
};

/** Ends a transaction that is to leave nothing behind; the driver repeats it for no such error. */
class TakenBack<T> extends Error {
  constructor(readonly answer: T) {
    super('taken back');
  }
}

/**
 * What would come out of a change, without it: all of it is taken back. The driver repeats the work as for a change.
 *
 * @example await foresee(graph, (transaction, version) => loadWithin(transaction, rows, false, version)) // the report; nothing is written
 */
export const foresee = async <T>(
  graph: Graph,
  work: (transaction: ManagedTransaction, version: number) => Promise<T>,
): Promise<T> => {
  const takenBack = async (transaction: ManagedTransaction, version: number): Promise<T> => {
    throw new TakenBack(await work(transaction, version));
  };
  try {
    return await changeGraph(graph, takenBack, unhurried);
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as T;
    throw error;
  }
};

/**
 * Runs work once while the graph's lock keeps every change away.
 *
 * @example await holdGraph(graph, (version) => exportAll(version)) // no load comes between what it reads
 */
export const holdGraph = async <T>({ driver, database }: Graph, work: (version: number) => Promise<T>): Promise<T> => {
  const session = driver.session({ database });
  const transaction = await session.beginTransaction(unhurried);
  try {
    return await work(await lockGraph(transaction));
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
