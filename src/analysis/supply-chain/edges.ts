import type { Read } from '../../quality/read.ts';
import { type EdgeRow, edgeOf, type SupplyEdge } from './edge.ts';
import type { FilterParameters } from './filter.ts';
import { type Reached, wayStatement } from './reach.ts';

/** Most edges of one page, since a page of nodes may be joined by many more. */
export const mostEdges = 5_000;

/** The page of nodes whose edges are wanted. */
export interface EdgePage {
  readonly nodes: readonly string[];
  /** True where all nodes are on it. */
  readonly isWhole: boolean;
  /** Place of every node in the whole list; the middle is before all. */
  readonly positions: ReadonlyMap<string, number>;
  readonly depth: number;
  /** Most edges that are given. */
  readonly most: number;
}

/** Edges between nodes: from those nearer than the depth to whatever they lead to. */
const suppliesOf = async (
  read: Read,
  { way, tiers, edges }: Reached,
  { nodes, isWhole, depth, most }: EdgePage,
  filter: FilterParameters,
): Promise<SupplyEdge[]> => {
  if (isWhole && edges !== undefined) return edges.map(edgeOf);
  const pageTiers = nodes.map((id) => tiers.get(id)).filter((tier) => tier !== undefined);
  if (pageTiers.length === 0) return [];
  // Whatever leads to a node stands at most one tier before it.
  const nearest = isWhole ? 0 : Math.min(...pageTiers) - 1;
  const from = [...tiers].filter(([, tier]) => tier < depth && tier >= nearest).map(([id]) => id);
  const parameters = { ...filter, from, page: isWhole ? null : nodes, most: most + 1 };
  const [row] = await read<{ edges: readonly EdgeRow[] }>(wayStatement('edges', way), parameters);
  return (row?.edges ?? []).map(edgeOf);
};

const makingsOf = ({ own, makings }: Reached, page: ReadonlySet<string>): SupplyEdge[] =>
  [...own, ...makings]
    .filter(({ makerId, productId }) => page.has(makerId) || page.has(productId))
    .map(({ makerId, productId, product, claimId, modality, basis }) => ({
      supplierId: makerId,
      customerId: productId,
      product,
      productId,
      share: null,
      shareOf: null,
      modality,
      basis,
      claimIds: [claimId],
    }));

const keyOf = ({ supplierId, customerId, claimIds }: SupplyEdge): string =>
  `${supplierId} ${customerId} ${claimIds[0]}`;

/** What is found upstream and downstream, or as a supply and as a making, is one edge. */
const each = (edges: readonly SupplyEdge[]): readonly SupplyEdge[] => [
  ...new Map(edges.map((edge) => [keyOf(edge), edge])).values(),
];

/**
 * The edges of a page: each edge belongs to the page of its farther end, so that every edge comes once.
 *
 * @example (await edgesOf(read, [upstream], page, filter)).edges[0]?.customerId // 'company-geely-jinzhong'
 */
export const edgesOf = async (
  read: Read,
  reached: readonly Reached[],
  page: EdgePage,
  filter: FilterParameters,
): Promise<{ readonly edges: readonly SupplyEdge[]; readonly isCut: boolean }> => {
  const { nodes, positions, most } = page;
  const own = new Set(nodes);
  const supplies = await Promise.all(reached.map((one) => suppliesOf(read, one, page, filter)));
  const makings = reached.flatMap((one) => makingsOf(one, own));
  const found =
    supplies.length === 1 && makings.length === 0 ? supplies.flat() : each([...supplies.flat(), ...makings]);
  const placeOf = (id: string): number => positions.get(id) ?? -1;
  const edges = found.filter(({ supplierId, customerId }) =>
    own.has(placeOf(supplierId) > placeOf(customerId) ? supplierId : customerId),
  );
  return { edges: edges.slice(0, most), isCut: supplies.some(({ length }) => length > most) || edges.length > most };
};
