import type { GraphQLFieldResolver } from 'graphql';
import type { Chokepoint } from '../../analysis/chokepoints/chokepoint.ts';
import { chokepoints as readChokepoints } from '../../analysis/chokepoints/chokepoints.ts';
import { requireEntity } from '../../analysis/named.ts';
import type { EntityType } from '../../facts/entity-types.ts';
import type { ApiContext } from '../context.ts';
import { requireWithin } from './arguments.ts';
import { many, one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly chain?: string | null;
  readonly region?: string | null;
  readonly first: number;
}

const chokepoints: GraphQLFieldResolver<unknown, ApiContext, Arguments, Promise<Chokepoint[]>> = async (
  _,
  { chain, region, first },
  { read },
) => {
  requireWithin('first', first, 1, 100);
  const idOf = async (argument: string, id: string | null | undefined, types: EntityType[]): Promise<string | null> =>
    typeof id === 'string' ? (await requireEntity(read, argument, id, types)).id : null;
  const [chainId, regionId] = await Promise.all([
    idOf('chain', chain, ['IndustryChain']),
    idOf('region', region, ['Region']),
  ]);
  return readChokepoints(read, { chain: chainId, region: regionId, first });
};

/** Resolvers of `chokepoints` and of what it gives. */
export const chokepointsResolvers: Resolvers = {
  Query: { chokepoints },
  Chokepoint: { entity: one('entityId'), dependants: many('dependantIds'), claims: many('claimIds') },
};
