import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statements.ts';
import type { Held } from './difference.ts';
import type { Support } from './rows.ts';

type Row = Record<string, unknown>;

/** Rows of one statement inside a transaction. */
export const rowsIn = async <T extends Row>(
  transaction: ManagedTransaction,
  name: string,
  parameters: Row = {},
): Promise<T[]> => {
  const { records } = await transaction.run<T>(statement(name), parameters);
  return records.map((record) => record.toObject());
};

/** The document's own row, where it is loaded. */
export const readDocument = async (transaction: ManagedTransaction, id: string): Promise<Row | undefined> => {
  const [row] = await rowsIn<{ document: Row }>(transaction, 'load/held-document', { id });
  return row?.document;
};

/** What the graph holds from one document, read under the graph's lock. */
export const readHeld = async (
  transaction: ManagedTransaction,
  id: string,
  document: Row | undefined,
): Promise<Held> => {
  const attestations = await rowsIn<{ id: string; attestation: Row }>(transaction, 'load/held-attestations', { id });
  const supports = await rowsIn<{ label: string; targetId: string; evidenceId: string }>(
    transaction,
    'load/held-supports',
    { id },
  );
  const judgements = await rowsIn<{ id: string }>(transaction, 'load/held-judgements', { id });
  const bySort: Record<'claims' | 'observations' | 'entities', Support[]> = {
    claims: [],
    observations: [],
    entities: [],
  };
  for (const { label, targetId, evidenceId } of supports) {
    const sort = label === 'Claim' ? 'claims' : label === 'Observation' ? 'observations' : 'entities';
    bySort[sort].push({ targetId, evidenceId });
  }
  return {
    document,
    attestations: new Map(attestations.map(({ id: entity, attestation }) => [entity, attestation])),
    supports: bySort,
    judgements: new Set(judgements.map((judgement) => judgement.id)),
  };
};
