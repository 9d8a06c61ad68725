import type { Basis } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import type { SupplyEdge } from './edge.ts';
import { edgesOf, mostEdges } from './edges.ts';
import { type FilterParameters, filterParameters, type SupplyFilter } from './filter.ts';
import { bestBasis, nodesOf, type ReachedNode } from './nodes.ts';
import { type Reached, reach, type Way, wayStatement } from './reach.ts';

export interface SupplyQuestion {
  readonly root: Named;
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

export interface SupplyChain {
  readonly nodes: readonly (ReachedNode & { readonly basis: Basis })[];
  readonly edges: readonly SupplyEdge[];
  readonly depthReached: number;
  readonly deeper: boolean;
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  /** Names by id, of the middle and of what it leads to; those who only make a product are not among them. */
  readonly names: ReadonlyMap<string, string>;
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

/** The best basis by node among the edges that end there. */
const basesOf = (edges: readonly SupplyEdge[]): ReadonlyMap<string, Basis> => {
  const bases = new Map<string, Basis>();
  for (const { supplierId, customerId, basis } of edges) {
    for (const end of [supplierId, customerId]) {
      const known = bases.get(end);
      if (known !== basis) bases.set(end, known === undefined ? basis : bestBasis([known, basis]));
    }
  }
  return bases;
};

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
  const all = nodesOf(root.id, reached);
  const page = all.slice(skip, skip + first);
  const positions = new Map(all.map(({ entityId }, i) => [entityId, i]));
  const [{ edges, isCut }, deeper] = await Promise.all([
    edgesOf(
      read,
      reached,
      { nodes: page.map(({ entityId }) => entityId), isWhole: page.length === all.length, positions, depth, most },
      filter,
    ),
    tellsDeeper ? Promise.all(reached.map((each) => isDeeper(read, each, depth, filter))) : [false],
  ]);
  const bases = basesOf(edges);
  const hasNextPage = skip + first < all.length;
  return {
    nodes: page.map((node) => ({
      ...node,
      basis: node.isMakerOnly ? 'INFERRED' : (bases.get(node.entityId) ?? 'INFERRED'),
    })),
    edges,
    depthReached: all.at(-1)?.tier ?? 0,
    deeper: deeper.includes(true),
    totalCount: all.length,
    hasNextPage,
    names: new Map([[root.id, root.name], ...reached.flatMap(({ names }) => [...names])]),
    truncated: hasNextPage || isCut,
  };
};
