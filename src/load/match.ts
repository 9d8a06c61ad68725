import { canonical, digestId } from '../facts/ids.ts';
import { identifierKey, nameKey } from '../identity/matchable.ts';
import { type RuleMatch, ruleMatches } from '../identity/rule-matches.ts';
import type { StoredIdentity } from './identities.ts';
import { readSharing } from './match-read.ts';
import type { Terms } from './match-terms.ts';
import { inBatches, type Writing, writeRows } from './statements.ts';

/** Rule judgements that came and went. */
export interface RuleChange {
  readonly added: readonly StoredIdentity[];
  readonly removed: readonly StoredIdentity[];
  /** How many pairs were looked at. */
  readonly comparisons: number;
}

/** Older than anything that people judge. */
const ruleDate = '1970-01-01';

/**
 * A rule's judgement as its node keeps it; nothing in it depends on when it was made.
 *
 * @example judgementOf({ rule: 'EXACT_NAME', key: 'EXACT_NAME 太钢', … }).by // 'lianpu'
 */
export const judgementOf = (match: RuleMatch): StoredIdentity => ({
  ...match,
  id: digestId('judgement', canonical({ ...match })),
  verdict: 'SAME',
  by: 'lianpu',
  date: ruleDate,
});

/**
 * Makes the rule judgements of some names and identifiers what documents attest now. Who stands for whom is left to
 * the caller.
 *
 * @param terms What was said before and is said now of whatever a change touched.
 */
export const judgeByRules = async (transaction: Writing, terms: Terms): Promise<RuleChange> => {
  const { entities, terms: asked } = await readSharing(transaction, terms);
  const keys = new Set([...[...asked.identifiers].map(identifierKey), ...[...asked.names].map(nameKey)]);
  const { matches, comparisons } = ruleMatches(entities);
  const wanted = new Map(
    matches.filter(({ key }) => keys.has(key)).map((match) => [judgementOf(match).id, judgementOf(match)] as const),
  );
  const rows = await inBatches<{ judgement: StoredIdentity }>(transaction, 'load/match-held', 'ids', [...keys]);
  const held = new Map(rows.map(({ judgement }) => [judgement.id, judgement]));
  const added = [...wanted.values()].filter(({ id }) => !held.has(id));
  const removed = [...held.values()].filter(({ id }) => !wanted.has(id));
  await writeRows(transaction, 'load/create-rule-judgements', added);
  await inBatches(
    transaction,
    'load/remove-rule-judgements',
    'ids',
    removed.map(({ id }) => id),
  );
  return { added, removed, comparisons };
};
