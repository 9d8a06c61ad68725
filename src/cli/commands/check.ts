import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { registry } from '../../errors.ts';
import { checkSource } from '../../facts/check.ts';
import { formatProblem } from '../../facts/problem.ts';
import { readSources } from '../../facts/source-files.ts';
import { createOutput } from '../output.ts';

/** `lianpu check`: every problem of the fact files, without a database. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .argument('[source...]', 'sources to check; all under LOADERS_DIR if none is named')
    .description('check source.yml and facts.yml: every problem as file:line:column code message (检查事实文件)')
    .option('--json', 'answer as JSON')
    .action((ids: string[], options: { json?: true }) => {
      const { LOADERS_DIR, DOCUMENTS_DIR } = readConfig();
      const { answer, say } = createOutput(options.json === true);
      const files = readSources(LOADERS_DIR, ids, DOCUMENTS_DIR);
      const problems = files.flatMap(checkSource);
      answer(problems.map(formatProblem), { sources: files.map(({ id }) => id), problems });
      for (const { id } of files.filter(({ raw }) => raw === undefined)) {
        say(`${id}: the raw text is not at hand (DOCUMENTS_DIR), so spans were not verified`);
      }
      say(`${files.length} source(s), ${problems.length} problem(s)`);
      if (problems.length > 0) process.exitCode = registry.FACTS_INVALID.exit;
    });
};
