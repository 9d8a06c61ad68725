import type { GraphQLError } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import type { Limit } from './limit.ts';
import type { OpenedOperation } from './opened.ts';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * What a limit says of an operation: a refusal of all its requests, nothing against any, or what is to be asked of the
 * variables of each, which may be as the client sent them.
 */
export type Verdict = GraphQLError | undefined | ((variables: Variables) => GraphQLError | undefined);

/** A rule of what an operation may ask for. */
export interface OperationRule {
  /** Judges an operation, once for all requests that have it. */
  readonly judge: (opened: OpenedOperation, limits: Limits) => Verdict;
}

/** A rule that is a limit. */
export interface OperationLimit extends OperationRule, Limit {}
