import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import { labelledShape } from '../../extract/draft/labelled-shape.ts';
import { type Compared, evaluate } from '../../extract/evaluate/evaluate.ts';
import { factsAsLabels } from '../../extract/evaluate/facts-as-labels.ts';
import { compareFolder } from '../../extract/evaluate/labelled-files.ts';
import { reportLines } from '../../extract/evaluate/report.ts';
import { extract } from '../../extract/extract.ts';
import { readSources } from '../../facts/source-files.ts';
import { normalize } from '../../text/normalize.ts';
import { createOutput } from '../output.ts';

interface Options {
  readonly sources?: string[];
  readonly json?: true;
}

/** The articles of accepted sources, each against its own facts; the rules know none of them. */
const compareSources = (ids: readonly string[]): Compared[] => {
  const { LOADERS_DIR, DOCUMENTS_DIR } = readConfig();
  return readSources(LOADERS_DIR, ids, DOCUMENTS_DIR).map(({ id, raw, facts }) => {
    if (raw === undefined || facts.value === undefined) {
      throw fail('BAD_USER_INPUT', {
        problem: `${id}: the raw text or the facts are not at hand`,
        remedy: 'Set DOCUMENTS_DIR to the folder of the raw texts, and run `lianpu check`.',
      });
    }
    return { id, expected: factsAsLabels(facts.value), found: labelledShape(extract(normalize(raw))) };
  });
};

/** `lianpu evaluate`: how well the rules draft, measured on articles that people labelled. */
export const addEvaluate = (program: Command): void => {
  program
    .command('evaluate')
    .argument('[folder]', 'articles with labels: NN.txt with NN.json, as `lianpu extract --json` writes them')
    .description('precision, recall and F1 of drafts by type and predicate, with the mistakes (评估抽取)')
    .option('--sources <id...>', 'measure on the articles of these sources, against their accepted facts')
    .option('--json', 'answer as JSON')
    .action((folder: string | undefined, { sources, json }: Options) => {
      if ((folder === undefined) === (sources === undefined)) {
        throw fail('USAGE', { problem: 'Name a folder of labelled articles, or --sources', command: 'evaluate' });
      }
      const evaluation = evaluate(folder === undefined ? compareSources(sources ?? []) : compareFolder(folder));
      createOutput(json === true).answer(reportLines(evaluation), evaluation);
    });
};
