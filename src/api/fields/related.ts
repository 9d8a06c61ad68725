import type { GraphQLFieldResolver } from 'graphql';
import { type EntityType, typeOfId } from '../../facts/entity-types.ts';
import type { ApiContext } from '../context.ts';

/** A parent as generated statements give it: by the names of its properties. */
type Parent = Readonly<Record<string, unknown>>;

const text = (parent: Parent, property: string): string => {
  const value = parent[property];
  if (typeof value !== 'string') throw new Error(`${property} is missing in a row of the database`);
  return value;
};

const typeIn = (parent: Parent, idProperty: string): EntityType => {
  const id = text(parent, idProperty);
  const type = typeOfId(id);
  if (type === undefined) throw new Error(`${id} begins with no type of an entity`);
  return type;
};

/** Resolves a field to the entity whose id stands in a property of the parent. */
export const entityAt =
  (idProperty: string): GraphQLFieldResolver<Parent, ApiContext> =>
  async (parent, _, context, info) =>
    context.expand(typeIn(parent, idProperty), text(parent, idProperty), context, info);

/** Resolves a field to the type that the id in a property of the parent begins with. */
export const entityTypeAt =
  (idProperty: string): GraphQLFieldResolver<Parent, ApiContext> =>
  (parent) =>
    typeIn(parent, idProperty);

/** Resolves `claims` of an edge: the one claim that the edge is derived from. */
export const claimsOfEdge: GraphQLFieldResolver<Parent, ApiContext> = async (parent, _, context, info) => {
  const claim = await context.expand('Claim', text(parent, 'claimId'), context, info);
  return claim === undefined ? [] : [claim];
};
