import { basename } from 'node:path';
import { fail } from '../errors.ts';
import type { TableOptions } from '../load/table/load-table.ts';
import { openTable } from '../load/table/open-table.ts';
import type { OnReject } from '../load/table/plan.ts';
import { rejectsFile } from '../load/table/rejects.ts';
import type { Table } from '../load/table/types.ts';
import { tableProgress } from './table-progress.ts';

/** What a command line says of tables: each with the mapping at the same place of the list. */
export interface TableArguments {
  readonly tables: readonly string[];
  readonly mappings: readonly string[];
  readonly rejects?: string | undefined;
  readonly maxRejects?: number | undefined;
}

/** A table of a command line with its mapping. */
export interface TablePair {
  readonly file: string;
  readonly mapping: string;
}

/** Beside no data: in the folder where the command runs. */
const rejectsPath = (file: string, given: string | undefined): string => given ?? `${basename(file)}.rejects.csv`;

const refusal = (problem: string): Error => fail('USAGE', { problem, command: 'load' });

/**
 * The tables of a command line with their mappings.
 *
 * @throws {LianpuError} USAGE where a table has no mapping or a mapping no table, and where two tables would write their
 * rejected rows into one file.
 * @example pairTables({ tables: ['a.csv'], mappings: ['a.yml'] }) // [{ file: 'a.csv', mapping: 'a.yml' }]
 */
export const pairTables = ({ tables, mappings, rejects }: TableArguments): TablePair[] => {
  if (tables.length !== mappings.length)
    throw refusal(
      `${tables.length} --table and ${mappings.length} --mapping: each table needs its own mapping, in the same order`,
    );
  const paths = tables.map((file) => rejectsPath(file, rejects));
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined)
    throw refusal(`two tables would write their rejected rows over one another in ${twice}: load them one at a time`);
  return tables.map((file, i) => ({ file, mapping: mappings[i] ?? '' }));
};

/** A table that is read, with its progress and its file of rejected rows. */
export interface OpenedTable {
  readonly table: Table;
  readonly options: TableOptions;
  readonly hide: () => void;
  /** Ends the progress and puts the file of rejected rows into its place; answers its path. */
  readonly close: () => Promise<string | null>;
}

/** @param visible Whether progress is shown. */
export const openArgument = async (
  given: TableArguments,
  { file, mapping }: TablePair,
  visible: boolean,
): Promise<OpenedTable> => {
  const progress = tableProgress(basename(file), visible);
  const path = rejectsPath(file, given.rejects);
  const rejects = rejectsFile(path);
  const take: OnReject = (row) => rejects.take(row);
  const table = await openTable({
    file,
    mapping,
    rejectLimit: given.maxRejects,
    rejectsFile: path,
    onBytes: progress.onBytes,
  });
  return {
    table,
    options: { onReject: take, onRows: progress.onRows },
    hide: progress.stop,
    close: async () => {
      progress.stop();
      return rejects.close();
    },
  };
};
