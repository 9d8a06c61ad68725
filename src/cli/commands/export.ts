import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ArchiveReport } from '../../backup/export-archive.ts';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';
import { showProgress } from '../progress.ts';

const linesOf = ({ file, graphHash, graphVersion, counts }: ArchiveReport): string[] => [
  `${file}: version ${graphVersion}, hash ${graphHash}`,
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', '),
];

/** `lianpu export`: the whole graph into one file. */
export const addExport = (program: Command): void => {
  program
    .command('export')
    .description('save the whole graph as an archive, of one version and with its hash (备份)')
    .requiredOption(
      '--archive <file>',
      'where to write it, as gzipped JSON lines; replaced in one step where it is there',
    )
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      '\nLoads wait meanwhile; queries do not. docs/backup.md tells how to keep archives and bring them back.',
    )
    .action(async ({ archive, json }: { archive: string; json?: true }) => {
      const { exportArchive, withGraph } = await import('../graph-work.ts');
      const output = createOutput(json === true);
      const progress = showProgress('Exporting, records', !output.json);
      const report = await withGraph(readConfig(), output, async (graph) => {
        try {
          return await exportArchive(graph, resolve(archive), progress.update);
        } finally {
          progress.stop();
        }
      });
      output.answer(linesOf(report), report);
    });
};
