import type { Basis, Modality } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import type { FilterParameters } from './filter.ts';
import { type Reached, wayStatement } from './reach.ts';

/** One supply, one input, or who makes a product that was reached. */
export interface SupplyEdge {
  readonly supplierId: string;
  readonly customerId: string;
  readonly product: string | null;
  readonly productId: string | null;
  readonly share: number | null;
  readonly shareOf: string | null;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly claimIds: readonly string[];
}

type Row = Omit<SupplyEdge, 'claimIds'> & { readonly claimId: string };

/** Most edges of one page, since a page of nodes may be joined by many more. */
export const mostEdges = 5_000;

const withClaims = ({ claimId, ...edge }: Row): SupplyEdge => ({ ...edge, claimIds: [claimId] });

/** Edges between nodes: from those nearer than the depth to whatever they lead to. */
const suppliesOf = async (
  read: Read,
  { way, tiers }: Reached,
  page: readonly string[],
  depth: number,
  filter: FilterParameters,
  most: number,
): Promise<SupplyEdge[]> => {
  const pageTiers = page.map((id) => tiers.get(id)).filter((tier) => tier !== undefined);
  if (pageTiers.length === 0) return [];
  // Whatever leads to a node stands at most one tier before it.
  const nearest = Math.min(...pageTiers) - 1;
  const from = [...tiers].filter(([, tier]) => tier < depth && tier >= nearest).map(([id]) => id);
  const parameters = { ...filter, from, page, most: most + 1 };
  return (await read<Row>(wayStatement('edges', way), parameters)).map(withClaims);
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

/**
 * The edges of a page: each edge belongs to the page of its farther end, so that every edge comes once.
 *
 * @param positions Place of every node in the whole list; the middle is before all.
 * @example (await edgesOf(read, [upstream], ['company-taigang'], positions, 3, filter, mostEdges)).edges[0]?.customerId // 'company-geely-jinzhong'
 */
export const edgesOf = async (
  read: Read,
  reached: readonly Reached[],
  page: readonly string[],
  positions: ReadonlyMap<string, number>,
  depth: number,
  filter: FilterParameters,
  most: number,
): Promise<{ readonly edges: readonly SupplyEdge[]; readonly isCut: boolean }> => {
  const own = new Set(page);
  const found = new Map<string, SupplyEdge>();
  let isCut = false;
  for (const each of reached) {
    const supplies = await suppliesOf(read, each, page, depth, filter, most);
    isCut ||= supplies.length > most;
    for (const edge of [...supplies, ...makingsOf(each, own)]) found.set(keyOf(edge), edge);
  }
  const placeOf = (id: string): number => positions.get(id) ?? -1;
  const edges = [...found.values()].filter(({ supplierId, customerId }) => {
    const farther = placeOf(supplierId) > placeOf(customerId) ? supplierId : customerId;
    return own.has(farther);
  });
  return { edges: edges.slice(0, most), isCut: isCut || edges.length > most };
};
