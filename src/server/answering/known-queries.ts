import { LRUCache } from 'lru-cache';
import type { Asked } from '../answer-cache/asked.ts';
import type { ReadQuery } from './whole.ts';

/** A query that was answered whole before. */
export interface KnownQuery extends ReadQuery {
  /** Headers that Apollo gave its answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** All headers that its answer left with, but those of one answer alone; undefined until one left. */
  head?: Readonly<Record<string, string>> | undefined;
}

type Text = Pick<Asked, 'query' | 'operationName' | 'accept'>;

/** Queries that were answered whole, by their text. */
export interface KnownQueries {
  find(text: Text): KnownQuery | undefined;
  learn(text: Text, query: KnownQuery): void;
}

/** Characters of queries that are remembered at most; what they were read into takes some ten times as much. */
const mostCharacters = 2_000_000;

/** One that is longer gains nothing: its answer is most of its cost. */
const longest = 16_384;

/** A header has no line break, and JSON writes none as it is, so that different texts have different keys. */
const keyOf = ({ query, operationName, accept }: Text): string =>
  `${accept === undefined ? '-' : `+${accept}`}\n${operationName === undefined ? '' : JSON.stringify(operationName)}\n${query}`;

/**
 * Remembers queries with what they were read into; lets go of what was used least lately.
 *
 * @example
 * const known = knownQueries();
 * known.learn(asked, { document, operation, queryHash, headers });
 * known.find(asked)?.operation; // and for the same text with other variables
 */
export const knownQueries = (): KnownQueries => {
  const queries = new LRUCache<string, KnownQuery>({
    maxSize: mostCharacters,
    maxEntrySize: longest,
    sizeCalculation: (_, key) => key.length,
  });
  return {
    find: (text) => queries.get(keyOf(text)),
    learn: (text, query) => void queries.set(keyOf(text), query),
  };
};
