import { chokepointsResolvers } from './chokepoints.ts';
import { compareRegionsResolvers } from './compare-regions.ts';
import { disruptionResolvers } from './disruption.ts';
import type { Resolvers } from './extend.ts';
import { gapsResolvers } from './gaps.ts';
import { pathsResolvers } from './paths.ts';
import { searchResolvers } from './search.ts';
import { supplyChainResolvers } from './supply-chain.ts';
import { timelineResolvers } from './timeline.ts';

/** Every resolver of analysis.graphql: each question has its own file. */
const parts: readonly Resolvers[] = [
  chokepointsResolvers,
  compareRegionsResolvers,
  disruptionResolvers,
  gapsResolvers,
  pathsResolvers,
  searchResolvers,
  supplyChainResolvers,
  timelineResolvers,
];

const typeNames = [...new Set(parts.flatMap((part) => Object.keys(part)))];

export const analysisResolvers: Resolvers = Object.fromEntries(
  typeNames.map((type) => [type, Object.assign({}, ...parts.map((part) => part[type] ?? {})) as Resolvers[string]]),
);
