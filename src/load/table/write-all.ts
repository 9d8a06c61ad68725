import type { RangesToWrite, Written } from './write-batch.ts';
import type { Committing, TableWriter } from './writer.ts';

/** Yields what was asked for one step before: the next batch is read while one is written. */
async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  let next = source.next();
  try {
    for (;;) {
      const item = await next;
      if (item.done === true) return;
      next = source.next();
      // It is awaited in the next round; until then a failure must not count as unheard.
      next.catch(() => {});
      yield item.value;
    }
  } finally {
    await source.return?.();
  }
}

/**
 * Writes batches one after the other. While one is committed, the statements of the next run, and the one after it is read.
 *
 * @param onRows Told how many rows are written.
 */
export const writeAll = async (
  batches: AsyncIterable<RangesToWrite>,
  writer: TableWriter,
  onRows: (rows: number) => void,
): Promise<Written & { readonly rows: number }> => {
  const total = { entities: 0, claims: 0, observations: 0, rows: 0 };
  const count = ({ ranges }: RangesToWrite, { entities, claims, observations }: Written): void => {
    total.entities += entities;
    total.claims += claims;
    total.observations += observations;
    total.rows += ranges.reduce((rows, range) => rows + range.rows.length, 0);
    onRows(total.rows);
  };
  let before: (Committing & { readonly batch: RangesToWrite }) | undefined;
  /** Waits until the batch before is in the graph; where its commit failed it is written again, once the next has made way. */
  const settleBefore = async (makeWay: () => Promise<void>): Promise<void> => {
    if (before === undefined) return;
    const { batch, written, committed } = before;
    before = undefined;
    if (await committed) return count(batch, written);
    await makeWay();
    count(batch, await writer.write(batch));
  };
  try {
    for await (const batch of readAhead(batches)) {
      const begun = await writer.begin(batch);
      await settleBefore(async () => begun?.ahead.abandon());
      const committing = begun === undefined ? undefined : await writer.complete(begun);
      if (committing === undefined) count(batch, await writer.write(batch));
      else before = { batch, ...committing };
    }
  } finally {
    await settleBefore(async () => {});
  }
  return total;
};
