import neo4j from 'neo4j-driver';
import { settleEntities } from '../settle-entities.ts';
import { idsIn, writeRows } from '../statements.ts';
import type { HeldRange } from './types.ts';
import type { TableWriter } from './writer.ts';

const rangesAtOnce = 500;

const slices = function* <T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += rangesAtOnce) yield list.slice(start, start + rangesAtOnce);
};

/** Writes where ranges stand now that rows above them came or went; answers the number of rows. */
export const shiftRanges = async (
  writer: TableWriter,
  shifted: readonly (HeldRange & { readonly shift: number })[],
): Promise<number> => {
  for (const some of slices(shifted)) {
    const rows = some.map(({ id, rowFrom, rowTo, shift }) => ({
      id,
      rowFrom: neo4j.int(rowFrom),
      rowTo: neo4j.int(rowTo),
      shift: neo4j.int(shift),
    }));
    await writer.change((transaction) => writeRows(transaction, 'load/table/shift-ranges', rows));
  }
  return shifted.reduce((rows, { rowFrom, rowTo }) => rows + rowTo - rowFrom + 1, 0);
};

/** Settles all that a table attests: its date, which decides between documents, is another one now. */
export const resettle = async (writer: TableWriter, rangeIds: readonly string[]): Promise<void> => {
  for (const some of slices(rangeIds)) {
    await writer.change(async (transaction, { identities }) => {
      const ids = await idsIn(transaction, 'load/table/entities-of-ranges', some);
      await settleEntities(transaction, ids, [], identities.canonical);
    });
  }
};
