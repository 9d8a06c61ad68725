import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

/** `lianpu load`: sources into the graph, each in one transaction. */
export const addLoad = (program: Command): void => {
  program
    .command('load')
    .argument('[source...]', 'sources to load; all under LOADERS_DIR if none is named')
    .description('load checked facts: each document whole or not at all, and never twice (导入事实)')
    .option('--json', 'answer as JSON')
    .action(async (ids: string[], options: { json?: true }) => {
      const { formatReport, loadSources, withGraph } = await import('../graph-work.ts');
      const config = readConfig();
      const output = createOutput(options.json === true);
      const reports = await withGraph(config, output, (graph) =>
        loadSources(graph, config, ids, ({ document }) => output.say(`loaded ${document}`)),
      );
      output.answer(reports.flatMap(formatReport), reports);
    });
};
