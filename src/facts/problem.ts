/** Something wrong in a file that people write, with the place to look at. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

export type ProblemCode =
  | 'YAML'
  | 'FORMAT'
  | 'ID_PREFIX'
  | 'ID_DUPLICATE'
  | 'ID_UNKNOWN'
  | 'FACT_DUPLICATE'
  | 'PREDICATE_TYPES'
  | 'PREDICATE_QUALIFIER'
  | 'FIELD_TYPE'
  | 'RULE_MISSING'
  | 'PERIOD_ORDER'
  | 'UNIT_UNKNOWN'
  | 'UNIT_METRIC'
  | 'SPAN_MISMATCH'
  | 'DOCUMENT_CHANGED'
  | 'DIVISION_CODE'
  | 'DIVISION_LEVEL'
  | 'DIVISION_NAME'
  | 'DIVISION_PARENT'
  | 'COUNT_RANGE'
  | 'SOURCE_ID'
  | 'COLUMN_UNKNOWN'
  | 'COLUMN_UNUSED'
  | 'COLUMN_TYPE'
  | 'COLUMN_VALUES'
  | 'LOOKUP_UNKNOWN';

/**
 * One line for one problem, the form that editors and `grep` follow.
 *
 * @example formatProblem(problem) // 'loaders/a/facts.yml:12:5 ID_UNKNOWN No entity "company-x" (hint: declare it)'
 */
export const formatProblem = ({ file, line, column, code, message, hint }: Problem): string =>
  `${file}:${line}:${column} ${code} ${message} (${hint})`;
