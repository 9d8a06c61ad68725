import neo4j from 'neo4j-driver';
import { type Identities, judgedIdentities } from '../identities.ts';
import { regroup } from '../regroup.ts';
import { settleEntities } from '../settle-entities.ts';
import { type Writing, writeRows } from '../statements.ts';
import type { Said } from './attestations.ts';
import { type Batch, batchOf, partBatch } from './batch.ts';
import type { Known } from './identities-cache.ts';
import type { RowRange } from './ranges.ts';
import { type Attesting, attestAgain, attestFirst, attestFirstOfMerged, attestMore } from './write-entities.ts';
import { type Created, writeFacts } from './write-facts.ts';

/** Ranges that are written in one transaction, with what they say of entities. */
export interface RangesToWrite {
  readonly ranges: readonly RowRange[];
  /** Entities that the table names here for the first time. */
  readonly first: readonly Said[];
  /** Entities that the table named before, and says more of here. */
  readonly more: readonly Said[];
  /** Entities of an earlier version of the table: all that the whole table says of them. */
  readonly again: readonly Said[];
}

export interface Written extends Created {
  /** Entities that are new in the graph. */
  readonly entities: number;
}

/** What the first half of a batch left to the second. */
export interface Begun {
  /** Entities that are to be settled. */
  readonly shared: readonly string[];
  readonly created: Created;
  /** Facts that are still to be written. */
  readonly later: Batch;
}

const evidenceRow = (documentId: string, { id, rowFrom, rowTo }: RowRange): Record<string, unknown> => ({
  id,
  kind: 'ROWS',
  documentId,
  rowFrom: neo4j.int(rowFrom),
  rowTo: neo4j.int(rowTo),
});

/** Whether facts may come before all that is said of entities is settled. */
const standsAlone = ({ first, more, again }: RangesToWrite, { judged, identities }: Known): boolean =>
  more.length === 0 && again.length === 0 && !first.some(({ id }) => judged.has(id) || identities.canonical.has(id));

/**
 * The half of a batch that only creates nodes, and relationships between them and what is there. It waits for what another
 * transaction creates until that is committed, and lets none wait that is being committed. What is about a product comes in the
 * other half: it keeps the product's settled name.
 */
export const beginBatch = async (
  transaction: Writing,
  table: Attesting,
  written: RangesToWrite,
  known: Known,
): Promise<Begun> => {
  const { canonical } = known.identities;
  const rows = written.ranges.map((range) => evidenceRow(table.id, range));
  const alone = written.first.filter(({ id }) => !canonical.has(id));
  // Each statement is sent while the one before runs: the database need not wait for what is worked out here.
  const evidence = writeRows(transaction, 'load/table/create-ranges', rows, { id: table.id });
  const attesting = attestFirst(transaction, table, alone);
  const inOrder = standsAlone(written, known);
  const writing = async (): Promise<Omit<Begun, 'shared'>> => {
    const { now, later } = partBatch(batchOf(written.ranges), (fact) => !inOrder || fact.productId !== undefined);
    return { created: await writeFacts(transaction, now, known.identities), later };
  };
  const [, shared, facts] = await Promise.all([evidence, attesting, writing()]);
  return { shared, ...facts };
};

/** Entities that judgements name may stand for others, or others for them, as soon as they are there. */
const regrouped = async (transaction: Writing, known: Known, ids: readonly string[]): Promise<Identities> => {
  if (!ids.some((id) => known.judged.has(id))) return known.identities;
  const identities = await judgedIdentities(transaction, known.judgements);
  const { changed, touched } = await regroup(transaction, known.identities.canonical, identities.canonical);
  if (touched.length > 0) await settleEntities(transaction, touched, changed, identities.canonical);
  return identities;
};

const idsOf = (said: readonly Said[]): string[] => said.map(({ id }) => id);

/** The other half, for which the graph's lock must be held: what reads and changes what is there. */
export const completeBatch = async (
  transaction: Writing,
  table: Attesting,
  { first, more, again }: RangesToWrite,
  known: Known,
  { shared, created, later }: Begun,
): Promise<Written & { readonly identities: Identities }> => {
  const { canonical } = known.identities;
  const merged = first.filter(({ id }) => canonical.has(id));
  await attestFirstOfMerged(transaction, table, merged);
  const added = await attestMore(transaction, table, more);
  const unknown = await attestAgain(transaction, table, again);
  const identities = await regrouped(transaction, known, idsOf([...first, ...again]));
  const unsettled = [...shared, ...added, ...idsOf([...merged, ...again])];
  if (unsettled.length > 0) await settleEntities(transaction, unsettled, [], identities.canonical);
  const { claims, observations } = await writeFacts(transaction, later, identities);
  return {
    entities: first.length - shared.length - merged.length + unknown,
    claims: created.claims + claims,
    observations: created.observations + observations,
    identities,
  };
};
