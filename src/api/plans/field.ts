import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Planned } from './collect.ts';
import { completeAs } from './complete.ts';
import { isPromise, type Run, Unplanned } from './run.ts';

/** One key of an answer. */
export interface Field {
  readonly key: string;
  readonly read: (source: unknown, run: Run) => unknown;
}

/** The fields of a plan as they are made. */
export interface Fields {
  readonly planned: Planned;
  readonly operation: OperationDefinitionNode;
  /** How many have a number so far. */
  count: number;
}

type Definition = GraphQLField<unknown, unknown>;

/** What a resolver is told beside its arguments; places in lists are left out, which no resolver here asks for. */
export const infoOf = (
  { planned: { schema, fragments }, operation }: Fields,
  definition: Definition,
  parentType: GraphQLObjectType,
  key: string,
  fieldNodes: readonly FieldNode[],
  variableValues: Run['variables'],
): GraphQLResolveInfo => ({
  fieldName: definition.name,
  fieldNodes,
  returnType: definition.type,
  parentType,
  path: { prev: undefined, key, typename: parentType.name },
  schema,
  fragments,
  rootValue: undefined,
  operation,
  variableValues: variableValues as GraphQLResolveInfo['variableValues'],
});

/** What graphql-js takes where a field has no resolver. */
const property =
  (name: string): Field['read'] =>
  (source) => {
    if (typeof source !== 'object' || source === null) return undefined;
    const value = (source as Readonly<Record<string, unknown>>)[name];
    // Such a value would be called; nothing here is given so.
    if (typeof value === 'function') throw new Unplanned();
    return value;
  };

/** How a value comes from its parent. */
const reader = (
  fields: Fields,
  definition: Definition,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Field['read'] => {
  const [node] = nodes;
  if (node === undefined) throw new Error(`${key} is asked for nowhere`);
  const { resolve } = definition;
  if (resolve === undefined) return property(definition.name);
  const number = fields.count;
  fields.count += 1;
  return (source, run) => {
    const given = (run.given[number] ??= getArgumentValues(definition, node, run.variables));
    const info = (run.infos[number] ??= infoOf(fields, definition, parentType, key, nodes, run.variables));
    return resolve(source, given, run.context, info);
  };
};

/**
 * Plans a field of an object type.
 *
 * @example fieldOf(fields, companyType, 'name', [node]).read({ name: '太钢' }, run) // '太钢'
 */
export const fieldOf = (
  fields: Fields,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Field => {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, read: () => parentType.name };
  const definition = parentType.getFields()[name];
  if (definition === undefined) throw new Unplanned();
  const valueOf = reader(fields, definition, parentType, key, nodes);
  const complete = completeAs(fields, definition.type, nodes);
  return {
    key,
    read: (source, run) => {
      const value = valueOf(source, run);
      return isPromise(value) ? value.then((found) => complete(found, run)) : complete(value, run);
    },
  };
};
