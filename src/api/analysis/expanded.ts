import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { typeOfId } from '../../facts/entity-types.ts';
import type { ApiContext, Expanded } from '../context.ts';

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

const expand = (id: string, context: ApiContext, info: GraphQLResolveInfo): Promise<Expanded | undefined> =>
  context.expand(typeNameOf(id), id, context, info);

/**
 * Resolves a field to the entity, claim or observation whose id stands in a property of the parent; null where there is none.
 *
 * @example SupplyNode: { entity: one('entityId') }
 */
export const one =
  (property: string): Resolver =>
  async (parent, _, context, info) => {
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
    const found = await Promise.all(idsIn(parent, property).map((id) => expand(id, context, info)));
    return found.filter((each) => each !== undefined);
  };
