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

/**
 * What needs no statement: where a selection asks for nothing but the id and the type, both are known. Undefined where it
 * asks for more.
 */
const known = (id: string, typeName: string, info: GraphQLResolveInfo): Expanded | undefined => {
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) return undefined;
  const fields = fieldsOf(type, info);
  if (fields.some(({ name }) => name.value !== 'id')) return undefined;
  return {
    __resolveType: typeName,
    ...Object.fromEntries(fields.map(({ alias, name }) => [(alias ?? name).value, id])),
  };
};

/** At once where nothing is to be read: a list of a thousand ends is not worth a thousand promises. */
const expand = (
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Expanded | Promise<Expanded | undefined> => {
  const typeName = typeNameOf(id);
  return known(id, typeName, info) ?? context.expand(typeName, id, context, info);
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
