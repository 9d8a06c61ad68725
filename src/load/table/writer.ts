import neo4j from 'neo4j-driver';
import { fail } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';
import { type Identities, judgedIdentities } from '../identities.ts';
import { changeGraph, raiseVersion } from '../locked.ts';
import { regroup } from '../regroup.ts';
import { settleEntities } from '../settle-entities.ts';
import { rowsIn, type Writing, writeRows } from '../statements.ts';
import type { Said } from './attestations.ts';
import { batchOf } from './batch.ts';
import { type Known, readKnown } from './identities-cache.ts';
import type { RowRange } from './ranges.ts';
import { attestAgain, attestFirst, attestMore } from './write-entities.ts';
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

/** Writes a table into the graph, one change after the other, each of which holds the graph's lock. */
export interface TableWriter {
  /** Runs one change and raises the graph's version. */
  readonly change: <T>(work: (transaction: Writing, known: Known) => Promise<T>) => Promise<T>;
  readonly writeRanges: (batch: RangesToWrite) => Promise<Written>;
}

const requireLoader = async (transaction: Writing, id: string, loader: string): Promise<void> => {
  const [held] = await rowsIn<{ loader: string | null }>(transaction, 'load/table/loader', { id });
  if (held?.loader !== loader) throw fail('TABLE_TAKEN_OVER', { table: id });
};

/** Entities that judgements name may stand for others, or others for them, as soon as they are there. */
const regrouped = async (transaction: Writing, known: Known, ids: readonly string[]): Promise<Identities> => {
  if (!ids.some((id) => known.judged.has(id))) return known.identities;
  const identities = await judgedIdentities(transaction, known.judgements);
  const { changed, touched } = await regroup(transaction, known.identities.canonical, identities.canonical);
  if (touched.length > 0) await settleEntities(transaction, touched, changed, identities.canonical);
  return identities;
};

const evidenceRow = (documentId: string, { id, rowFrom, rowTo }: RowRange): Record<string, unknown> => ({
  id,
  kind: 'ROWS',
  documentId,
  rowFrom: neo4j.int(rowFrom),
  rowTo: neo4j.int(rowTo),
});

/**
 * A writer for one load of one table.
 *
 * @param loader Marks the load: another one that begins takes the table over, and this one is refused from then on.
 */
export const tableWriter = (
  graph: Graph,
  document: { readonly id: string; readonly date: string },
  loader: string,
): TableWriter => {
  let known: Known | undefined;

  const change: TableWriter['change'] = (work) =>
    changeGraph(graph, async (transaction, version) => {
      await requireLoader(transaction, document.id, loader);
      const before = known?.version === version ? known : await readKnown(transaction, version);
      const answer = await work(transaction, before);
      await raiseVersion(transaction);
      return answer;
    });

  const writeRanges: TableWriter['writeRanges'] = async ({ ranges, first, more, again }) => {
    const batch = batchOf(ranges);
    const { after, ...written } = await change(async (transaction, before) => {
      const rows = ranges.map((range) => evidenceRow(document.id, range));
      await writeRows(transaction, 'load/table/create-ranges', rows, { id: document.id });
      const { canonical } = before.identities;
      const shared = await attestFirst(transaction, document, first, canonical);
      const added = await attestMore(transaction, document, more);
      const created = await attestAgain(transaction, document, again);
      const ids = [...first, ...again].map(({ id }) => id);
      const identities = await regrouped(transaction, before, ids);
      const unsettled = [...shared, ...added, ...again.map(({ id }) => id)];
      if (unsettled.length > 0) await settleEntities(transaction, unsettled, [], identities.canonical);
      const facts = await writeFacts(transaction, batch, identities);
      const entities = first.length - shared.length + created;
      const knownAfter = { ...before, identities, version: before.version + 1 };
      return { ...facts, entities, after: knownAfter };
    });
    known = after;
    return written;
  };

  return { change, writeRanges };
};
