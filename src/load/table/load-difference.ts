import { mentionsOf, type RowOfEntity, type Said, takeIn } from './attestations.ts';
import type { RowRange } from './ranges.ts';
import type { RangesToWrite } from './write-batch.ts';

/**
 * All that a table says of some entities, and the first row that names each: an entity that is not in it is named by no
 * row any more.
 */
export const saidOf = async (
  all: AsyncIterable<RowRange>,
  ids: ReadonlySet<string>,
  rowOf: RowOfEntity,
): Promise<Map<string, Said>> => {
  const said = new Map<string, Said>();
  for await (const range of all)
    for (const mention of mentionsOf(range, rowOf)) if (ids.has(mention.id)) takeIn(said, mention);
  return said;
};

/** Batches of the ranges that a later version of a table adds; each entity is written with the first that names it. */
export async function* addedBatches(
  all: AsyncIterable<RowRange>,
  size: number,
  added: ReadonlySet<string>,
  said: ReadonlyMap<string, Said>,
): AsyncGenerator<RangesToWrite> {
  const done = new Set<string>();
  let ranges: RowRange[] = [];
  let again: Said[] = [];
  let rows = 0;
  for await (const range of all) {
    if (!added.has(range.id)) continue;
    for (const { facts } of range.rows) {
      for (const { id } of facts.entities) {
        const one = said.get(id);
        if (one === undefined || done.has(id)) continue;
        done.add(id);
        again.push(one);
      }
    }
    ranges.push(range);
    rows += range.rows.length;
    if (rows < size) continue;
    yield { ranges, first: [], more: [], again };
    [ranges, again, rows] = [[], [], 0];
  }
  if (ranges.length > 0) yield { ranges, first: [], more: [], again };
}
