import type { Basis } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import { type EdgeColumns, edgesIn, type SupplyEdge } from './edge.ts';
import type { FilterParameters } from './filter.ts';
import { betterBasis, type ReachedNodes } from './nodes.ts';
import { type Reached, wayStatement } from './reach.ts';

/** Most edges of one page, since a page of nodes may be joined by many more. */
export const mostEdges = 5_000;

/** The page of nodes whose edges are wanted. */
export interface EdgePage {
  readonly nodes: ReachedNodes;
  /** Places of the nodes on it: from the first one on, up to the second. */
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** Most edges that are given. */
  readonly most: number;
}

/** Edges between nodes: from those nearer than the depth to whatever they lead to. */
const suppliesOf = async (
  read: Read,
  { way, tiers, edges }: Reached,
  { nodes: { all }, from: start, to, depth, most }: EdgePage,
  filter: FilterParameters,
): Promise<SupplyEdge[]> => {
  const isWhole = start === 0 && to >= all.length;
  if (isWhole && edges !== undefined) return edgesIn(edges);
  const page = all.slice(start, to).map(({ entityId }) => entityId);
  const pageTiers = page.map((id) => tiers.get(id)).filter((tier) => tier !== undefined);
  if (pageTiers.length === 0) return [];
  // Whatever leads to a node stands at most one tier before it.
  const nearest = isWhole ? 0 : Math.min(...pageTiers) - 1;
  const from = [...tiers].filter(([, tier]) => tier < depth && tier >= nearest).map(([id]) => id);
  const parameters = { ...filter, from, page: isWhole ? null : page, most: most + 1 };
  const [row] = await read<EdgeColumns>(wayStatement('edges', way), parameters);
  return row === undefined ? [] : edgesIn(row);
};

const makingsOf = ({ own, makings }: Reached): SupplyEdge[] =>
  [...own, ...makings].map(({ makerId, productId, product, claimId, modality, basis }) => ({
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

interface EdgesOfPage {
  readonly edges: readonly SupplyEdge[];
  /** Best basis of the edges that end at a node, by its place. */
  readonly bases: readonly (Basis | undefined)[];
  readonly isCut: boolean;
}

/**
 * The edges of a page: each edge belongs to the page of its farther end, so that every edge comes once; the middle is nearer
 * than all.
 *
 * @example (await edgesOf(read, [upstream], page, filter)).edges[0]?.customerId // 'company-geely-jinzhong'
 */
export const edgesOf = async (
  read: Read,
  reached: readonly Reached[],
  page: EdgePage,
  filter: FilterParameters,
): Promise<EdgesOfPage> => {
  const { nodes, from, to, most } = page;
  const supplies = await Promise.all(reached.map((one) => suppliesOf(read, one, page, filter)));
  const makings = reached.flatMap(makingsOf);
  const [only = []] = supplies;
  const found = supplies.length === 1 && makings.length === 0 ? only : each([...supplies.flat(), ...makings]);
  const edges: SupplyEdge[] = [];
  const bases: (Basis | undefined)[] = [];
  const note = (place: number, basis: Basis): void => {
    const known = bases[place];
    bases[place] = known === undefined ? basis : betterBasis(known, basis);
  };
  let isCut = supplies.some(({ length }) => length > most);
  for (const edge of found) {
    const supplier = nodes.byId.get(edge.supplierId)?.place ?? -1;
    const customer = nodes.byId.get(edge.customerId)?.place ?? -1;
    const farther = Math.max(supplier, customer);
    if (farther < from || farther >= to) continue;
    if (edges.length === most) {
      isCut = true;
      break;
    }
    edges.push(edge);
    if (supplier >= 0) note(supplier, edge.basis);
    if (customer >= 0) note(customer, edge.basis);
  }
  return { edges, bases, isCut };
};
