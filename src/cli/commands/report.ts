import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

/** `lianpu report`: what a reader should know before trusting the graph. */
export const addReport = (program: Command): void => {
  program
    .command('report')
    .description('what is missing, differs or is undecided, and how much of each text the facts give (质量报告)')
    .option('--json', 'answer as JSON')
    .action(async (options: { json?: true }) => {
      const { formatQuality, qualityReport, rawReader, readFrom, withGraph } = await import('../graph-work.ts');
      const config = readConfig();
      const output = createOutput(options.json === true);
      const report = await withGraph(config, output, (graph) =>
        qualityReport(readFrom(graph), rawReader(config.DOCUMENTS_DIR, config.LOADERS_DIR)),
      );
      output.answer(formatQuality(report), report);
    });
};
