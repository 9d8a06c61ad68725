import { type FieldNode, type GraphQLField, getArgumentValues, visit } from 'graphql';
import type { Run } from './run.ts';

type Values = Readonly<Record<string, unknown>>;
type Make = (variables: Values) => unknown;

const variablesIn = ({ arguments: given }: FieldNode): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const each of given ?? []) visit(each, { Variable: ({ name }) => void found.add(name.value) });
  return found;
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** How a value is made anew from one that has a mark in the place of each variable. */
const makerOf = (value: unknown, marks: ReadonlyMap<unknown, string>, seen: Set<string>): Make => {
  const name = marks.get(value);
  if (name !== undefined) {
    seen.add(name);
    return (variables) => variables[name];
  }
  if (Array.isArray(value)) {
    const items = value.map((each) => makerOf(each, marks, seen));
    return (variables) => items.map((make) => make(variables));
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return () => value;
  const fields = Object.entries(value).map(([key, each]) => [key, makerOf(each, marks, seen)] as const);
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (variables) => {
    const made = Object.create(prototype) as Record<string, unknown>;
    for (const [key, make] of fields) made[key] = make(variables);
    return made;
  };
};

/**
 * The arguments of a field as graphql-js gives them, without a look at the query each time: a condition has dozens of fields that
 * it may hold. A variable stands in them as it is, wherever it stands, as long as it has a value; where one has none, graphql-js
 * says what that means.
 *
 * @example argumentsOf(definition, node)({ id: 'company-a' }) // { where: { id: { eq: 'company-a' } } }
 */
export const argumentsOf = (
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ((variables: Run['variables']) => Record<string, unknown>) => {
  const byItself = (variables: Values): Record<string, unknown> => getArgumentValues(definition, node, variables);
  const names = [...variablesIn(node)];
  const marks = new Map<unknown, string>(names.map((name) => [{}, name]));
  const seen = new Set<string>();
  let make: Make;
  try {
    make = makerOf(byItself(Object.fromEntries([...marks].map(([mark, name]) => [name, mark]))), marks, seen);
  } catch {
    return byItself;
  }
  // One that a scalar made something else of would be lost.
  if (seen.size < names.length) return byItself;
  return (variables) =>
    names.every((name) => variables[name] !== undefined && variables[name] !== null)
      ? (make(variables) as Record<string, unknown>)
      : byItself(variables);
};
