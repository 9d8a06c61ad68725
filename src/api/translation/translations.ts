import { RecentlyUsed } from '../recently-used.ts';
import type { Template } from './template.ts';

/** Characters of keys and statements that a cache holds at most, some 32 MB of memory. */
const mostCharacters = 16_000_000;

/** Statements by what was asked. */
export interface Translations {
  /** 'none' where it is known that no statement may be kept for a key, undefined where nothing is known. */
  get(key: string): Template | 'none' | undefined;
  keep(key: string, template: Template | undefined): void;
}

/**
 * A cache of translations for the requests of one API; undefined where none is to be kept.
 *
 * @param entries Most statements that are kept; what was longest not used goes first.
 */
export const translationCache = (entries: number): Translations | undefined => {
  if (entries === 0) return undefined;
  const kept = new RecentlyUsed<Template | 'none'>({ entries, weight: mostCharacters });
  return {
    get: (key) => kept.get(key),
    keep: (key, template) => kept.set(key, template ?? 'none', key.length + (template?.cypher.length ?? 0)),
  };
};
