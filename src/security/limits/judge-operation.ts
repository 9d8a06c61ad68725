import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { aliases } from './aliases.ts';
import { argumentCount } from './argument-count.ts';
import { argumentNesting } from './argument-nesting.ts';
import { cost } from './cost.ts';
import { depth } from './depth.ts';
import { fields } from './fields.ts';
import { listLength } from './list-length.ts';
import { lists } from './lists.ts';
import { nullConditions } from './null-conditions.ts';
import { openOperation } from './opened.ts';
import type { OperationLimit, OperationRule, Variables, Verdict } from './operation-limit.ts';
import { pageSize } from './page-size.ts';
import { rootFields } from './root-fields.ts';
import { schemaCost } from './schema-cost.ts';
import { whereHops } from './where-hops.ts';
import { whereRelationships } from './where-relationships.ts';

/** Limits of what an operation may ask for, in the order in which they are asked. */
export const operationLimits: readonly OperationLimit[] = [
  fields,
  depth,
  aliases,
  rootFields,
  lists,
  argumentNesting,
  listLength,
  argumentCount,
  whereHops,
  whereRelationships,
  pageSize,
  cost,
  schemaCost,
];

const rules: readonly OperationRule[] = [...operationLimits, nullConditions];

/** Judges a request; undefined where it may run. */
export type Judge = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => GraphQLError | undefined;

/**
 * A judge of valid operations. What follows from the text of a query is worked out once, for as long as the server keeps the
 * query; what variables decide, with each request. Wrong variables are left for execution to report.
 *
 * @example operationJudge(schema, limitsOf())(parse('{ companies(limit: 0) { id } }'), operation, {})?.message
 * // 'limit: 0 is outside 1 to 100'
 */
export const operationJudge = (
  schema: GraphQLSchema,
  limits: Limits,
  asked: readonly OperationRule[] = rules,
): Judge => {
  const known = new WeakMap<OperationDefinitionNode, readonly Verdict[]>();
  const verdictsOf = (document: DocumentNode, operation: OperationDefinitionNode): readonly Verdict[] => {
    const opened = openOperation(schema, document, operation, limits.MAX_FIELDS);
    const verdicts: Verdict[] = [];
    for (const { judge } of asked) {
      const verdict = judge(opened, limits);
      if (verdict !== undefined) verdicts.push(verdict);
      // A query that is refused for all requests is not looked at further.
      if (verdict !== undefined && typeof verdict !== 'function') return verdicts;
    }
    return verdicts;
  };
  return (document, operation, variables) => {
    const verdicts = known.get(operation) ?? verdictsOf(document, operation);
    known.set(operation, verdicts);
    for (const verdict of verdicts) {
      const refusal = typeof verdict === 'function' ? verdict(variables) : verdict;
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  };
};
