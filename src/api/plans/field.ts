import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import { argumentsOf } from './arguments.ts';
import { collected, type Planned } from './collect.ts';
import { completeAs, type PlanObject } from './complete.ts';
import { type Field, object } from './object.ts';
import { type Complete, isPromise, type Run, Unplanned } from './run.ts';

/** The fields of a plan as they are made. */
export interface Fields {
  readonly planned: Planned;
  readonly operation: OperationDefinitionNode;
  /** How many have a number so far. */
  count: number;
}

type Definition = GraphQLField<unknown, unknown>;

/** What a resolver is told beside its arguments; places in lists are left out, which no resolver here asks for. */
const infoOf = (
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
  variableValues,
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
  const argumentsWith = argumentsOf(definition, node);
  return (source, run) => {
    const given = (run.given[number] ??= argumentsWith(run.variables));
    const info = (run.infos[number] ??= infoOf(fields, definition, parentType, key, nodes, run.variables));
    return resolve(source, given, run.context, info);
  };
};

/** Plans of object types below some fields, each made when the first such object comes. */
const objectsOf = (fields: Fields, nodes: readonly FieldNode[]): PlanObject => {
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
  const complete = completeAs(fields.planned.schema, definition.type, objectsOf(fields, nodes));
  return {
    key,
    read: (source, run) => {
      const value = valueOf(source, run);
      return isPromise(value) ? value.then((found) => complete(found, run)) : complete(value, run);
    },
  };
};
