import type { GraphQLFieldResolver } from 'graphql';
import { requireEntity } from '../../analysis/named.ts';
import { timeline as readTimeline } from '../../analysis/timeline/timeline.ts';
import type { ApiContext } from '../context.ts';
import { requireWithin } from './arguments.ts';
import { one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly of: string;
  readonly first: number;
}

const timeline: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (_, { of, first }, { read }) => {
  requireWithin('first', first, 1, 500);
  const entity = await requireEntity(read, 'of', of);
  return { ...(await readTimeline(read, entity, first)), entityId: entity.id };
};

/** Resolvers of `timeline` and of what it gives. */
export const timelineResolvers: Resolvers = {
  Query: { timeline },
  Timeline: { entity: one('entityId') },
  TimelineEntry: { observation: one('observationId'), claim: one('claimId') },
};
