import { join } from 'node:path';
import { type ProblemCode } from '../../src/facts/problem.ts';
import { readYamlFile } from '../../src/facts/yaml-file.ts';
import { mappingFormat } from '../../src/tables/mapping/format.ts';
import { type Mapping, mappingProblems, readMapping } from '../../src/tables/mapping/read-mapping.ts';
import type { RowOutcome } from '../../src/tables/row.ts';
import { inFolder, unmark } from './fact-files.ts';

const source =
  'source: { id: demo, title: Made-up, publisher: nobody, date: 2024, language: zh-Hans, rights: { holder: nobody } }\n';

/**
 * The mapping of a text, to which its `source` is added.
 *
 * @example mappingOf('columns: { name: {} }\nentities: { maker: { type: Company, key: name } }').apply({ name: '青河' })
 */
export const mappingOf = (text: string): Mapping =>
  inFolder({ 'map.yml': source + text }, (folder) => readMapping(join(folder, 'map.yml')));

/** What the checks say of a mapping's text, and the place of the mark « in it. */
export const problemsOf = (
  marked: string,
): { seen: readonly (readonly [ProblemCode, number, number])[]; messages: string[]; line: number; column: number } => {
  const { text, line, column } = unmark(source + marked);
  const problems = inFolder({ 'map.yml': text }, (folder) =>
    mappingProblems(readYamlFile(join(folder, 'map.yml'), mappingFormat)),
  );
  return {
    seen: problems.map((problem) => [problem.code, problem.line, problem.column] as const),
    messages: problems.map(({ message, hint }) => `${message} (${hint})`),
    line,
    column,
  };
};

/** What a mapping's text makes of records. */
export const outcomes = (mapping: string, ...records: Readonly<Record<string, unknown>>[]): RowOutcome[] => {
  const { apply } = mappingOf(mapping);
  return records.map((record) => apply(record));
};

/** Column and reason of everything for which a row is rejected. */
export const reasons = (outcome: RowOutcome | undefined): readonly (readonly [string, string])[] =>
  outcome !== undefined && 'rejected' in outcome ? outcome.rejected.map(({ column, reason }) => [column, reason]) : [];
