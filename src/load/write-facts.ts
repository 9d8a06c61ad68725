import { connectClaims, connectObservations } from './connect.ts';
import type { Difference } from './difference.ts';
import { type Canonical, canonicalOf, type Identities } from './identities.ts';
import type { ClaimRow, ObservationRow, SourceRows, Support } from './rows.ts';
import { idsIn, inBatches, type Row, type Writing, writeRows } from './statements.ts';

/** Ids of claims and observations that a document's facts added to the graph or took from it. */
export interface FactIds {
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

const targets = (supports: readonly Support[]): string[] => [...new Set(supports.map(({ targetId }) => targetId))];

/** Rows that gain evidence and that the graph does not know yet from any document. */
const newOf = async <T extends { readonly id: string }>(
  transaction: Writing,
  name: string,
  rows: readonly T[],
  added: readonly Support[],
): Promise<T[]> => {
  const gaining = new Set(targets(added));
  const known = new Set(await idsIn(transaction, name, gaining));
  return rows.filter(({ id }) => gaining.has(id) && !known.has(id));
};

/** Settled names of the products that facts are about, by the ids that the facts state. */
export const productNames = async (
  transaction: Writing,
  facts: readonly { readonly productId?: string | undefined }[],
  canonical: Canonical,
): Promise<(id: string) => string | undefined> => {
  const ids = new Set(
    facts.flatMap(({ productId }) => (productId === undefined ? [] : [canonicalOf(canonical, productId)])),
  );
  const rows = await inBatches<{ id: string; name: string }>(transaction, 'load/entity-names', 'ids', [...ids]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(canonicalOf(canonical, id));
};

/** Writes the claims and observations that are new with a document; answers their ids, and warnings about them. */
export const addFacts = async (
  transaction: Writing,
  wanted: SourceRows,
  { supports }: Difference,
  { canonical, withdrawn }: Identities,
): Promise<FactIds & { readonly warnings: readonly string[] }> => {
  const claims = await newOf(transaction, 'load/known-claims', wanted.claims, supports.claims.added);
  const observations = await newOf(
    transaction,
    'load/known-observations',
    wanted.observations,
    supports.observations.added,
  );
  const nameOf = await productNames(transaction, [...claims, ...observations], canonical);
  const asStored = <T extends ClaimRow | ObservationRow>(row: T): T & Row => ({
    ...row,
    ...(row.productId !== undefined && { product: nameOf(row.productId) }),
    ...(withdrawn.has(row.id) && { withdrawn: true }),
  });
  const stored = claims.map(asStored);
  await writeRows(transaction, 'load/create-claims', stored);
  const warnings = await connectClaims(transaction, stored, canonical);
  await writeRows(transaction, 'load/create-observations', observations.map(asStored));
  await connectObservations(transaction, observations, canonical);
  for (const kind of ['claims', 'observations'] as const) {
    await writeRows(transaction, `load/support-${kind}`, supports[kind].added);
  }
  return { claims: claims.map(({ id }) => id), observations: observations.map(({ id }) => id), warnings };
};

/** Takes back the evidence that a document no longer gives, and what nothing supports then; answers the ids of that. */
export const removeFacts = async (transaction: Writing, { supports, evidence }: Difference): Promise<FactIds> => {
  const { claims, observations, entities } = supports;
  for (const { removed } of [claims, observations, entities]) {
    await inBatches(transaction, 'load/remove-supports', 'rows', removed);
  }
  await inBatches(transaction, 'load/remove-evidence', 'ids', evidence.removed);
  return {
    claims: await idsIn(transaction, 'load/remove-unsupported-claims', targets(claims.removed)),
    observations: await idsIn(transaction, 'load/remove-unsupported-observations', targets(observations.removed)),
  };
};
