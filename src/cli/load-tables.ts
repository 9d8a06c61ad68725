import { basename } from 'node:path';
import { fail } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import type { TableOptions } from '../load/table/load-table.ts';
import { loadTable } from '../load/table/load-table.ts';
import { openTable } from '../load/table/open-table.ts';
import type { OnReject } from '../load/table/plan.ts';
import { previewTable } from '../load/table/preview.ts';
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

/**
 * The tables of a command line with their mappings.
 *
 * @throws {LianpuError} USAGE where a table has no mapping or a mapping no table.
 * @example pairTables({ tables: ['a.csv'], mappings: ['a.yml'] }) // [{ file: 'a.csv', mapping: 'a.yml' }]
 */
export const pairTables = ({
  tables,
  mappings,
}: Pick<TableArguments, 'tables' | 'mappings'>): { readonly file: string; readonly mapping: string }[] => {
  if (tables.length !== mappings.length) {
    throw fail('USAGE', {
      problem: `${tables.length} --table and ${mappings.length} --mapping: each table needs its own mapping, in the same order`,
      command: 'load',
    });
  }
  return tables.map((file, i) => ({ file, mapping: mappings[i] ?? '' }));
};

/** Beside no data: in the folder where the command runs. */
const rejectsPath = (file: string, given: string | undefined): string => given ?? `${basename(file)}.rejects.csv`;

type Work<T> = (table: Table, options: TableOptions) => Promise<T>;

/** Works through tables one after the other, each with its progress and its file of rejected rows. */
const eachTable = async <T>(
  given: TableArguments,
  visible: boolean,
  work: Work<T>,
): Promise<(T & { readonly rejectsFile: string | null })[]> => {
  const answers: (T & { readonly rejectsFile: string | null })[] = [];
  for (const { file, mapping } of pairTables(given)) {
    const progress = tableProgress(basename(file), visible);
    const rejects = rejectsFile(rejectsPath(file, given.rejects));
    const take: OnReject = (row) => rejects.take(row);
    try {
      const table = await openTable({
        file,
        mapping,
        rejectLimit: given.maxRejects,
        rejectsFile: rejectsPath(file, given.rejects),
        onBytes: progress.onBytes,
      });
      const answer = await work(table, { onReject: take, onRows: progress.onRows });
      answers.push({ ...answer, rejectsFile: await rejects.close() });
    } catch (error) {
      await rejects.close();
      throw error;
    } finally {
      progress.stop();
    }
  }
  return answers;
};

/** Loads the tables of a command line. */
export const loadTables = (graph: Graph, given: TableArguments, visible: boolean) =>
  eachTable(given, visible, (table, options) => loadTable(graph, table, options));

/** What loading the tables of a command line would change. */
export const previewTables = (graph: Graph, given: TableArguments, visible: boolean) =>
  eachTable(given, visible, (table, options) => previewTable(graph, table, options));
