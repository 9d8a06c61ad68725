import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';
import { isPromise } from './run.ts';

/** What a root field came to. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

const outcomes = new WeakMap<ApiContext, Map<unknown, Outcome>>();
const repeated = new WeakSet<ApiContext>();

const given = (outcome: Outcome): unknown => {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
};

/** While some work goes on, the root fields of a request give what they gave before: it is told anew without being asked anew. */
export const replaying = async <T>(context: ApiContext, work: () => T | Promise<T>): Promise<T> => {
  repeated.add(context);
  try {
    return await work();
  } finally {
    repeated.delete(context);
  }
};

const noteOf = (context: ApiContext, key: unknown): ((outcome: Outcome) => void) => {
  const noted = outcomes.get(context) ?? new Map<unknown, Outcome>();
  outcomes.set(context, noted);
  return (outcome) => void noted.set(key, outcome);
};

/**
 * Makes the root fields of a schema note what they gave to each request.
 *
 * @example replayable(schema); // once
 */
export const replayable = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (source, own, context: ApiContext, info) => {
      const before = repeated.has(context) ? outcomes.get(context)?.get(info.path.key) : undefined;
      if (before !== undefined) return given(before);
      const note = noteOf(context, info.path.key);
      try {
        const value: unknown = resolve(source, own, context, info);
        if (!isPromise(value)) {
          note({ value });
          return value;
        }
        return value.then(
          (found) => {
            note({ value: found });
            return found;
          },
          (error: unknown) => {
            note({ error });
            throw error;
          },
        );
      } catch (error) {
        note({ error });
        throw error;
      }
    };
  }
  return schema;
};
