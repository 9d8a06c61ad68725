import { type Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import { createOutput, type Output } from '../output.ts';

interface Options {
  readonly json?: true;
  readonly dryRun?: true;
  readonly bulk?: true;
  readonly table?: readonly string[];
  readonly mapping?: readonly string[];
  readonly rejects?: string;
  readonly maxRejects?: number;
}

const further = (value: string, before: readonly string[] = []): string[] => [...before, value];

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('a whole number from 0 is expected');
  return Number(value);
};

const loadDocuments = async (ids: readonly string[], dryRun: boolean, output: Output): Promise<void> => {
  const { formatPreview, formatReport, loadSources, previewSources, withGraph } = await import('../graph-work.ts');
  const config = readConfig();
  if (dryRun) {
    const previews = await withGraph(config, output, (graph) => previewSources(graph, config, ids));
    output.answer(previews.flatMap(formatPreview), previews);
    return;
  }
  const reports = await withGraph(config, output, (graph) =>
    loadSources(graph, config, ids, ({ document }) => output.say(`loaded ${document}`)),
  );
  output.answer(reports.flatMap(formatReport), reports);
};

const loadTables = async (
  { table = [], mapping = [], rejects, maxRejects, dryRun, bulk }: Options,
  output: Output,
): Promise<void> => {
  const work = await import('../graph-work.ts');
  const given = { tables: table, mappings: mapping, rejects, maxRejects };
  // A wrong command line is told before a database is started for it.
  work.pairTables(given);
  if (bulk === true) {
    const report = await work.bulkLoadTables(readConfig(), given, output);
    output.answer(work.formatBulkReport(report), report);
    return;
  }
  await work.withGraph(readConfig(), output, async (graph) => {
    if (dryRun === true) {
      const previews = await work.previewTables(graph, given, !output.json);
      output.answer(previews.flatMap(work.formatTablePreview), previews);
      return;
    }
    const reports = await work.loadTables(graph, given, !output.json);
    output.answer(reports.flatMap(work.formatTableReport), reports);
  });
};

/** `lianpu load`: sources and tables into the graph; or what that would change. */
export const addLoad = (program: Command): void => {
  program
    .command('load')
    .argument('[source...]', 'sources to load; all under LOADERS_DIR if neither a source nor a table is named')
    .description('load checked facts of documents, or tables by their mappings; never anything twice (导入事实)')
    .option('--table <file>', 'a table: CSV, JSON lines or XLSX, also .gz; may be given several times', further)
    .option('--mapping <file>', 'what its columns say; `lianpu map` drafts one', further)
    .option(
      '--rejects <file>',
      'where rejected rows of a single table are written (default: <table>.rejects.csv in this folder)',
    )
    .option('--max-rejects <number>', 'most rejected rows before the table is refused whole', wholeNumber)
    .option('--dry-run', 'print what would change and write nothing')
    .option(
      '--bulk',
      "into an empty embedded database that does not run, by the server's own import tool: several times faster",
    )
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      '\nA table is written in many transactions: killed on the way, the same command goes on where it was. With --bulk all\n' +
        'tables of the command come at once or not at all; the graph is the same, to its hash.',
    )
    .action(async (ids: string[], options: Options) => {
      const output = createOutput(options.json === true);
      const tables = (options.table ?? options.mapping) !== undefined;
      if (tables && ids.length > 0)
        throw fail('USAGE', { problem: 'sources and tables are loaded by commands of their own', command: 'load' });
      if (options.bulk === true && (!tables || options.dryRun === true))
        throw fail('USAGE', {
          problem: '--bulk loads tables (--table with --mapping), and has no --dry-run',
          command: 'load',
        });
      if (tables) await loadTables(options, output);
      else await loadDocuments(ids, options.dryRun === true, output);
    });
};
