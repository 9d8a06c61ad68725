import type { Config } from '../config.ts';
import { fail } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { type BulkReport, bulkLoad } from '../load/bulk/bulk-load.ts';
import type { TableOptions } from '../load/table/load-table.ts';
import { loadTable } from '../load/table/load-table.ts';
import { previewTable } from '../load/table/preview.ts';
import type { Table } from '../load/table/types.ts';
import { type OpenedTable, openArgument, pairTables, type TableArguments } from './open-tables.ts';
import type { Output } from './output.ts';

interface Rejects {
  /** Where the rejected rows are; null where there is none. */
  readonly rejectsFile: string | null;
}

type Work<T> = (table: Table, options: TableOptions) => Promise<T>;

/** Works through tables one after the other. */
const eachTable = async <T>(given: TableArguments, visible: boolean, work: Work<T>): Promise<(T & Rejects)[]> => {
  const answers: (T & Rejects)[] = [];
  for (const pair of pairTables(given)) {
    const opened = await openArgument(given, pair, visible);
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

const openAll = async (
  opened: Map<string, OpenedTable>,
  given: TableArguments,
  visible: boolean,
): Promise<readonly Table[]> => {
  for (const pair of pairTables(given)) {
    const one = await openArgument(given, pair, visible);
    const { id } = one.table.source;
    if (opened.has(id)) throw fail('USAGE', { problem: `two tables are both "${id}"`, command: 'load' });
    opened.set(id, one);
  }
  return [...opened.values()].map(({ table }) => table);
};

/** Loads all tables of a command line at once into an empty database, which must not be running. */
export const bulkLoadTables = async (
  config: Config,
  given: TableArguments,
  output: Output,
): Promise<BulkReport<Rejects>> => {
  const opened = new Map<string, OpenedTable>();
  let told = 0;
  const closeAll = async (): Promise<Map<string, string | null>> => {
    const files = new Map<string, string | null>();
    for (const [id, { close }] of opened) files.set(id, await close());
    return files;
  };
  try {
    const report = await bulkLoad(config, await openAll(opened, given, !output.json), {
      say: output.say,
      onReject: (table, row) => opened.get(table.source.id)?.options.onReject?.(row),
      onImport: ({ stage, begun }) => {
        for (const { hide } of opened.values()) hide();
        if (begun > told) output.say(`Importing  ${stage}`);
        told = begun;
      },
    });
    const files = await closeAll();
    const tables = report.tables.map((each) => ({ ...each, rejectsFile: files.get(each.document) ?? null }));
    return { ...report, tables };
  } catch (error) {
    await closeAll();
    throw error;
  }
};
