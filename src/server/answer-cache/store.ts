import { LRUCache } from 'lru-cache';
import type { HeldVersion } from '../../graph/version-lease.ts';

/** An answer as it leaves: what Apollo gave, to the byte. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Of answers that may be kept; undefined for errors and whatever else is given once. */
  readonly etag: string | undefined;
}

/** An answer in the cache. */
export interface Kept {
  readonly answer: Answer;
  /** When its computation had ended, on the clock of `performance.now()`. */
  readonly finished: number;
  /** Names and values of its headers in turn as a hit sent them; undefined until there was one. */
  head?: readonly string[] | undefined;
}

/** What an entry takes besides its body: key, headers, tag, and the cache's own lists. */
const entryBytes = 1_024;

/** One answer may take up to this part of the cache, so that no single one drives all others out. */
const largestPart = 1 / 8;

/** Answers by what was asked and the version of the graph. */
export interface AnswerStore {
  /** A kept answer; `finished` tells from when on a version must have been asked for to vouch for it. */
  find(key: string, held: HeldVersion): Kept | undefined;
  /** Computes an answer once for all who ask the same of the same version at the same time, and keeps it if it may be kept. */
  compute(key: string, held: HeldVersion, work: () => Promise<Answer>): Promise<Answer>;
  /** How many answers are kept, and the bytes that they take. */
  size(): { readonly entries: number; readonly bytes: number };
}

/**
 * A cache of answers that takes at most so many bytes and lets go of what was used least lately.
 *
 * An answer is kept under the version that was asked for before it was computed. A load may have come in between, so that the
 * answer is older or newer than it looks, or mixes both: whoever finds it must have asked for the version after it had
 * `finished`, and got the same.
 *
 * @example
 * const store = answerStore(64 * 1024 * 1024);
 * await store.compute(key, held, work);
 * store.find(key, held)?.answer.body;
 */
export const answerStore = (bytes: number): AnswerStore => {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes * largestPart),
    sizeCalculation: ({ answer }) => answer.body.byteLength + entryBytes,
  });
  const underWay = new Map<string, Promise<Answer>>();
  let newest: HeldVersion | undefined;

  /**
   * Whether a version is the newest that was seen. Lets go of everything when the graph has another one: nobody asks for the
   * former ones again.
   */
  const isNewest = (held: HeldVersion): boolean => {
    if (newest !== undefined && held.version !== newest.version) {
      if (held.asked < newest.asked) return false;
      kept.clear();
    }
    if (newest === undefined || held.asked > newest.asked) newest = held;
    return true;
  };
  const computed = async (key: string, held: HeldVersion, work: () => Promise<Answer>): Promise<Answer> => {
    const answer = await work();
    if (answer.etag !== undefined && isNewest(held)) kept.set(key, { answer, finished: performance.now() });
    return answer;
  };
  return {
    find: (key, held) => (isNewest(held) ? kept.get(key) : undefined),
    compute: async (key, held, work) => {
      const flight = `${held.version} ${key}`;
      const same = underWay.get(flight);
      if (same !== undefined) return same;
      const answer = computed(key, held, work);
      underWay.set(flight, answer);
      try {
        return await answer;
      } finally {
        underWay.delete(flight);
      }
    },
    size: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  };
};
