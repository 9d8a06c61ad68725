import { relationshipType } from '../facts/predicates.ts';
import { type Canonical, canonicalOf } from './identities.ts';
import type { ClaimRow, ObservationRow } from './rows.ts';
import { inBatches, type Writing, writeRows } from './statements.ts';

/** How a claim stands in the graph. */
export interface Connection {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  /** Types of the relationships derived from it: one, or none where it is withdrawn. */
  readonly relationships: readonly string[];
  /** Properties of such a relationship: the claim's qualifiers, and which claim it is. */
  readonly derived: Readonly<Record<string, unknown>>;
}

/**
 * How a claim stands: about which entities, and the relationship that is derived from it.
 *
 * @example connectionOf(claim, new Map()).relationships // ['SUPPLIES']
 */
export const connectionOf = (claim: ClaimRow, canonical: Canonical): Connection => {
  const { id, predicate, subjectId, objectId, rule: _, withdrawn, ...qualifiers } = claim;
  const { modality, productId } = claim;
  return {
    id,
    subjectId: canonicalOf(canonical, subjectId),
    objectId: canonicalOf(canonical, objectId),
    relationships: withdrawn === true ? [] : [relationshipType(predicate, modality)],
    derived: {
      ...qualifiers,
      claimId: id,
      ...(productId !== undefined && { productId: canonicalOf(canonical, productId) }),
    },
  };
};

/** A warning for each claim that relates an entity to itself. */
export const selfRelations = (connections: readonly Connection[]): string[] =>
  connections
    .filter(({ subjectId, objectId, relationships }) => subjectId === objectId && relationships.length > 0)
    .map(({ id, subjectId }) => `${id} relates ${subjectId} to itself, since its two ends are judged the same`);

/** Connects claims that stand alone; answers a warning for each that relates an entity to itself. */
export const connectClaims = async (
  transaction: Writing,
  claims: readonly ClaimRow[],
  canonical: Canonical,
): Promise<string[]> => {
  const rows = claims.map((claim) => connectionOf(claim, canonical));
  await writeRows(transaction, 'load/connect-claims', rows);
  return selfRelations(rows);
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
