import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../context.ts';

type Variables = Readonly<Record<string, unknown>>;

/** One execution of a plan. */
export interface Run {
  readonly context: ApiContext;
  /** Coerced, as graphql-js gives them to resolvers. */
  readonly variables: Variables;
  /** Arguments and infos by the number of a field of the plan: a list of a thousand has the same ones. */
  readonly given: ({ readonly [argument: string]: unknown } | undefined)[];
  readonly infos: (GraphQLResolveInfo | undefined)[];
}

/** Makes a value that a resolver gave what the answer has in its place, at once or later. */
export type Complete = (value: unknown, run: Run) => unknown;

/**
 * Thrown where a plan cannot tell what graphql-js would: at every error, for only graphql-js knows how far an error reaches.
 */
export class Unplanned extends Error {}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';

const leave = (): void => {};

/** What came to nothing must not be reported as an error that nobody handles. */
export const abandon = (promises: readonly Promise<unknown>[]): void => {
  for (const promise of promises) promise.then(leave, leave);
};
