import type { GraphQLError } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import type { Extent } from './argument-values.ts';
import { argumentsExtent } from './arguments-extent.ts';
import type { OpenedOperation } from './opened.ts';
import type { Verdict } from './operation-limit.ts';

/** Judges by the extent of arguments: of the query at once, of variables with each request. */
export const judgeArguments = (
  opened: OpenedOperation,
  limits: Limits,
  problem: (extent: Extent) => GraphQLError | undefined,
): Verdict => {
  const { fixed, withVariables } = argumentsExtent(opened, limits);
  const refusal = problem(fixed);
  if (refusal !== undefined || withVariables === undefined) return refusal;
  return (variables) => problem(withVariables(variables));
};
