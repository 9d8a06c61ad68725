import {
  type Canonical,
  judgedIdentities,
  readCanonicalOf,
  readJudgementsAbout,
  type StoredIdentity,
} from './identities.ts';
import { judgeByRules } from './match.ts';
import type { Terms } from './match-terms.ts';
import { regroup } from './regroup.ts';
import { settleEntities } from './settle-entities.ts';
import type { Writing } from './statements.ts';

/** What matching by rules did to the graph. */
export interface Matched {
  readonly added: number;
  readonly removed: number;
  /** Ids by which another entity is meant than before, with that entity. */
  readonly canonical: Canonical;
  readonly changed: readonly string[];
  readonly comparisons: number;
  /** How many claims and observations were connected anew. */
  readonly claims: number;
  readonly observations: number;
  readonly warnings: readonly string[];
}

const nothing: Omit<Matched, 'comparisons'> = {
  added: 0,
  removed: 0,
  canonical: new Map(),
  changed: [],
  claims: 0,
  observations: 0,
  warnings: [],
};

const idsOf = (judgements: readonly StoredIdentity[]): string[] =>
  judgements.flatMap(({ leftId, rightId }) => [leftId, rightId]);

/** Makes the graph follow the judgements about these ids, and about all that hangs together with them. */
export const follow = async (
  transaction: Writing,
  ids: readonly string[],
): Promise<Omit<Matched, 'added' | 'removed' | 'comparisons'>> => {
  const judgements = await readJudgementsAbout(transaction, ids);
  const before = await readCanonicalOf(transaction, [...ids, ...idsOf(judgements)]);
  const { canonical } = await judgedIdentities(transaction, judgements);
  const { changed, touched, claims, observations, warnings } = await regroup(transaction, before, canonical);
  if (touched.length > 0) await settleEntities(transaction, touched, changed, canonical);
  return { canonical, changed, claims: claims.length, observations: observations.length, warnings };
};

/**
 * Matches by rules whatever bears one of these terms, and makes the graph follow: the judgements of rules, and who
 * stands for whom.
 *
 * @param terms What was said before and is said now of whatever a change touched.
 * @example await matchEntities(transaction, await readTerms(transaction, ['company-a']))
 */
export const matchEntities = async (transaction: Writing, terms: Terms): Promise<Matched> => {
  const { added, removed, comparisons } = await judgeByRules(transaction, terms);
  if (added.length + removed.length === 0) return { ...nothing, comparisons };
  const ids = idsOf([...added, ...removed]);
  return { added: added.length, removed: removed.length, comparisons, ...(await follow(transaction, ids)) };
};
