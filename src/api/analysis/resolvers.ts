import type { Resolvers } from './extend.ts';
import { pathsResolvers } from './paths.ts';
import { supplyChainResolvers } from './supply-chain.ts';

/** Every resolver of analysis.graphql: each question has its own file. */
const parts: readonly Resolvers[] = [pathsResolvers, supplyChainResolvers];

const typeNames = [...new Set(parts.flatMap((part) => Object.keys(part)))];

export const analysisResolvers: Resolvers = Object.fromEntries(
  typeNames.map((type) => [type, Object.assign({}, ...parts.map((part) => part[type] ?? {})) as Resolvers[string]]),
);
