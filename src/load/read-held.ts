import type { Held } from './difference.ts';
import type { Support } from './rows.ts';
import { type Row, rowsIn, type Writing } from './statements.ts';

/** The document's own row, where it is loaded. */
export const readDocument = async (transaction: Writing, id: string): Promise<Row | undefined> => {
  const [row] = await rowsIn<{ document: Row }>(transaction, 'load/held-document', { id });
  return row?.document;
};

/** Of a document that is not there. */
export const nothingHeld: Held = {
  document: undefined,
  attestations: new Map(),
  supports: { claims: [], observations: [], entities: [] },
  judgements: new Set(),
};

/** What the graph holds from one document, read under the graph's lock. */
export const readHeld = async (transaction: Writing, id: string, document: Row | undefined): Promise<Held> => {
  // Of a document that is not there nothing is held; each statement costs a quarter of a second the first time.
  if (document === undefined) return nothingHeld;
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
