import { type ASTNode, GraphQLError } from 'graphql';
import { type Exceeded, fail } from '../../errors.ts';
import type { Limit } from './limit.ts';

/** What is wrong with a request: how much of something it has. */
export interface Excess {
  /** How much there is; where counting stopped, one more than is allowed. */
  readonly cost: number;
  readonly most: number;
  readonly remedy: string;
  /** Where in the request. */
  readonly nodes?: readonly ASTNode[];
}

/**
 * The refusal of a request that has too much of something.
 *
 * @example
 * tooComplex(aliases, { cost: 31, most: 30, remedy: 'Send two requests.' }).message
 * // 'The request has 31 aliases; at most 30 are allowed (MAX_ALIASES)'
 */
export const tooComplex = ({ setting, unit }: Limit, { cost, most, remedy, nodes }: Excess): GraphQLError => {
  const originalError = fail('QUERY_TOO_COMPLEX', {
    problem: `The request has ${cost} ${unit}; at most ${most} are allowed (${setting})`,
    remedy,
    exceeds: setting,
    most,
    cost,
  });
  return new GraphQLError(originalError.message, { ...(nodes && { nodes: nodes.slice(0, 1) }), originalError });
};

/**
 * The refusal of an argument by its name.
 *
 * @param exceeded The limit that it is outside of, where it is one of the settings.
 */
export const badArgument = (
  problem: string,
  remedy: string,
  nodes: readonly ASTNode[],
  exceeded?: Exceeded,
): GraphQLError => {
  const originalError = fail('BAD_USER_INPUT', { problem, remedy, ...exceeded });
  return new GraphQLError(originalError.message, { nodes, originalError });
};
