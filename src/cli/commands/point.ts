import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import { RawText } from '../../text/document.ts';
import { normalize } from '../../text/normalize.ts';
import { createOutput } from '../output.ts';

/** `lianpu point`: the pointers of words in a raw document, ready to paste into facts.yml. */
export const addPoint = (program: Command): void => {
  program
    .command('point')
    .argument('<document>', 'a file, or the name of one in DOCUMENTS_DIR')
    .argument('<words>', 'the words as the raw text has them, or in Simplified characters')
    .description('print the pointer of every place where the words stand (打印原文位置)')
    .option('--json', 'answer as JSON')
    .action((document: string, words: string, options: { json?: true }) => {
      const { DOCUMENTS_DIR } = readConfig();
      const candidates = [document, ...(DOCUMENTS_DIR === undefined ? [] : [join(DOCUMENTS_DIR, document)])];
      const file = candidates.find((path) => existsSync(path));
      if (file === undefined)
        throw fail('FILE_UNREADABLE', { file: document, problem: 'no such file, here or in DOCUMENTS_DIR' });
      const raw = new RawText(readFileSync(file, 'utf8'));
      const exact = raw.find(words);
      const pointers = exact.length > 0 ? exact : normalize(raw).find(words);
      if (pointers.length === 0) {
        throw fail('BAD_USER_INPUT', {
          problem: `“${words}” does not stand inside one paragraph of ${file}`,
          remedy:
            'Copy the words from the raw text, or write them in Simplified characters without pinyin in brackets.',
        });
      }
      const lines = pointers.map(
        ({ paragraph, start, end, sha256 }) =>
          `- { paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: ${sha256} }`,
      );
      createOutput(options.json === true).answer(lines, pointers);
    });
};
