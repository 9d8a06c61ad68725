import type { Config } from '../config.ts';
import { registry } from '../errors.ts';
import { checkSource } from '../facts/check.ts';
import { formatProblem } from '../facts/problem.ts';
import { readSources } from '../facts/source-files.ts';
import type { Output } from './output.ts';

/**
 * Answers every problem of fact files, and gives the process its exit code by them.
 *
 * @param ids Sources to check; all under LOADERS_DIR where none is named.
 */
export const checkSources = (
  ids: readonly string[],
  { LOADERS_DIR, DOCUMENTS_DIR }: Config,
  { answer, say }: Output,
): void => {
  const files = readSources(LOADERS_DIR, ids, DOCUMENTS_DIR);
  const problems = files.flatMap(checkSource);
  answer(problems.map(formatProblem), { sources: files.map(({ id }) => id), problems });
  for (const { id } of files.filter(({ raw }) => raw === undefined)) {
    say(`${id}: the raw text is not at hand (DOCUMENTS_DIR), so spans were not verified`);
  }
  say(`${files.length} source(s), ${problems.length} problem(s)`);
  if (problems.length > 0) process.exitCode = registry.FACTS_INVALID.exit;
};
