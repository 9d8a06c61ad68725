import neo4j from 'neo4j-driver';
import { labelsOf, type RegionLevel } from '../../facts/entity-types.ts';
import { type Attestation, settled } from '../settle.ts';
import { idsIn, inBatches, inBatchesAtOnce, type Row, type Writing, writeRows } from '../statements.ts';
import { merged, type Said } from './attestations.ts';

/** A table of which something is written: its id and its date, as precise as it is known. */
export interface Attesting {
  readonly id: string;
  readonly date: string;
}

/** The entity's node as it stands where this table alone speaks of it. */
const aloneRow = (said: Said, { id: document, date }: Attesting): Row => {
  const properties = settled([{ id: said.id, document, date, attestation: said.attestation }]);
  return {
    settled: { id: said.id, ...properties },
    labels: labelsOf(said.type, properties.level as RegionLevel | undefined),
  };
};

const attestRow = ({ id, attestation, row, evidenceId }: Said): Row => ({
  id,
  attestation,
  evidenceId,
  row: neo4j.int(row),
});

/**
 * Writes entities that the table has not named before, and that stand for themselves.
 *
 * @returns Ids of those that other documents name too, or that stand for others: they are to be settled.
 */
export const attestFirst = async (
  transaction: Writing,
  document: Attesting,
  first: readonly Said[],
): Promise<string[]> => {
  const rows = first.map((said) => ({ ...attestRow(said), ...aloneRow(said, document) }));
  const answers = await inBatchesAtOnce<{ known: string[] }>(transaction, 'load/table/attest-first', rows, {
    id: document.id,
  });
  return answers.flatMap(({ known }) => known);
};

/** Writes what the table says for the first time of ids that others stand for: they are to be settled. */
export const attestFirstOfMerged = (transaction: Writing, { id }: Attesting, first: readonly Said[]): Promise<void> =>
  writeRows(transaction, 'load/table/attest-first-of-merged', first.map(attestRow), { id });

/** Adds what further rows say to what the table said of these entities; answers the ids of which that was news. */
export const attestMore = async (
  transaction: Writing,
  document: Attesting,
  more: readonly Said[],
): Promise<string[]> => {
  const before = await inBatches<{ id: string; attestation: Attestation }>(
    transaction,
    'load/table/said-of',
    'ids',
    more.map(({ id }) => id),
    { id: document.id },
  );
  const saidBefore = new Map(before.map(({ id, attestation }) => [id, attestation]));
  const rows = more.flatMap(({ id, attestation }) => {
    const said = saidBefore.get(id);
    return said === undefined ? [] : [{ id, attestation: merged(said, attestation) }];
  });
  await writeRows(transaction, 'load/table/attest-more', rows, { id: document.id });
  return rows.map(({ id }) => id);
};

/**
 * Writes what a later version of the table says of entities: all of it, whatever an earlier version said.
 *
 * @returns How many of them are new in the graph.
 */
export const attestAgain = async (
  transaction: Writing,
  document: Attesting,
  said: readonly Said[],
): Promise<number> => {
  const ids = said.map(({ id }) => id);
  const known = new Set(await idsIn(transaction, 'load/known-entities', ids));
  const unknown = said.filter(({ id }) => !known.has(id));
  await writeRows(
    transaction,
    'load/table/create-entities',
    unknown.map((one) => ({ id: one.id, ...aloneRow(one, document) })),
  );
  await writeRows(transaction, 'load/table/attest-again', said.map(attestRow), { id: document.id });
  return unknown.length;
};
