import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

interface Options {
  readonly json?: true;
  readonly dryRun?: true;
}

/** `lianpu load`: sources into the graph, each in one transaction; or what that would change. */
export const addLoad = (program: Command): void => {
  program
    .command('load')
    .argument('[source...]', 'sources to load; all under LOADERS_DIR if none is named')
    .description('load checked facts: each document whole or not at all, and never twice (导入事实)')
    .option('--dry-run', 'print what would change and write nothing')
    .option('--json', 'answer as JSON')
    .action(async (ids: string[], { json, dryRun }: Options) => {
      const { formatPreview, formatReport, loadSources, previewSources, withGraph } = await import('../graph-work.ts');
      const config = readConfig();
      const output = createOutput(json === true);
      if (dryRun === true) {
        const previews = await withGraph(config, output, (graph) => previewSources(graph, config, ids));
        output.answer(previews.flatMap(formatPreview), previews);
        return;
      }
      const reports = await withGraph(config, output, (graph) =>
        loadSources(graph, config, ids, ({ document }) => output.say(`loaded ${document}`)),
      );
      output.answer(reports.flatMap(formatReport), reports);
    });
};
