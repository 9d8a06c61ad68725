import type { GraphQLFieldResolver } from 'graphql';
import { fail } from '../../errors.ts';
import { typeOfId } from '../../facts/entity-types.ts';
import { nearIds } from '../../graph/near-ids.ts';
import type { ApiContext } from '../context.ts';

/** `entity(id: ID!): Entity`: one entity with the whole selection of its type, in one statement. */
export const entity: GraphQLFieldResolver<unknown, ApiContext, { id: string }> = async (_, { id }, context, info) => {
  const type = typeOfId(id);
  const found = type === undefined ? undefined : await context.expand(type, id, context, info);
  if (found !== undefined) return found;
  const near = await nearIds(context.read, id);
  throw fail('NOT_FOUND', {
    id: id.slice(0, 100),
    near:
      near.length > 0
        ? `Near: ${near.join(', ')}.`
        : 'Look it up by name: { companies(where: {name: {contains: "…"}}) { id name } }.',
  });
};
