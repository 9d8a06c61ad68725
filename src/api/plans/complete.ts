import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLAbstractType } from 'graphql/type/definition.js';
import { collected } from './collect.ts';
import { type Field, type Fields, fieldOf } from './field.ts';
import { abandon, type Complete, isPromise, Unplanned } from './run.ts';

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

const object =
  (fields: readonly Field[]): Complete =>
  (source, run) => {
    const answer: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | undefined;
    try {
      for (const { key, read } of fields) {
        const value = read(source, run);
        answer[key] = value;
        if (!isPromise(value)) continue;
        const set = value.then((found) => {
          answer[key] = found;
        });
        (waiting ??= []).push(set);
      }
    } catch (error) {
      abandon(waiting ?? []);
      throw error;
    }
    return waiting === undefined ? answer : Promise.all(waiting).then(() => answer);
  };

/** The plan of an object type below some fields, made when the first such object comes. */
const objectsOf = (fields: Fields, nodes: readonly FieldNode[]): ((type: GraphQLObjectType) => Complete) => {
  const plans = new Map<string, Complete>();
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return (type) => {
    const known = plans.get(type.name);
    if (known !== undefined) return known;
    if (type.isTypeOf !== undefined && type.isTypeOf !== null) throw new Unplanned();
    const asked = [...collected(fields.planned, type, selections)];
    const plan = object(asked.map(([key, under]) => fieldOf(fields, type, key, under)));
    plans.set(type.name, plan);
    return plan;
  };
};

const abstract = (
  { planned }: Fields,
  type: GraphQLAbstractType,
  plan: (type: GraphQLObjectType) => Complete,
): Complete => {
  const concrete = new Map(planned.schema.getPossibleTypes(type).map((each) => [each.name, each]));
  const { resolveType } = type;
  return (value, run) => {
    if (typeof value !== 'object' || value === null) throw new Unplanned();
    // Resolvers of types get by with the value and the context.
    const name: unknown =
      resolveType === undefined || resolveType === null
        ? '__typename' in value && value.__typename
        : resolveType(value, run.context, undefined as never, type);
    const found = typeof name === 'string' ? concrete.get(name) : undefined;
    if (found === undefined) throw new Unplanned();
    return plan(found)(value, run);
  };
};

/** A plan is made when there is something to complete, as graphql-js looks at a selection only then. */
const later = (plan: (type: GraphQLObjectType) => Complete, type: GraphQLObjectType): Complete => {
  return (value, run) => plan(type)(value, run);
};

/** How values of a type are completed below some fields. */
export const completeAs = (fields: Fields, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete => {
  if (isNonNullType(type)) return nonNull(completeAs(fields, type.ofType, nodes));
  const inner = isListType(type)
    ? list(completeAs(fields, type.ofType, nodes))
    : isLeafType(type)
      ? leaf(type)
      : isAbstractType(type)
        ? abstract(fields, type, objectsOf(fields, nodes))
        : later(objectsOf(fields, nodes), type);
  return (value, run) => {
    if (value === undefined || value === null) return null;
    if (value instanceof Error) throw new Unplanned();
    return inner(value, run);
  };
};
