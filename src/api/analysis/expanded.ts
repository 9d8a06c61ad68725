import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql';
import { typeOfId } from '../../facts/entity-types.ts';
import type { ApiContext, Expanded } from '../context.ts';
import { selectionOf } from '../expansion/selection.ts';

type Parent = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<Parent, ApiContext>;

const idIn = (parent: Parent, property: string): string | undefined => {
  const value = parent[property];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`${property} is no id`);
  return value;
};

const idsIn = (parent: Parent, property: string): readonly string[] => {
  const value = parent[property];
  if (!Array.isArray(value)) throw new Error(`${property} is no list of ids`);
  return value as readonly string[];
};

const typeNameOf = (id: string): string => {
  const type =
    typeOfId(id) ?? (id.startsWith('claim-') ? 'Claim' : id.startsWith('observation-') ? 'Observation' : undefined);
  if (type === undefined) throw new Error(`${id} begins with no type`);
  return type;
};

/**
 * Fields of a selection by the nodes of the request and the type: a list of a thousand asks the same of each. The array of
 * nodes belongs to one request; only plans have it for longer, and those have no directives that variables decide.
 */
const selected = new WeakMap<readonly FieldNode[], Map<string, readonly FieldNode[]>>();

const fieldsOf = (type: GraphQLObjectType, info: GraphQLResolveInfo): readonly FieldNode[] => {
  const ofTypes = selected.get(info.fieldNodes) ?? new Map<string, readonly FieldNode[]>();
  selected.set(info.fieldNodes, ofTypes);
  const fields = ofTypes.get(type.name) ?? selectionOf(info, type).filter(({ name }) => name.value !== '__typename');
  ofTypes.set(type.name, fields);
  return fields;
};

const valuesOf = (
  typeName: string,
  fields: readonly FieldNode[],
  values: Readonly<Record<string, string>>,
): Expanded => {
  const expanded: Expanded = { __resolveType: typeName };
  for (const { alias, name } of fields) expanded[(alias ?? name).value] = values[name.value];
  return expanded;
};

const asksOnlyFor = (fields: readonly FieldNode[], names: readonly string[]): boolean =>
  fields.every(({ name }) => names.includes(name.value));

const isNamed = (typeName: string): boolean => typeName !== 'Claim' && typeName !== 'Observation';

const readNamed = async (
  id: string,
  typeName: string,
  fields: readonly FieldNode[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Expanded | undefined> => {
  const name = await context.names.read(id);
  return name === undefined ? context.expand(typeName, id, context, info) : valuesOf(typeName, fields, { id, name });
};

/**
 * At once where a selection asks for nothing but the id, the type and a name that is known: a list of a thousand ends is not
 * worth a thousand promises.
 */
const expand = (
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Expanded | Promise<Expanded | undefined> => {
  const typeName = typeNameOf(id);
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type of the schema`);
  const fields = fieldsOf(type, info);
  if (asksOnlyFor(fields, ['id'])) return valuesOf(typeName, fields, { id });
  if (!isNamed(typeName) || !asksOnlyFor(fields, ['id', 'name'])) return context.expand(typeName, id, context, info);
  const name = context.names.known(id);
  return name === undefined ? readNamed(id, typeName, fields, context, info) : valuesOf(typeName, fields, { id, name });
};

/**
 * Resolves a field to the entity, claim or observation whose id stands in a property of the parent; null where there is none.
 *
 * @example SupplyNode: { entity: one('entityId') }
 */
export const one =
  (property: string): Resolver =>
  (parent, _, context, info) => {
    const id = idIn(parent, property);
    return id === undefined ? null : expand(id, context, info);
  };

/**
 * Resolves a field to what the ids in a property of the parent stand for, in their order. What a load took away in the
 * meantime is left out.
 *
 * @example SupplyEdge: { claims: many('claimIds') }
 */
export const many =
  (property: string): Resolver =>
  async (parent, _, context, info) => {
    const found = await Promise.all(idsIn(parent, property).map(async (id) => expand(id, context, info)));
    return found.filter((each) => each !== undefined);
  };
