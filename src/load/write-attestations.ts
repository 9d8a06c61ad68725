import type { Difference } from './difference.ts';
import type { Canonical } from './identities.ts';
import { idsIn, inBatches, type Writing, writeRows } from './statements.ts';

/**
 * Writes what a document says of entities and of judgements, and takes back what it no longer says; an entity that
 * nobody speaks of any more is still there afterwards.
 *
 * @param canonical As the graph stands before.
 * @returns Ids of the entities that are new in the graph.
 */
export const writeAttestations = async (
  transaction: Writing,
  id: string,
  { attestations, judgements, evidence, supports }: Difference,
  canonical: Canonical,
): Promise<string[]> => {
  const known = await idsIn(
    transaction,
    'load/known-entities',
    attestations.added.map((row) => row.id),
  );
  await writeRows(transaction, 'load/create-evidence', evidence.added, { id });
  const rows = [...attestations.added, ...attestations.changed];
  const isMerged = (row: { readonly id: string }): boolean => canonical.has(row.id);
  await writeRows(
    transaction,
    'load/write-attestations',
    rows.filter((row) => !isMerged(row)),
    { id },
  );
  await writeRows(transaction, 'load/write-attestations-of-merged', rows.filter(isMerged), { id });
  await writeRows(transaction, 'load/support-entities', supports.entities.added);
  await writeRows(transaction, 'load/create-judgements', judgements.added, { id });
  await inBatches(transaction, 'load/remove-judgements', 'ids', judgements.removed, { id });
  await inBatches(transaction, 'load/remove-attestations', 'ids', attestations.removed, { id });
  const knownIds = new Set(known);
  return attestations.added.flatMap((row) => (knownIds.has(row.id) ? [] : [row.id]));
};
