import type { RangesToWrite, TableWriter, Written } from './writer.ts';

/**
 * Writes batches one after the other; while one is written, the next is read.
 *
 * @param onRows Told how many rows are written.
 */
export const writeAll = async (
  batches: AsyncIterable<RangesToWrite>,
  writer: TableWriter,
  onRows: (rows: number) => void,
): Promise<Written & { readonly rows: number }> => {
  const total = { entities: 0, claims: 0, observations: 0, rows: 0 };
  const write = async (batch: RangesToWrite): Promise<void> => {
    const { entities, claims, observations } = await writer.writeRanges(batch);
    total.entities += entities;
    total.claims += claims;
    total.observations += observations;
    total.rows += batch.ranges.reduce((rows, range) => rows + range.rows.length, 0);
    onRows(total.rows);
  };
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      await writing;
      writing = write(batch);
      // It is awaited with the next batch; until then a failure must not count as unheard.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
  return total;
};
