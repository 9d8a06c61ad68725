import {
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLAbstractType } from 'graphql/type/definition.js';
import { abandon, type Complete, isPromise, Unplanned } from './run.ts';

/** The plan of an object type below some fields. */
export type PlanObject = (type: GraphQLObjectType) => Complete;

const leaf = (type: GraphQLLeafType): Complete => {
  return (value) => {
    const written: unknown = type.serialize(value);
    if (written === undefined || written === null) throw new Unplanned();
    return written;
  };
};

const list =
  (item: Complete): Complete =>
  (value, run) => {
    if (!Array.isArray(value)) throw new Unplanned();
    const items: unknown[] = [];
    let waiting: Promise<unknown>[] | undefined;
    try {
      for (const each of value as readonly unknown[]) {
        const completed = isPromise(each) ? each.then((found) => item(found, run)) : item(each, run);
        items.push(completed);
        if (isPromise(completed)) (waiting ??= []).push(completed);
      }
    } catch (error) {
      abandon(waiting ?? []);
      throw error;
    }
    return waiting === undefined ? items : Promise.all(items);
  };

const required = (value: unknown): unknown => {
  if (value === undefined || value === null) throw new Unplanned();
  return value;
};

const nonNull =
  (inner: Complete): Complete =>
  (value, run) => {
    const completed = inner(value, run);
    return isPromise(completed) ? completed.then(required) : required(completed);
  };

const abstract = (schema: GraphQLSchema, type: GraphQLAbstractType, plan: PlanObject): Complete => {
  const concrete = new Map(schema.getPossibleTypes(type).map((each) => [each.name, each]));
  const { resolveType } = type;
  return (value, run) => {
    if (typeof value !== 'object' || value === null) throw new Unplanned();
    // Resolvers of types get by with the value and the context.
    const name: unknown =
      resolveType === undefined || resolveType === null
        ? Reflect.get(value, '__typename')
        : resolveType(value, run.context, undefined as never, type);
    const found = typeof name === 'string' ? concrete.get(name) : undefined;
    if (found === undefined) throw new Unplanned();
    return plan(found)(value, run);
  };
};

/**
 * How values of a type are completed.
 *
 * @param plan How objects are; asked when there is one, as graphql-js looks at a selection only then.
 * @example completeAs(schema, new GraphQLList(GraphQLString), plan)(['a', 1], run) // ['a', '1']
 */
export const completeAs = (schema: GraphQLSchema, type: GraphQLOutputType, plan: PlanObject): Complete => {
  if (isNonNullType(type)) return nonNull(completeAs(schema, type.ofType, plan));
  const inner = isListType(type)
    ? list(completeAs(schema, type.ofType, plan))
    : isLeafType(type)
      ? leaf(type)
      : isAbstractType(type)
        ? abstract(schema, type, plan)
        : (((value, run) => plan(type)(value, run)) satisfies Complete);
  return (value, run) => {
    if (value === undefined || value === null) return null;
    if (value instanceof Error) throw new Unplanned();
    return inner(value, run);
  };
};
