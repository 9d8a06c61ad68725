import type { Graph } from '../../graph/driver.ts';
import { attestedIds, type Change, type MatchReport, matchAll, matchInBatches } from '../match-batches.ts';
import { readTerms, type Terms } from '../match-terms.ts';
import { idsIn, type Writing } from '../statements.ts';
import type { HeldTable } from './held-table.ts';
import type { TableWriter } from './writer.ts';

/** Whether a load or retraction of the table was cut short: nobody knows any more what it said before. */
const wasCutShort = ({ document }: HeldTable): boolean => document?.['loading'] === true;

/** What the entities are called before a change takes some of it away. */
export const formerTerms = (writer: TableWriter, concerned: ReadonlySet<string> | undefined): Promise<Terms> =>
  concerned === undefined
    ? Promise.resolve({ names: new Set(), identifiers: new Set() })
    : writer.change((transaction) => readTerms(transaction, concerned));

/** The entities of which some ranges are the table's evidence. */
export const entitiesOfRanges = (transaction: Writing, rangeIds: readonly string[]): Promise<string[]> =>
  idsIn(transaction, 'load/table/entities-of-ranges', rangeIds);

/**
 * Matches by rules what a change of a table concerned: these ids, or all that the table names, or everything where an
 * earlier change of it was cut short.
 */
export const matchTable = async (
  graph: Graph,
  writer: TableWriter,
  held: HeldTable,
  id: string,
  former: Terms,
  concerned: ReadonlySet<string> | undefined,
): Promise<Pick<MatchReport, 'added' | 'removed' | 'warnings'>> => {
  const change: Change = (work) => writer.change((transaction) => work(transaction));
  if (wasCutShort(held)) return matchAll(graph, { change });
  return matchInBatches(graph, concerned ?? attestedIds(graph, id), { former, change });
};
