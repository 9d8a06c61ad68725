import type { VersionLease } from '../../graph/version-lease.ts';
import { type Shortcut, shortcut } from './shortcut.ts';
import { type AnswerStore, answerStore } from './store.ts';

/** What a server keeps of its answers. */
export interface AnswerCache {
  readonly store: AnswerStore;
  readonly shortcut: Shortcut;
}

/** The part of the cache that remembers requests; the rest keeps answers. */
const requestsPart = 1 / 16;

/**
 * The cache of one server; undefined where it may take nothing.
 *
 * @param bytes Most that it may take.
 */
export const answerCache = (version: VersionLease, bytes: number): AnswerCache | undefined => {
  if (bytes === 0) return undefined;
  const forRequests = Math.ceil(bytes * requestsPart);
  const store = answerStore(bytes - forRequests);
  return { store, shortcut: shortcut(store, version, forRequests) };
};
