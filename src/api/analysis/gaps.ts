import type { GraphQLFieldResolver } from 'graphql';
import { gaps as readGaps } from '../../analysis/gaps/gaps.ts';
import { requireEntity } from '../../analysis/named.ts';
import type { ApiContext } from '../context.ts';
import { asksFor } from './asks-for.ts';
import { many, one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly chain: string;
  readonly region?: string | null;
}

const gaps: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (_, { chain, region }, { read }, info) => {
  const [ofChain, inRegion] = await Promise.all([
    requireEntity(read, 'chain', chain, ['IndustryChain']),
    region === undefined || region === null ? null : requireEntity(read, 'region', region, ['Region']),
  ]);
  const asks = asksFor(info);
  const parts = {
    coverage: asks('coverage'),
    reasons: asks('reason') || asks('claims'),
    shortlist: asks('shortlist'),
  };
  return { ...(await readGaps(read, ofChain, inRegion, parts)), chainId: ofChain.id, regionId: inRegion?.id };
};

/** Resolvers of `gaps` and of what it gives. */
export const gapsResolvers: Resolvers = {
  Query: { gaps },
  GapReport: { chain: one('chainId'), region: one('regionId') },
  StageGap: {
    stage: one('stageId'),
    companies: many('companyIds'),
    seekers: many('seekerIds'),
    claims: many('claimIds'),
  },
  ShortlistEntry: { entity: one('entityId'), claims: many('claimIds') },
};
