import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ImportReport } from '../../backup/import-archive.ts';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';
import { showProgress } from '../progress.ts';

const linesOf = ({ file, records, graphHash, migrated, versionAfter }: ImportReport): string[] => [
  `${file}: ${records} records, version ${versionAfter}, hash ${graphHash}`,
  ...(migrated.length > 0 ? [`brought to this version's schema by ${migrated.join(', ')}`] : []),
];

/** `lianpu import`: an archive into an empty database. */
export const addImport = (program: Command): void => {
  program
    .command('import')
    .argument('<file>', 'an archive that `lianpu export --archive` wrote')
    .description('fill an empty database with the graph of an archive, the same to its hash (恢复)')
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      '\nThe archive is checked whole before anything is written. Killed on the way, the database says that it is not whole and\n' +
        'refuses other changes; the same command begins anew.',
    )
    .action(async (file: string, { json }: { json?: true }) => {
      const { checkArchive, importArchive, prepareSchema, withGraph } = await import('../graph-work.ts');
      const output = createOutput(json === true);
      output.say(`Checking ${file}`);
      const archive = await checkArchive(resolve(file));
      const progress = showProgress('Importing, records', !output.json);
      const work = (graph: Parameters<typeof importArchive>[0]): Promise<ImportReport> =>
        importArchive(graph, archive, progress.update).finally(progress.stop);
      const report = await withGraph(readConfig(), output, work, prepareSchema);
      output.answer(linesOf(report), report);
    });
};
