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

/** What a selection asks of one type, and whether an id, or an id and a name, answers it. */
interface Asked {
  readonly fields: readonly (readonly [key: string, name: string])[];
  readonly needs: 'id' | 'id and name' | 'more';
}

const asked = (type: GraphQLObjectType, info: GraphQLResolveInfo): Asked => {
  const fields = selectionOf(info, type)
    .filter(({ name }) => name.value !== '__typename')
    .map(({ alias, name }) => [(alias ?? name).value, name.value] as const);
  const isNamed = type.name !== 'Claim' && type.name !== 'Observation';
  if (fields.every(([, name]) => name === 'id')) return { fields, needs: 'id' };
  const isKnown = isNamed && fields.every(([, name]) => name === 'id' || name === 'name');
  return { fields, needs: isKnown ? 'id and name' : 'more' };
};

/**
 * What is asked by the nodes of the request and the type: a list of a thousand asks the same of each. The array of
 * nodes belongs to one request; only plans have it for longer, and those have no directives that variables decide.
 */
const selected = new WeakMap<readonly FieldNode[], Map<string, Asked>>();

const askedOf = (typeName: string, info: GraphQLResolveInfo): Asked => {
  let ofTypes = selected.get(info.fieldNodes);
  if (ofTypes === undefined) {
    ofTypes = new Map();
    selected.set(info.fieldNodes, ofTypes);
  }
  const known = ofTypes.get(typeName);
  if (known !== undefined) return known;
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type of the schema`);
  const found = asked(type, info);
  ofTypes.set(typeName, found);
  return found;
};

const valuesOf = (typeName: string, { fields }: Asked, id: string, name?: string): Expanded => {
  const expanded: Expanded = { __resolveType: typeName };
  for (const [key, field] of fields) expanded[key] = field === 'id' ? id : name;
  return expanded;
};

const readNamed = async (
  id: string,
  typeName: string,
  wanted: Asked,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Expanded | undefined> => {
  const name = await context.names.read(id);
  return name === undefined ? context.expand(typeName, id, context, info) : valuesOf(typeName, wanted, id, name);
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
  const wanted = askedOf(typeName, info);
  if (wanted.needs === 'id') return valuesOf(typeName, wanted, id);
  if (wanted.needs === 'more') return context.expand(typeName, id, context, info);
  const name = context.names.known(id);
  return name === undefined ? readNamed(id, typeName, wanted, context, info) : valuesOf(typeName, wanted, id, name);
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
