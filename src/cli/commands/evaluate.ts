import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import { createOutput } from '../output.ts';

interface Options {
  readonly sources?: string[];
  readonly json?: true;
}

/** `lianpu evaluate`: how well the rules draft, measured on articles that people labelled. */
export const addEvaluate = (program: Command): void => {
  program
    .command('evaluate')
    .argument('[folder]', 'articles with labels: NN.txt with NN.json, as `lianpu extract --json` writes them')
    .description('precision, recall and F1 of drafts by type and predicate, with the mistakes (评估抽取)')
    .option('--sources <id...>', 'measure on the articles of these sources, against their accepted facts')
    .option('--json', 'answer as JSON')
    .action(async (folder: string | undefined, { sources, json }: Options) => {
      if ((folder === undefined) === (sources === undefined)) {
        throw fail('USAGE', { problem: 'Name a folder of labelled articles, or --sources', command: 'evaluate' });
      }
      const { evaluateDrafts } = await import('../extract/evaluate-drafts.ts');
      const on = folder === undefined ? { sources: sources ?? [] } : { folder };
      evaluateDrafts(on, readConfig(), createOutput(json === true));
    });
};
