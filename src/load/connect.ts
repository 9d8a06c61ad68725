import { relationshipType } from '../facts/predicates.ts';
import { type Canonical, canonicalOf } from './identities.ts';
import type { ClaimRow, ObservationRow } from './rows.ts';
import { inBatches, type Writing, writeRows } from './statements.ts';

/**
 * How a claim stands: about which entities, and the types of the relationships derived from it: one, or none where it is
 * withdrawn.
 *
 * @example connectionOf(claim, new Map()).relationships // ['SUPPLIES']
 */
export const connectionOf = (
  { id, predicate, modality, subjectId, objectId, productId, withdrawn }: ClaimRow,
  canonical: Canonical,
): { id: string; subjectId: string; objectId: string; productId: string | null; relationships: string[] } => ({
  id,
  subjectId: canonicalOf(canonical, subjectId),
  objectId: canonicalOf(canonical, objectId),
  productId: productId === undefined ? null : canonicalOf(canonical, productId),
  relationships: withdrawn === true ? [] : [relationshipType(predicate, modality)],
});

/** Connects claims that stand alone; answers a warning for each that relates an entity to itself. */
export const connectClaims = async (
  transaction: Writing,
  claims: readonly ClaimRow[],
  canonical: Canonical,
): Promise<string[]> => {
  const rows = claims.map((claim) => connectionOf(claim, canonical));
  await writeRows(transaction, 'load/connect-claims', rows);
  return rows
    .filter(({ subjectId, objectId, relationships }) => subjectId === objectId && relationships.length > 0)
    .map(({ id, subjectId }) => `${id} relates ${subjectId} to itself, since its two ends are judged the same`);
};

/** Connects observations that stand alone. */
export const connectObservations = (
  transaction: Writing,
  observations: readonly ObservationRow[],
  canonical: Canonical,
): Promise<void> =>
  writeRows(
    transaction,
    'load/connect-observations',
    observations.map(({ id, entityId }) => ({ id, entityId: canonicalOf(canonical, entityId) })),
  );

/** Connects claims anew, as judgements say now. */
export const reconnectClaims = async (
  transaction: Writing,
  claims: readonly ClaimRow[],
  canonical: Canonical,
): Promise<string[]> => {
  const ids = claims.map(({ id }) => id);
  await inBatches(transaction, 'load/disconnect-claims', 'ids', ids);
  return connectClaims(transaction, claims, canonical);
};

/** Connects observations anew, as judgements say now. */
export const reconnectObservations = async (
  transaction: Writing,
  observations: readonly ObservationRow[],
  canonical: Canonical,
): Promise<void> => {
  const ids = observations.map(({ id }) => id);
  await inBatches(transaction, 'load/disconnect-observations', 'ids', ids);
  await connectObservations(transaction, observations, canonical);
};
