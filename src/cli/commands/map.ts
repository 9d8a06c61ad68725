import { existsSync, writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { fail } from '../../errors.ts';
import type { TableFormat } from '../../tables/read/format.ts';
import { createOutput } from '../output.ts';

interface Options extends Pick<TableFormat, 'encoding' | 'sheet' | 'delimiter'> {
  readonly out?: string;
  readonly json?: true;
}

/** `lianpu map`: the draft of a mapping for a table. */
export const addMap = (program: Command): void => {
  program
    .command('map')
    .argument('<file>', 'a table: .csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) or .xlsx')
    .description('draft a mapping for a table from its header and first rows, to be completed by hand (起草表格映射)')
    .option('--out <file>', 'write the draft there, where no file is yet')
    .addOption(new Option('--encoding <name>', 'tried by itself if left out').choices(['utf-8', 'gb18030']))
    .option('--delimiter <character>', 'what stands between two cells of a CSV')
    .option('--sheet <name>', 'sheet of an .xlsx file; the first if left out')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { out, json, encoding, delimiter, sheet }: Options) => {
      const { answer, say } = createOutput(json === true);
      if (out !== undefined && existsSync(out)) {
        throw fail('BAD_USER_INPUT', {
          problem: `${out} exists, and a mapping that somebody completed is not overwritten`,
          remedy: 'Name another file, or remove that one first.',
        });
      }
      const { draftMapping } = await import('../../tables/draft/draft.ts');
      const mapping = await draftMapping(file, {
        ...(encoding !== undefined && { encoding }),
        ...(delimiter !== undefined && { delimiter }),
        ...(sheet !== undefined && { sheet }),
      });
      if (out !== undefined) writeFileSync(out, mapping, { flag: 'wx' });
      answer(out === undefined ? [mapping.trimEnd()] : [], { file, out: out ?? null, mapping });
      if (out !== undefined) say(`${out}: drafted; fill in every '' and check what was guessed`);
    });
};
