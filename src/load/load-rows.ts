import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from '../graph/driver.ts';
import { difference, isLoaded } from './difference.ts';
import { readDocument, readHeld, rowsIn } from './read-held.ts';
import type { Counts, LoadReport } from './report.ts';
import { emptyRows, type SourceRows } from './rows.ts';
import { writeDifference } from './write-difference.ts';

const none: Counts = { entities: 0, claims: 0, observations: 0 };

interface Outcome extends Omit<LoadReport, 'milliseconds'> {}

const unlikeNames = async (transaction: ManagedTransaction, ids: readonly string[]): Promise<string[]> => {
  const rows = await rowsIn<Record<'id' | 'oneDocument' | 'oneName' | 'otherDocument' | 'otherName', string>>(
    transaction,
    'load/unlike-names',
    { ids },
  );
  return rows.map(
    ({ id, oneDocument, oneName, otherDocument, otherName }) =>
      `${id} is “${oneName}” in ${oneDocument} and “${otherName}” in ${otherDocument}: give an alias if they are one, another id if not`,
  );
};

/** One attempt at the whole load; the driver repeats it when the database asks for that. */
const work = async (transaction: ManagedTransaction, wanted: SourceRows, retract: boolean): Promise<Outcome> => {
  const { id } = wanted.document;
  await rowsIn(transaction, 'load/lock-graph');
  const [graph] = await rowsIn<{ version: number }>(transaction, 'load/held-version');
  const versionBefore = graph?.version ?? 0;
  const document = await readDocument(transaction, id);
  const stated = {
    entities: wanted.attestations.length,
    claims: wanted.claims.length,
    observations: wanted.observations.length,
  };
  const base = { document: id, stated, versionBefore };
  if (retract ? document === undefined : isLoaded(document, wanted.document)) {
    return { ...base, added: none, changed: none, removed: none, versionAfter: versionBefore, warnings: [] };
  }
  const held = await readHeld(transaction, id, document);
  const changes = difference(held, wanted);
  if (!retract) await rowsIn(transaction, 'load/write-document', { document: wanted.document });
  const { added, removed } = await writeDifference(transaction, wanted, changes);
  if (retract) await rowsIn(transaction, 'load/remove-document', { id });
  const warnings = await unlikeNames(
    transaction,
    changes.attestations.added.map((row) => row.id),
  );
  const [raised] = await rowsIn<{ version: number }>(transaction, 'load/raise-version');
  const changed = { entities: changes.attestations.changed.length };
  return { ...base, added, changed, removed, versionAfter: raised?.version ?? versionBefore, warnings };
};

const run = async ({ driver, database }: Graph, wanted: SourceRows, retract: boolean): Promise<LoadReport> => {
  const started = performance.now();
  const session = driver.session({ database });
  try {
    const outcome = await session.executeWrite((transaction) => work(transaction, wanted, retract));
    return { ...outcome, milliseconds: Math.round(performance.now() - started) };
  } finally {
    await session.close();
  }
};

/**
 * Makes the graph hold exactly what one document says now: one transaction, all of it or none. Loading the same again
 * writes nothing and leaves the graph's version.
 *
 * @example (await loadRows(graph, rowsOf(checked))).added.claims // 46
 */
export const loadRows = (graph: Graph, wanted: SourceRows): Promise<LoadReport> => run(graph, wanted, false);

/**
 * Removes a document and exactly what only it supported, in one transaction.
 *
 * @example (await retractDocument(graph, 'jinzhong-new-energy-2022')).removed.entities // 80
 */
export const retractDocument = (graph: Graph, id: string): Promise<LoadReport> => run(graph, emptyRows(id), true);
