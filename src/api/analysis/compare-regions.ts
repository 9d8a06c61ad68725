import type { GraphQLFieldResolver } from 'graphql';
import { compareRegions as readComparison } from '../../analysis/compare-regions/compare-regions.ts';
import { requireEntities, requireEntity } from '../../analysis/named.ts';
import type { ApiContext } from '../context.ts';
import { requireLength } from './arguments.ts';
import { many, one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly regions: readonly string[];
  readonly chain?: string | null;
}

const compareRegions: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (
  _,
  { regions, chain },
  { read },
) => {
  requireLength('regions', regions, 2, 20);
  const [inRegions, ofChain] = await Promise.all([
    requireEntities(read, 'regions', regions, ['Region']),
    chain === undefined || chain === null ? null : requireEntity(read, 'chain', chain, ['IndustryChain']),
  ]);
  return readComparison(read, inRegions, ofChain);
};

/** Resolvers of `compareRegions` and of what it gives. */
export const compareRegionsResolvers: Resolvers = {
  Query: { compareRegions },
  RegionComparison: { region: one('regionId') },
  StageInRegion: { stage: one('stageId'), companies: many('companyIds'), projects: many('projectIds') },
};
