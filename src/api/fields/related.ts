import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from '../context.ts';

/** A parent as generated statements give it: by the names of its properties. */
type Parent = Readonly<Record<string, unknown>>;

const text = (parent: Parent, property: string): string => {
  const value = parent[property];
  if (typeof value !== 'string') throw new Error(`${property} is missing in a row of the database`);
  return value;
};

/** Resolves a field to the entity whose type and id stand in two properties of the parent. */
export const entityAt =
  (idProperty: string, typeProperty: string): GraphQLFieldResolver<Parent, ApiContext> =>
  async (parent, _, context, info) =>
    context.expand(text(parent, typeProperty), text(parent, idProperty), context, info);

/** Resolves `claims` of an edge: the one claim that the edge is derived from. */
export const claimsOfEdge: GraphQLFieldResolver<Parent, ApiContext> = async (parent, _, context, info) => {
  const claim = await context.expand('Claim', text(parent, 'claimId'), context, info);
  return claim === undefined ? [] : [claim];
};
