import { fail } from '../../errors.ts';
import { formatProblem, type Problem } from '../../facts/problem.ts';
import { readYamlFile, type YamlFile } from '../../facts/yaml-file.ts';
import { compileMapping } from '../apply/compile.ts';
import type { TableFormat } from '../read/format.ts';
import type { RawRecord, RowOutcome } from '../row.ts';
import type { Check, Report } from './checks/check.ts';
import { columnRules, expandColumns, unusedColumns } from './checks/columns.ts';
import { askable, closedValues } from './checks/conditions.ts';
import { factRules, namedEntities } from './checks/facts.ts';
import { knownColumns } from './checks/references.ts';
import { type MappingFile, mappingFormat, type TableSource } from './format.ts';
import { fileColumns, kindsOf } from './kinds.ts';

const checks: readonly Check[] = [
  columnRules,
  expandColumns,
  knownColumns,
  askable,
  unusedColumns,
  closedValues,
  factRules,
  namedEntities,
];

/** A mapping that was read and checked: what a table is, how it is read, and what becomes of a record. */
export interface Mapping {
  /** The mapping's own file. */
  readonly file: string;
  readonly source: TableSource;
  readonly format: TableFormat;
  readonly limits: { readonly rejects: number };
  /** The columns that the table must have. */
  readonly columns: readonly string[];
  readonly apply: (record: RawRecord) => RowOutcome;
}

/** Every problem of a mapping, in the order of the lines. */
export const mappingProblems = ({ value, problems, problemAt }: YamlFile<MappingFile>): Problem[] => {
  const found: Problem[] = [...problems];
  if (value !== undefined) {
    const report: Report = (...place) => found.push(problemAt(...place));
    const context = { mapping: value, kinds: kindsOf(value), report };
    for (const check of checks) check(context);
  }
  return found.toSorted((a, b) => a.line - b.line || a.column - b.column);
};

/**
 * Reads a mapping, checks it, and turns it into the function of a record.
 *
 * @throws {LianpuError} MAPPING_INVALID with every problem as file:line:column code message; FILE_UNREADABLE
 * @example readMapping('makers.yml').apply({ maker: '青河钢厂', product: '钢带' })
 * // { facts: { entities: [{ id: 'company-qing-he-gang-chang-…', … }, …], claims: […], observations: [] } }
 */
export const readMapping = (file: string): Mapping => {
  const read = readYamlFile(file, mappingFormat);
  const problems = mappingProblems(read);
  const { value } = read;
  if (value === undefined || problems.length > 0) {
    throw fail('MAPPING_INVALID', {
      count: problems.length,
      file,
      problems: problems.map(formatProblem).join('\n'),
    });
  }
  const { source, format, limits } = value;
  return { file, source, format, limits, columns: fileColumns(value), apply: compileMapping(value) };
};
