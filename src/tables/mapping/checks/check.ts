import type { ProblemCode } from '../../../facts/problem.ts';
import type { CellKind } from '../cell-kind.ts';
import type { MappingFile } from '../format.ts';

/** Reports a problem at the value that the path leads to. */
export type Report = (path: readonly PropertyKey[], code: ProblemCode, message: string, hint: string) => void;

/** Columns that a mapping may use, each with what its cells are; `members`: of the cell that expand takes apart. */
export type Kinds = ReadonlyMap<string, CellKind | 'members'>;

export interface CheckContext {
  readonly mapping: MappingFile;
  readonly kinds: Kinds;
  readonly report: Report;
}

/** One check; it reports every problem it sees and never stops the others. */
export type Check = (context: CheckContext) => void;
