import { basename } from 'node:path';
import type { Config } from '../config.ts';
import { fail } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { bulkLoad } from '../load/bulk/bulk-load.ts';
import type { TableOptions } from '../load/table/load-table.ts';
import { loadTable } from '../load/table/load-table.ts';
import { openTable } from '../load/table/open-table.ts';
import type { OnReject } from '../load/table/plan.ts';
import { previewTable } from '../load/table/preview.ts';
import { rejectsFile } from '../load/table/rejects.ts';
import type { Table } from '../load/table/types.ts';
import type { Output } from './output.ts';
import { showProgress } from './progress.ts';
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

/** A table that is read, with its progress and its file of rejected rows. */
interface Opened {
  readonly table: Table;
  readonly options: TableOptions;
  readonly hide: () => void;
  /** Ends the progress and puts the file of rejected rows into its place; answers its path. */
  readonly close: () => Promise<string | null>;
}

const open = async (
  given: TableArguments,
  { file, mapping }: { readonly file: string; readonly mapping: string },
  visible: boolean,
): Promise<Opened> => {
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

type Work<T> = (table: Table, options: TableOptions) => Promise<T>;

/** Works through tables one after the other. */
const eachTable = async <T>(
  given: TableArguments,
  visible: boolean,
  work: Work<T>,
): Promise<(T & { readonly rejectsFile: string | null })[]> => {
  const answers: (T & { readonly rejectsFile: string | null })[] = [];
  for (const files of pairTables(given)) {
    const opened = await open(given, files, visible);
    try {
      const answer = await work(opened.table, opened.options);
      answers.push({ ...answer, rejectsFile: await opened.close() });
    } catch (error) {
      await opened.close();
      throw error;
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

/** Loads all tables of a command line at once into an empty database, which must not be running. */
export const bulkLoadTables = async (config: Config, given: TableArguments, output: Output) => {
  const opened = new Map<string, Opened>();
  const importing = showProgress('Importing, percent', !output.json);
  try {
    const tables: Table[] = [];
    for (const files of pairTables(given)) {
      const one = await open(given, files, !output.json);
      if (opened.has(one.table.source.id))
        throw fail('USAGE', { problem: `two tables are both "${one.table.source.id}"`, command: 'load' });
      opened.set(one.table.source.id, one);
      tables.push(one.table);
    }
    return await bulkLoad(config, tables, {
      say: output.say,
      onReject: (table, row) => opened.get(table.source.id)?.options.onReject?.(row),
      onImport: ({ done, total }) => {
        for (const { hide } of opened.values()) hide();
        importing.update(done, total);
      },
    });
  } finally {
    importing.stop();
    for (const { close } of opened.values()) await close();
  }
};
