import type { GraphQLFieldResolver } from 'graphql';
import { requireEntity } from '../../analysis/named.ts';
import type { SupplyFilter } from '../../analysis/supply-chain/filter.ts';
import { supplyChain as readSupplyChain, type SupplyQuestion } from '../../analysis/supply-chain/supply-chain.ts';
import type { ApiContext } from '../context.ts';
import { requireWithin } from './arguments.ts';
import { asksFor } from './asks-for.ts';
import { cursorOf, positionOf, versionForCursors } from './cursor.ts';
import { many, one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly of: string;
  readonly direction: SupplyQuestion['direction'];
  readonly maxDepth: number;
  readonly where?: SupplyFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

const supplyChain: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (
  _,
  { of, direction, maxDepth, where, first, after },
  { read, names },
  info,
) => {
  requireWithin('maxDepth', maxDepth, 1, 20);
  const [root, version] = await Promise.all([
    requireEntity(read, 'of', of, ['Company', 'Product']),
    versionForCursors(read, after, info),
  ]);
  const skip = positionOf(after, version);
  const { hasNextPage, ...chain } = await readSupplyChain(read, {
    root,
    direction,
    depth: maxDepth,
    where: where ?? {},
    first,
    skip,
    tellsDeeper: asksFor(info)('deeper'),
  });
  names.learn(chain.names);
  const { length } = chain.nodes;
  return {
    ...chain,
    rootId: root.id,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: skip > 0,
      startCursor: length > 0 ? cursorOf(version, skip + 1) : null,
      endCursor: length > 0 ? cursorOf(version, skip + length) : null,
    },
  };
};

/** Resolvers of `supplyChain` and of what it gives. */
export const supplyChainResolvers: Resolvers = {
  Query: { supplyChain },
  SupplyChain: { root: one('rootId') },
  SupplyNode: { entity: one('entityId') },
  SupplyEdge: { supplier: one('supplierId'), customer: one('customerId'), claims: many('claimIds') },
};
