import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Graph } from './driver.ts';
import { statement } from './statements.ts';

/** Longest that a process goes by a version of the graph without asking for it again. */
export const leaseMilliseconds = 1_000;

/** Clocks of two machines run at slightly different speeds; a writer waits this much longer than a lease lasts. */
const marginMilliseconds = 100;

/** A version of the graph, and when it was asked for on the clock of `performance.now()`: it was in force then or later. */
export interface HeldVersion {
  /** Equal for equal versions of the same graph, also across processes; what else it says is nobody's business. */
  readonly version: string;
  readonly asked: number;
}

/**
 * The counter in a version, as `graph { version }` tells it; 0 where nothing was ever loaded.
 *
 * @example counterOf({ version: '4:5bdc2a7e-…:0 7', asked: 0 }) // 7
 */
export const counterOf = ({ version }: HeldVersion): number => Number(/ (\d+)$/.exec(version)?.[1] ?? 0);

/** A lease that lasts has begun at this moment or later. */
const begun = (): number => performance.now() - leaseMilliseconds;

/** What a process knows of the graph's version. Nothing runs between two questions to it. */
export interface VersionLease {
  /** The version, while its lease lasts. */
  held(): HeldVersion | undefined;
  /** The version as it was asked for at that moment or later; undefined where the database does not tell it in time. */
  since(moment: number): Promise<HeldVersion | undefined>;
  /** The version under a lease that lasts, asked for where none does. */
  current(): Promise<HeldVersion | undefined>;
}

/**
 * Asks for the version where changes are committed, with the graph's bookmarks: what the same driver reads afterwards, on
 * whatever member of a cluster, is at least as new.
 */
const readVersion = async ({ driver, database, bookmarks }: Graph): Promise<string | undefined> => {
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.WRITE,
    ...(bookmarks && { bookmarkManager: bookmarks }),
  });
  const deadline = new AbortController();
  const late = sleep(leaseMilliseconds, undefined, { signal: deadline.signal }).catch(() => undefined);
  const asked = session.run<{ version: string }>(statement('graph/version'), {}, { timeout: leaseMilliseconds });
  try {
    return (await Promise.race([asked, late]))?.records[0]?.get('version');
  } catch {
    return undefined;
  } finally {
    deadline.abort();
    // Closing waits for the driver, which may wait long for a database that is gone.
    session.close().catch(() => undefined);
  }
};

/**
 * The graph's version as one process may go by it: asked for when somebody needs it, once for all who need it then, and at
 * most `leaseMilliseconds` old.
 *
 * @param read How the version is asked for.
 * @example
 * const lease = versionLease(graph);
 * (await lease.current())?.version; // '4:5bdc2a7e-…:0 7'
 */
export const versionLease = (
  graph: Graph,
  read: () => Promise<string | undefined> = () => readVersion(graph),
): VersionLease => {
  let last: HeldVersion | undefined;
  let asking: { readonly asked: number; readonly answer: Promise<HeldVersion | undefined> } | undefined;
  let next: Promise<HeldVersion | undefined> | undefined;
  let failed = Number.NEGATIVE_INFINITY;

  const ask = async (asked: number): Promise<HeldVersion | undefined> => {
    const version = await read();
    if (version === undefined) {
      failed = Math.max(failed, asked);
      return undefined;
    }
    const told = { version, asked };
    if (last === undefined || asked > last.asked) last = told;
    return told;
  };
  const begin = (): Promise<HeldVersion | undefined> => {
    const asked = performance.now();
    const answer = ask(asked).finally(() => {
      if (asking?.asked === asked) asking = undefined;
    });
    asking = { asked, answer };
    return answer;
  };
  const since: VersionLease['since'] = async (moment) => {
    if (last !== undefined && last.asked >= moment) return last;
    if (asking !== undefined && asking.asked >= moment) return asking.answer;
    // A database that is gone is not waited for by every request anew.
    if (failed >= begun()) return undefined;
    if (asking === undefined) return begin();
    // One question at a time: all who come while one is under way share the next.
    next ??= asking.answer.then(() => {
      next = undefined;
      return failed >= begun() ? undefined : begin();
    });
    return next;
  };
  return {
    held: () => (last !== undefined && last.asked >= begun() ? last : undefined),
    since,
    current: () => since(begun()),
  };
};

/**
 * Does work that may change the graph, and where it did, returns only when every server's lease of the former version has
 * ended: what is answered from then on is answered from the graph as it is now. Where the work fails after it changed
 * something, that holds for the refusal.
 *
 * @example await acknowledged(graph, () => loadSources(graph, config, []))
 */
export const acknowledged = async <T>(graph: Graph, work: () => Promise<T>): Promise<T> => {
  const before = await readVersion(graph);
  try {
    return await work();
  } finally {
    const after = await readVersion(graph);
    if (after === undefined || after !== before) await sleep(leaseMilliseconds + marginMilliseconds);
  }
};
