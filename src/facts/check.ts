import { fail } from '../errors.ts';
import type { RawText } from '../text/document.ts';
import type { Facts, Source } from './format.ts';
import { formatProblem, type Problem } from './problem.ts';
import { counts, distinctFacts, sourceId } from './rules/counts.ts';
import { officialDivisions } from './rules/divisions.ts';
import { entityIds, judgedIds, knownIds } from './rules/known-ids.ts';
import { periods } from './rules/periods.ts';
import { predicateQualifiers, predicateTypes } from './rules/predicate-types.ts';
import type { Report, Rule } from './rules/rule.ts';
import { spans } from './rules/spans.ts';
import { basisRule, typeFields } from './rules/type-fields.ts';
import { knownUnits } from './rules/units.ts';
import type { SourceFiles } from './source-files.ts';

const rules: readonly Rule[] = [
  sourceId,
  entityIds,
  typeFields,
  officialDivisions,
  knownIds,
  judgedIds,
  predicateTypes,
  predicateQualifiers,
  basisRule,
  periods,
  knownUnits,
  spans,
  distinctFacts,
  counts,
];

/** A source whose facts passed every rule. */
export interface CheckedSource {
  readonly source: Source;
  readonly facts: Facts;
  /** Present where the raw text was at hand, so every span was verified. */
  readonly raw: RawText | undefined;
}

/** Every problem of a source's files, in the order of the lines. */
export const checkSource = ({ id, source, facts, raw }: SourceFiles): Problem[] => {
  const problems: Problem[] = [...source.problems, ...facts.problems];
  if (source.value !== undefined && facts.value !== undefined) {
    const inFacts: Report = (...place) => problems.push(facts.problemAt(...place));
    const inSource: Report = (...place) => problems.push(source.problemAt(...place));
    const entities = new Map(facts.value.entities.map((entity) => [entity.id, entity]));
    const context = { folder: id, source: source.value, facts: facts.value, raw, entities, inFacts, inSource };
    for (const rule of rules) rule(context);
  }
  return problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? 1 : -1,
  );
};

/**
 * The source, once every rule holds.
 *
 * @throws {LianpuError} FACTS_INVALID with every problem as file:line:column code message.
 */
export const requireChecked = (files: SourceFiles): CheckedSource => {
  const problems = checkSource(files);
  if (problems.length > 0 || files.source.value === undefined || files.facts.value === undefined) {
    throw fail('FACTS_INVALID', {
      count: problems.length,
      file: files.facts.file,
      problems: problems.map(formatProblem).join('\n'),
    });
  }
  return { source: files.source.value, facts: files.facts.value, raw: files.raw };
};
