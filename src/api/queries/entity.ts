import type { GraphQLFieldResolver } from 'graphql';
import { notFound } from '../../analysis/named.ts';
import { typeOfId } from '../../facts/entity-types.ts';
import type { ApiContext } from '../context.ts';

/** `entity(id: ID!): Entity`: one entity with the whole selection of its type, in one statement. */
export const entity: GraphQLFieldResolver<unknown, ApiContext, { id: string }> = async (_, { id }, context, info) => {
  const type = typeOfId(id);
  const found = type === undefined ? undefined : await context.expand(type, id, context, info);
  if (found !== undefined) return found;
  throw await notFound(context.read, id);
};
