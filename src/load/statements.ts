import type { ManagedTransaction, Transaction } from 'neo4j-driver';
import { fail } from '../errors.ts';
import { statement } from '../graph/statements.ts';

export type Row = Record<string, unknown>;

/** A transaction that statements run in, whoever ends it. */
export type Writing = Pick<ManagedTransaction | Transaction, 'run'>;

/** Rows a statement gets at once: enough to be fast, few enough to stay small on the wire. */
const batchSize = 5_000;

/** Rows of one statement inside a transaction. */
export const rowsIn = async <T extends Row>(transaction: Writing, name: string, parameters: Row = {}): Promise<T[]> => {
  const { records } = await transaction.run<T>(statement(name), parameters);
  return records.map((record) => record.toObject());
};

/** Cuts a list into what one statement gets at once. */
const cut = <T>(items: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );

/** Runs a statement over a list in batches; answers every row that came back. An empty list runs nothing. */
export const inBatches = async <T extends Row>(
  transaction: Writing,
  name: string,
  parameter: 'ids' | 'rows',
  items: readonly unknown[],
  fixed: Row = {},
): Promise<T[]> => {
  const answers: T[] = [];
  for (const batch of cut(items))
    for (const answer of await rowsIn<T>(transaction, name, { ...fixed, [parameter]: batch })) answers.push(answer);
  return answers;
};

/** The same, sending every batch at once, so that what is sent next comes after all of them: for a list of few batches. */
export const inBatchesAtOnce = async <T extends Row>(
  transaction: Writing,
  name: string,
  rows: readonly unknown[],
  fixed: Row,
): Promise<T[]> =>
  (await Promise.all(cut(rows).map((batch) => rowsIn<T>(transaction, name, { ...fixed, rows: batch })))).flat();

/**
 * Writes rows in batches and makes sure that each was written: a row that met no node would vanish in silence.
 *
 * @throws {LianpuError} LOAD_INCOMPLETE
 */
export const writeRows = async (
  transaction: Writing,
  name: string,
  rows: readonly unknown[],
  fixed: Row = {},
): Promise<void> => {
  const answers = await inBatches<{ written: number }>(transaction, name, 'rows', rows, fixed);
  const written = answers.reduce((total, answer) => total + answer.written, 0);
  if (written !== rows.length) throw fail('LOAD_INCOMPLETE', { statement: name, written, expected: rows.length });
};

/** Ids that a statement answers for a list of ids, each once. */
export const idsIn = async (
  transaction: Writing,
  name: string,
  ids: Iterable<string>,
  fixed: Row = {},
): Promise<string[]> =>
  (await inBatches<{ id: string }>(transaction, name, 'ids', [...new Set(ids)], fixed)).map(({ id }) => id);
