import type { GraphQLFieldResolver } from 'graphql';
import { type Disruption, disruption as readDisruption } from '../../analysis/disruption/disruption.ts';
import { requireEntities } from '../../analysis/named.ts';
import type { SupplyFilter } from '../../analysis/supply-chain/filter.ts';
import { namedFilter } from '../../analysis/supply-chain/named-filter.ts';
import type { ApiContext } from '../context.ts';
import { requireLength, requireWithin } from './arguments.ts';
import { many, one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly of: readonly string[];
  readonly maxDepth: number;
  readonly where?: SupplyFilter | null;
  readonly first: number;
}

const disruption: GraphQLFieldResolver<unknown, ApiContext, Arguments, Promise<Disruption>> = async (
  _,
  { of, maxDepth, where, first },
  { read },
) => {
  requireLength('of', of, 1, 100);
  requireWithin('maxDepth', maxDepth, 1, 20);
  requireWithin('first', first, 1, 500);
  const failing = await requireEntities(read, 'of', of, ['Company', 'Product']);
  return readDisruption(read, { of: failing, depth: maxDepth, where: await namedFilter(read, where), first });
};

/** Resolvers of `disruption` and of what it gives. */
export const disruptionResolvers: Resolvers = {
  Query: { disruption },
  DisruptionHit: { entity: one('entityId'), alternatives: many('alternativeIds'), claims: many('claimIds') },
  KnownShare: { claim: one('claimId') },
};
