import neo4j from 'neo4j-driver';
import { type Identities, judgedIdentities } from '../identities.ts';
import { regroup } from '../regroup.ts';
import type { ClaimRow, ObservationRow } from '../rows.ts';
import { settleEntities } from '../settle-entities.ts';
import { type Writing, writeRows } from '../statements.ts';
import type { Said } from './attestations.ts';
import { type Batch, batchOf, partBatch } from './batch.ts';
import type { Known } from './identities-cache.ts';
import type { RowRange } from './ranges.ts';
import { attestAgain, attestFirst, attestFirstOfMerged, attestMore } from './write-entities.ts';
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

/** The table that a batch belongs to. */
export interface TableOfBatch {
  readonly id: string;
  readonly date: string;
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

const endsOf = (fact: ClaimRow | ObservationRow): unknown[] =>
  'entityId' in fact ? [fact.entityId] : [fact.subjectId, fact.objectId];

/**
 * The half of a batch that only creates nodes, and relationships between them and what is there: it lets no other transaction
 * wait that is being committed.
 *
 * @param awaited Entities that such a transaction creates. What is about them comes in the other half, or this one would
 * wait; so does what is about a product, whose settled name it keeps.
 */
export const beginBatch = async (
  transaction: Writing,
  table: TableOfBatch,
  written: RangesToWrite,
  known: Known,
  awaited: ReadonlySet<string>,
): Promise<Begun> => {
  const { canonical } = known.identities;
  const rows = written.ranges.map((range) => evidenceRow(table.id, range));
  const alone = written.first.filter(({ id }) => !canonical.has(id));
  // Each statement is sent while the one before runs: the database need not wait for what is worked out here.
  const evidence = writeRows(transaction, 'load/table/create-ranges', rows, { id: table.id });
  const attesting = attestFirst(transaction, table, alone);
  const inOrder = standsAlone(written, known);
  const writing = async (): Promise<Omit<Begun, 'shared'>> => {
    const { now, later } = partBatch(
      batchOf(written.ranges),
      (fact) => !inOrder || fact.productId !== undefined || endsOf(fact).some((id) => awaited.has(id as string)),
    );
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

/** The other half, for which the graph's lock must be held: what reads and changes what is there. */
export const completeBatch = async (
  transaction: Writing,
  table: TableOfBatch,
  { first, more, again }: RangesToWrite,
  known: Known,
  { shared, created, later }: Begun,
): Promise<Written & { readonly identities: Identities }> => {
  const { canonical } = known.identities;
  const merged = await attestFirstOfMerged(
    transaction,
    table,
    first.filter(({ id }) => canonical.has(id)),
  );
  const added = await attestMore(transaction, table, more);
  const unknown = await attestAgain(transaction, table, again);
  const ids = [...first, ...again].map(({ id }) => id);
  const identities = await regrouped(transaction, known, ids);
  const unsettled = [...shared, ...merged, ...added, ...again.map(({ id }) => id)];
  if (unsettled.length > 0) await settleEntities(transaction, unsettled, [], identities.canonical);
  const { claims, observations } = await writeFacts(transaction, later, identities);
  return {
    entities: first.length - shared.length - merged.length + unknown,
    claims: created.claims + claims,
    observations: created.observations + observations,
    identities,
  };
};
