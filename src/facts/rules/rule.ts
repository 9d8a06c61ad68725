import type { RawText } from '../../text/document.ts';
import type { EntityFact, Facts, Source } from '../format.ts';
import type { ProblemCode } from '../problem.ts';

/** What a rule may look at; it reports through `facts` or `source`, which know the lines. */
export interface RuleContext {
  readonly folder: string;
  readonly source: Source;
  readonly facts: Facts;
  readonly raw: RawText | undefined;
  readonly entities: ReadonlyMap<string, EntityFact>;
  readonly inFacts: Report;
  readonly inSource: Report;
}

export type Report = (path: readonly PropertyKey[], code: ProblemCode, message: string, hint: string) => void;

/** One check; it reports every problem it sees and never stops the others. */
export type Rule = (context: RuleContext) => void;
