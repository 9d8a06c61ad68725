import { typeOfId } from '../facts/entity-types.ts';
import { reconnectClaims, reconnectObservations } from './connect.ts';
import { type Canonical, canonicalOf, changedIds, readCanonicalOf } from './identities.ts';
import type { ClaimRow, ObservationRow } from './rows.ts';
import { inBatches, type Writing, writeRows } from './statements.ts';

/** What a change of identities did. */
export interface Regrouped {
  /** Ids that another id stands for than before. */
  readonly changed: readonly string[];
  /** These, and the ids that stood for them before: what is settled of each may change. */
  readonly touched: readonly string[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
  readonly warnings: readonly string[];
}

const factsOf = async <T>(transaction: Writing, name: string, ids: readonly string[]): Promise<T[]> => {
  const rows = await inBatches<{ id: string; fact: T }>(transaction, name, 'ids', ids);
  // Two batches can find one fact by its two ends.
  return [...new Map(rows.map(({ id, fact }) => [id, fact])).values()];
};

/**
 * Merges and separates entities so that the graph follows `after`, and connects anew the claims and observations that
 * name an id of which another one is canonical now. What documents stated stays as it is.
 *
 * @param before As the graph stands, for the ids that the change is about and all that they stand for.
 */
export const regroup = async (transaction: Writing, before: Canonical, after: Canonical): Promise<Regrouped> => {
  const changed = changedIds(before, after);
  const rowFor = (id: string) => ({ id, type: typeOfId(id), canonicalId: after.get(id) });
  // All are separated first: an id that was merged may be canonical now.
  await writeRows(transaction, 'load/separate-entities', changed.filter((id) => before.has(id)).map(rowFor));
  await writeRows(transaction, 'load/merge-entities', changed.filter((id) => after.has(id)).map(rowFor));
  const claims = await factsOf<ClaimRow>(transaction, 'load/claims-of', changed);
  const observations = await factsOf<ObservationRow>(transaction, 'load/observations-of', changed);
  // Their other ends may be merged too, and need not be among the ids that this is about.
  const ends = claims.flatMap(({ subjectId, objectId, productId }) => [subjectId, objectId, productId ?? subjectId]);
  const canonical = await readCanonicalOf(transaction, [...ends, ...observations.map(({ entityId }) => entityId)]);
  const warnings = await reconnectClaims(transaction, claims, canonical);
  await reconnectObservations(transaction, observations, canonical);
  return {
    changed,
    touched: [...changed, ...changed.map((id) => canonicalOf(before, id))],
    claims: claims.map(({ id }) => id),
    observations: observations.map(({ id }) => id),
    warnings,
  };
};
