import type { ManagedTransaction } from 'neo4j-driver';
import { fail } from '../errors.ts';
import type { Difference } from './difference.ts';
import { rowsIn } from './read-held.ts';
import type { Counts } from './report.ts';
import type { SourceRows, Support } from './rows.ts';

/** Rows a statement gets at once: enough to be fast, few enough to stay small on the wire. */
const batchSize = 5_000;

type Row = Record<string, unknown>;

/** Runs a statement over a list in batches; answers every row that came back. */
const inBatches = async <T extends Row>(
  transaction: ManagedTransaction,
  name: string,
  parameter: 'ids' | 'rows',
  items: readonly unknown[],
  fixed: Row = {},
): Promise<T[]> => {
  const answers: T[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize);
    answers.push(...(await rowsIn<T>(transaction, name, { ...fixed, [parameter]: batch })));
  }
  return answers;
};

/** Writes rows in batches and makes sure that each was written: a row that met no node would vanish in silence. */
const writeRows = async (
  transaction: ManagedTransaction,
  name: string,
  rows: readonly unknown[],
  fixed: Row = {},
): Promise<void> => {
  const answers = await inBatches<{ written: number }>(transaction, name, 'rows', rows, fixed);
  const written = answers.reduce((total, answer) => total + answer.written, 0);
  if (written !== rows.length) throw fail('LOAD_INCOMPLETE', { statement: name, written, expected: rows.length });
};

const targets = (supports: readonly Support[]): string[] => [...new Set(supports.map(({ targetId }) => targetId))];

const sum = (rows: readonly { removed: number }[]): number => rows.reduce((total, { removed }) => total + removed, 0);

/** Of these rows, those that the graph does not know yet from any document. */
const unknownOf = async <T extends { readonly id: string }>(
  transaction: ManagedTransaction,
  name: string,
  candidates: readonly T[],
): Promise<T[]> => {
  const known = await inBatches<{ id: string }>(
    transaction,
    name,
    'ids',
    candidates.map(({ id }) => id),
  );
  const ids = new Set(known.map(({ id }) => id));
  return candidates.filter(({ id }) => !ids.has(id));
};

/** Rows of the targets that gain evidence. */
const gaining = <T extends { readonly id: string }>(rows: readonly T[], added: readonly Support[]): T[] => {
  const ids = new Set(targets(added));
  return rows.filter(({ id }) => ids.has(id));
};

/** Writes what a document says newly; answers how many nodes the graph gained. */
const writeAdded = async (
  transaction: ManagedTransaction,
  wanted: SourceRows,
  changes: Difference,
): Promise<Counts> => {
  const { id } = wanted.document;
  const { attestations, supports } = changes;
  const entities = await unknownOf(transaction, 'load/known-entities', attestations.added);
  await writeRows(transaction, 'load/create-evidence', changes.evidence.added, { id });
  await writeRows(transaction, 'load/write-attestations', [...attestations.added, ...attestations.changed], {
    id,
  });
  const claims = await unknownOf(transaction, 'load/known-claims', gaining(wanted.claims, supports.claims.added));
  await writeRows(transaction, 'load/create-claims', claims);
  const observations = await unknownOf(
    transaction,
    'load/known-observations',
    gaining(wanted.observations, supports.observations.added),
  );
  await writeRows(transaction, 'load/create-observations', observations);
  await writeRows(transaction, 'load/create-judgements', changes.judgements.added, { id });
  for (const kind of ['claims', 'observations', 'entities'] as const) {
    await writeRows(transaction, `load/support-${kind}`, supports[kind].added);
  }
  return { entities: entities.length, claims: claims.length, observations: observations.length };
};

/** Removes what the document no longer says and no other document says either. */
const writeRemoved = async (transaction: ManagedTransaction, id: string, changes: Difference): Promise<Counts> => {
  const { claims, observations, entities } = changes.supports;
  for (const { removed } of [claims, observations, entities]) {
    await inBatches(transaction, 'load/remove-supports', 'rows', removed);
  }
  await inBatches(transaction, 'load/remove-evidence', 'ids', changes.evidence.removed);
  const unsupported = await inBatches<{ removed: number }>(
    transaction,
    'load/remove-unsupported-claims',
    'ids',
    targets(claims.removed),
  );
  const unseen = await inBatches<{ removed: number }>(
    transaction,
    'load/remove-unsupported-observations',
    'ids',
    targets(observations.removed),
  );
  await inBatches(transaction, 'load/remove-judgements', 'ids', changes.judgements.removed, { id });
  await inBatches(transaction, 'load/remove-attestations', 'ids', changes.attestations.removed, { id });
  const unattested = await inBatches<{ removed: number }>(
    transaction,
    'load/remove-unattested-entities',
    'ids',
    changes.attestations.removed,
  );
  return { entities: sum(unattested), claims: sum(unsupported), observations: sum(unseen) };
};

/** Names, aliases and status from the attestations left; product names where they are repeated. */
const settle = async (transaction: ManagedTransaction, wanted: SourceRows, changes: Difference): Promise<void> => {
  const { added, changed, removed } = changes.attestations;
  const touched = changes.redated ? wanted.attestations : [...added, ...changed];
  const ids = [...new Set([...touched.map(({ id }) => id), ...removed])];
  await inBatches(transaction, 'load/settle-entities', 'ids', ids);
  const products = [
    ...wanted.claims.map(({ claim }) => claim['productId']),
    ...wanted.observations.map((row) => row['productId']),
  ];
  await inBatches(transaction, 'load/name-products', 'ids', [
    ...new Set([...ids, ...products.filter((id) => typeof id === 'string')]),
  ]);
};

/** Makes the graph hold what a document says now, inside the caller's transaction; answers what the graph gained and lost. */
export const writeDifference = async (
  transaction: ManagedTransaction,
  wanted: SourceRows,
  changes: Difference,
): Promise<{ added: Counts; removed: Counts }> => {
  const added = await writeAdded(transaction, wanted, changes);
  const removed = await writeRemoved(transaction, wanted.document.id, changes);
  await settle(transaction, wanted, changes);
  return { added, removed };
};
