import { hash } from 'node:crypto';
import { digestId } from '../../facts/ids.ts';
import type { RowFacts, RowResult } from '../../tables/row.ts';

/** Facts of one row of a range. */
export interface FactRow {
  /** From 1, over all rows of data. */
  readonly row: number;
  readonly facts: RowFacts;
}

/** Adjacent rows of a table that share one piece of evidence. */
export interface RowRange {
  /** Of what its rows say and how they lie to each other, never of where they stand in the file. */
  readonly id: string;
  readonly rowFrom: number;
  readonly rowTo: number;
  readonly rows: readonly FactRow[];
}

/** How long ranges are. */
export interface RangeLength {
  /** A row whose digest is a multiple of this ends a range: about so many rows make one. */
  readonly usual: number;
  readonly most: number;
}

/** Measured: longer ranges save hardly anything more, and each changed row has its whole range written anew. */
const measuredLength: RangeLength = { usual: 48, most: 200 };

const digestOf = (text: string): string => hash('sha256', text);

const endsRange = (digest: string, { usual }: RangeLength): boolean =>
  Number.parseInt(digest.slice(0, 8), 16) % usual === 0;

/**
 * Cuts the rows of a table that give facts into ranges. Where a range ends follows from what the rows say: a later
 * version of the file, with rows dropped, added or changed, has the same ranges but for those that differ.
 *
 * @param onRow Told of every row, also of those that give no fact.
 * @example for await (const range of ranges('demo', tableRows(file, mapping))) range.rows.length // about 48
 */
export async function* ranges(
  documentId: string,
  results: AsyncIterable<readonly RowResult[]>,
  onRow: (result: RowResult) => void = () => {},
  length: RangeLength = measuredLength,
): AsyncGenerator<RowRange> {
  const occurrences = new Map<string, number>();
  let rows: FactRow[] = [];
  let digests: string[] = [];

  const close = (): RowRange => {
    const [rowFrom, rowTo] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
    const said = digestOf(rows.map(({ row }, i) => `${row - rowFrom} ${digests[i]}`).join('\n'));
    const occurrence = occurrences.get(said) ?? 0;
    occurrences.set(said, occurrence + 1);
    const id = digestId('evidence', `${documentId} ${said} ${occurrence}`);
    const range = { id, rowFrom, rowTo, rows };
    rows = [];
    digests = [];
    return range;
  };

  for await (const batch of results) {
    for (const result of batch) {
      onRow(result);
      if (!('facts' in result)) continue;
      const digest = digestOf(JSON.stringify(result.facts));
      rows.push(result);
      digests.push(digest);
      if (endsRange(digest, length) || rows.length === length.most) yield close();
    }
  }
  if (rows.length > 0) yield close();
}
