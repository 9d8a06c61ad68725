import type { FieldNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';
import { isPromise } from './run.ts';

/** What a root field came to. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * By the field of the document that asks: what is expanded below an answer runs through root fields too, under names that
 * root fields of the same request may have, but never for a field of the document.
 */
const outcomes = new WeakMap<ApiContext, Map<FieldNode | undefined, Outcome>>();
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

const noteOf = (context: ApiContext, { fieldNodes: [asking] }: GraphQLResolveInfo): ((outcome: Outcome) => void) => {
  const noted = outcomes.get(context) ?? new Map<FieldNode | undefined, Outcome>();
  outcomes.set(context, noted);
  return (outcome) => void noted.set(asking, outcome);
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
      const before = repeated.has(context) ? outcomes.get(context)?.get(info.fieldNodes[0]) : undefined;
      if (before !== undefined) return given(before);
      const note = noteOf(context, info);
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
