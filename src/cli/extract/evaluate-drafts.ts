import type { Config } from '../../config.ts';
import { fail } from '../../errors.ts';
import { labelledShape } from '../../extract/draft/labelled-shape.ts';
import { type Compared, evaluate } from '../../extract/evaluate/evaluate.ts';
import { factsAsLabels } from '../../extract/evaluate/facts-as-labels.ts';
import { compareFolder } from '../../extract/evaluate/labelled-files.ts';
import { reportLines } from '../../extract/evaluate/report.ts';
import { extract } from '../../extract/extract.ts';
import { readSources } from '../../facts/source-files.ts';
import { normalize } from '../../text/normalize.ts';
import type { Output } from '../output.ts';

/** The articles of accepted sources, each against its own facts; the rules know none of them. */
const compareSources = (ids: readonly string[], { LOADERS_DIR, DOCUMENTS_DIR }: Config): Compared[] =>
  readSources(LOADERS_DIR, ids, DOCUMENTS_DIR).map(({ id, raw, facts }) => {
    if (raw === undefined || facts.value === undefined) {
      throw fail('BAD_USER_INPUT', {
        problem: `${id}: the raw text or the facts are not at hand`,
        remedy: 'Set DOCUMENTS_DIR to the folder of the raw texts, and run `lianpu check`.',
      });
    }
    return { id, expected: factsAsLabels(facts.value), found: labelledShape(extract(normalize(raw))) };
  });

/**
 * Measures drafts of the articles of a folder, or of accepted sources, and answers the evaluation.
 *
 * @throws {LianpuError} BAD_USER_INPUT where labels, facts or a raw text cannot be read.
 */
export const evaluateDrafts = (
  on: { readonly folder: string } | { readonly sources: readonly string[] },
  config: Config,
  output: Output,
): void => {
  const evaluation = evaluate('folder' in on ? compareFolder(on.folder) : compareSources(on.sources, config));
  output.answer(reportLines(evaluation), evaluation);
};
