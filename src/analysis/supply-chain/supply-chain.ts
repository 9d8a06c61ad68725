import type { Basis } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import type { SupplyEdge } from './edge.ts';
import { edgesOf, mostEdges } from './edges.ts';
import { type FilterParameters, filterParameters, type SupplyFilter } from './filter.ts';
import { nodesOf, type ReachedNode } from './nodes.ts';
import { type Reached, type Root, reach, type Way, wayStatement } from './reach.ts';

export interface SupplyQuestion {
  readonly root: Root;
  readonly direction: Way | 'BOTH';
  /** Hops, 1 to 20. */
  readonly depth: number;
  readonly where: SupplyFilter;
  /** The page of nodes. */
  readonly first: number;
  readonly skip: number;
  /** Most edges of a page; as many as the API gives if absent. */
  readonly edges?: number;
  /** False where nobody asks whether more lies beyond the depth, which `deeper` then does not tell. */
  readonly tellsDeeper?: boolean;
}

/** Something in the chain, with the best basis of what joins it. */
export interface SupplyNode extends Omit<ReachedNode, 'place'> {
  readonly basis: Basis;
}

export interface SupplyChain {
  readonly nodes: readonly SupplyNode[];
  readonly edges: readonly SupplyEdge[];
  readonly depthReached: number;
  readonly deeper: boolean;
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  /** Whether an entity has the middle's id; false too where that was not looked up, for there was nothing to begin from. */
  readonly isKnown: boolean;
  /** Names by id, of the middle and of what it leads to; those who only make a product are not among them. */
  readonly names: readonly ReadonlyMap<string, string>[];
  readonly truncated: boolean;
}

const isDeeper = async (
  read: Read,
  { way, tiers }: Reached,
  depth: number,
  filter: FilterParameters,
): Promise<boolean> => {
  const outermost = [...tiers].filter(([, tier]) => tier === depth).map(([id]) => id);
  if (outermost.length === 0) return false;
  const parameters = { ...filter, outermost, reached: [...tiers.keys()] };
  return (await read(wayStatement('deeper', way), parameters)).length > 0;
};

const withBasis =
  (bases: readonly (Basis | undefined)[]) =>
  ({ entityId, tier, direction, isMakerOnly, place }: ReachedNode): SupplyNode => ({
    entityId,
    tier,
    direction,
    isMakerOnly,
    basis: isMakerOnly ? 'INFERRED' : (bases[place] ?? 'INFERRED'),
  });

/**
 * The supply chain around a company or product: each node once at the least number of hops, with what joins them. The
 * work grows with the nodes and edges reached, not with the paths.
 *
 * @throws {LianpuError} BAD_USER_INPUT where the filter cannot be.
 * @example (await supplyChain(read, { root, direction: 'UPSTREAM', depth: 3, where: {}, first: 200, skip: 0 })).nodes[0]?.tier // 1
 */
export const supplyChain = async (read: Read, question: SupplyQuestion): Promise<SupplyChain> => {
  const { root, direction, depth, where, first, skip, edges: most = mostEdges, tellsDeeper = true } = question;
  const filter = filterParameters(where);
  const ways: Way[] = direction === 'BOTH' ? ['UPSTREAM', 'DOWNSTREAM'] : [direction];
  const levels = where.level ?? ['COMPANY'];
  const walk = { depth, levels, first: skip === 0 ? first : 0, most };
  const reached = await Promise.all(ways.map((way) => reach(read, root, { ...walk, way }, filter)));
  const nodes = nodesOf(root, reached);
  const { all } = nodes;
  const to = skip + first;
  const [{ edges, bases, isCut }, deeper] = await Promise.all([
    edgesOf(read, reached, { nodes, from: skip, to, depth, most }, filter),
    tellsDeeper ? Promise.all(reached.map((each) => isDeeper(read, each, depth, filter))) : [false],
  ]);
  const hasNextPage = to < all.length;
  const rootName = reached.find((one) => one.rootName !== undefined)?.rootName;
  return {
    nodes: all.slice(skip, to).map(withBasis(bases)),
    edges,
    depthReached: all.at(-1)?.tier ?? 0,
    deeper: deeper.includes(true),
    totalCount: all.length,
    hasNextPage,
    isKnown: rootName !== undefined,
    names: [...reached.map(({ names }) => names), new Map(rootName === undefined ? [] : [[root.id, rootName]])],
    truncated: hasNextPage || isCut,
  };
};
