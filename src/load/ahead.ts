import type { Graph } from '../graph/driver.ts';
import { lockGraph, raiseVersion } from './locked.ts';
import type { Writing } from './statements.ts';

/** A transaction that has begun before it holds the graph's lock, while another change is committed. */
export interface Ahead {
  readonly transaction: Writing;
  /** Takes the graph's lock, which waits for the change before, and raises the version; answers the version it finds. */
  readonly lock: () => Promise<number>;
  readonly commit: () => Promise<void>;
  /** Takes all of it back, whatever became of it. */
  readonly abandon: () => Promise<void>;
}

/**
 * Begins a change ahead of its turn. Nothing may have changed when it holds the lock in the end but what was expected; what
 * it does before must only create, or the change before may wait for it forever.
 *
 * @example const ahead = await beginAhead(graph); … if ((await ahead.lock()) !== expected) await ahead.abandon();
 */
export const beginAhead = async ({ driver, database }: Graph): Promise<Ahead> => {
  const session = driver.session({ database });
  // Closing a session takes back what its transaction did; a lost connection has taken it back by itself.
  const close = (): Promise<void> => session.close().catch(() => {});
  try {
    const transaction = await session.beginTransaction();
    return {
      transaction,
      lock: async () => {
        const version = await lockGraph(transaction);
        await raiseVersion(transaction);
        return version;
      },
      commit: async () => {
        await transaction.commit();
        await close();
      },
      abandon: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
