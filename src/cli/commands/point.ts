import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

/** `lianpu point`: the pointers of words in a raw document, ready to paste into facts.yml. */
export const addPoint = (program: Command): void => {
  program
    .command('point')
    .argument('<document>', 'a file, or the name of one in DOCUMENTS_DIR')
    .argument('<words>', 'the words as the raw text has them, or in Simplified characters')
    .description('print the pointer of every place where the words stand (打印原文位置)')
    .option('--json', 'answer as JSON')
    .action(async (document: string, words: string, options: { json?: true }) => {
      const { pointAt } = await import('../point-at.ts');
      pointAt(document, words, readConfig(), createOutput(options.json === true));
    });
};
