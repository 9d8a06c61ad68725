import { mentionsOf, mentionsSeen, type RowOfEntity, type Said, takeIn } from './attestations.ts';
import type { RowRange } from './ranges.ts';
import type { RangesToWrite } from './write-batch.ts';

/**
 * Batches of a table of which the graph holds nothing, or the beginning: what each says of entities is worked out from
 * the rows before it, all of which pass here.
 *
 * @param held Whether the graph has a range already.
 * @example for await (const batch of newBatches(ranges, 1_000, held, rowOf)) await writer.write(batch)
 */
export async function* newBatches(
  all: AsyncIterable<RowRange>,
  size: number,
  held: (id: string) => boolean,
  rowOf: RowOfEntity,
): AsyncGenerator<RangesToWrite> {
  const newsOf = mentionsSeen();
  let ranges: RowRange[] = [];
  let first = new Map<string, Said>();
  let more = new Map<string, Said>();
  let rows = 0;
  const take = (): RangesToWrite => {
    const batch = { ranges, first: [...first.values()], more: [...more.values()], again: [] };
    ranges = [];
    first = new Map();
    more = new Map();
    rows = 0;
    return batch;
  };
  for await (const range of all) {
    const isHeld = held(range.id);
    for (const mention of mentionsOf(range, rowOf)) {
      const news = newsOf(mention);
      if (isHeld || news === 'NOTHING') continue;
      takeIn(news === 'FIRST' || first.has(mention.id) ? first : more, mention);
    }
    if (isHeld) continue;
    ranges.push(range);
    rows += range.rows.length;
    if (rows >= size) yield take();
  }
  if (ranges.length > 0) yield take();
}
