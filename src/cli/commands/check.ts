import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

/** `lianpu check`: every problem of the fact files, without a database. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .argument('[source...]', 'sources to check; all under LOADERS_DIR if none is named')
    .description('check source.yml and facts.yml: every problem as file:line:column code message (检查事实文件)')
    .option('--json', 'answer as JSON')
    .action(async (ids: string[], options: { json?: true }) => {
      const { checkSources } = await import('../check-sources.ts');
      checkSources(ids, readConfig(), createOutput(options.json === true));
    });
};
