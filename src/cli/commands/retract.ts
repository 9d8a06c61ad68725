import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';
import { showProgress } from '../progress.ts';

/** `lianpu retract`: a document out of the graph, with exactly what only it supported. */
export const addRetract = (program: Command): void => {
  program
    .command('retract')
    .argument('<document>', 'id of a loaded document')
    .description('remove a document and what only it supports (撤回文档)')
    .option('--json', 'answer as JSON')
    .action(async (id: string, options: { json?: true }) => {
      const { formatReport, retract, withGraph } = await import('../graph-work.ts');
      const output = createOutput(options.json === true);
      const report = await withGraph(readConfig(), output, async (graph) => {
        const progress = showProgress(`${id}: rows removed`, !output.json);
        try {
          return await retract(graph, id, progress.update);
        } finally {
          progress.stop();
        }
      });
      output.answer(formatReport(report), report);
    });
};
