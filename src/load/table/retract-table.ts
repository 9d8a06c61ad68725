import type { Graph } from '../../graph/driver.ts';
import type { Counts } from '../report.ts';
import { rowsIn } from '../statements.ts';
import { begin } from './begin.ts';
import { readHeldTable } from './held-table.ts';
import { entitiesOfRanges, formerTerms, matchTable } from './match-table.ts';
import { removeRanges } from './remove.ts';
import { tableWriter } from './writer.ts';

/** What the retraction of a table took out of the graph. */
export interface Retracted {
  readonly removed: Counts;
  readonly versionBefore: number;
  readonly versionAfter: number;
}

/**
 * Removes a table and exactly what only it supported, in many transactions: killed on the way, it leaves a document that
 * says that it is not whole, and running it again goes on.
 *
 * @throws {LianpuError} TABLE_TAKEN_OVER, DOCUMENT_NOT_TABLE
 * @example (await retractTable(graph, 'makers-2024')).removed.claims // 3
 */
export const retractTable = async (
  graph: Graph,
  id: string,
  onRows: (rows: number) => void = () => {},
): Promise<Retracted> => {
  const held = await readHeldTable(graph, id);
  const { loader, versionBefore } = await begin(graph, 'load/table/begin-retract', { id }, held);
  const date = held.document?.['date'];
  const document = { id, date: typeof date === 'string' ? date : '' };
  const writer = tableWriter(graph, document, loader);
  const rangeIds = held.ranges.map((range) => range.id);
  const concerned = new Set(await writer.change((transaction) => entitiesOfRanges(transaction, rangeIds)));
  const former = await formerTerms(writer, concerned);
  const { entities, claims, observations } = await removeRanges(writer, document, held.ranges, new Map(), onRows);
  await matchTable(graph, writer, held, id, former, concerned);
  const versionAfter = await writer.change(async (transaction, { version }) => {
    await rowsIn(transaction, 'load/remove-document', { id });
    return version + 1;
  });
  return { removed: { entities, claims, observations }, versionBefore, versionAfter };
};
