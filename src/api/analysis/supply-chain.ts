import type { GraphQLFieldResolver } from 'graphql';
import { requireEntity } from '../../analysis/named.ts';
import type { SupplyFilter } from '../../analysis/supply-chain/filter.ts';
import { namedFilter } from '../../analysis/supply-chain/named-filter.ts';
import {
  supplyChain as readSupplyChain,
  type SupplyChain,
  type SupplyQuestion,
} from '../../analysis/supply-chain/supply-chain.ts';
import { typeOfId } from '../../facts/entity-types.ts';
import type { Read } from '../../quality/read.ts';
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

const roots: ReadonlySet<unknown> = new Set(['Company', 'Product']);

/** The chain around an id, looked up with it: an id that nothing has, or that is merged into another, is asked about first. */
const chainOf = async (
  read: Read,
  of: string,
  question: Omit<SupplyQuestion, 'root'>,
): Promise<{ readonly rootId: string; readonly chain: SupplyChain }> => {
  const type = typeOfId(of);
  if (type !== undefined && roots.has(type)) {
    const chain = await readSupplyChain(read, { ...question, root: { id: of, type } });
    if (chain.isKnown) return { rootId: of, chain };
  }
  const root = await requireEntity(read, 'of', of, ['Company', 'Product']);
  return { rootId: root.id, chain: await readSupplyChain(read, { ...question, root }) };
};

const supplyChain: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (
  _,
  { of, direction, maxDepth, where, first, after },
  { read, names },
  info,
) => {
  requireWithin('maxDepth', maxDepth, 1, 20);
  const version = await versionForCursors(read, after, info);
  const skip = positionOf(after, version);
  const question = {
    direction,
    depth: maxDepth,
    where: await namedFilter(read, where),
    first,
    skip,
    tellsDeeper: asksFor(info)('deeper'),
  };
  const { rootId, chain } = await chainOf(read, of, question);
  const { hasNextPage, names: found, nodes, edges, depthReached, deeper, totalCount, truncated } = chain;
  found.forEach(names.learn);
  const { length } = nodes;
  return {
    rootId,
    nodes,
    edges,
    depthReached,
    deeper,
    totalCount,
    truncated,
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
