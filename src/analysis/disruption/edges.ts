import type { Read } from '../../quality/read.ts';
import { type FilterParameters, takesInferred } from '../supply-chain/filter.ts';
import type { Tiers } from './tiers.ts';

/** What comes to something that is hit: a supply, or an input to a product. */
export interface HitEdge {
  readonly hitId: string;
  /** The company that supplies, or the product that goes in. */
  readonly supplierId: string;
  readonly supplier: string;
  readonly productId: string | null;
  readonly product: string | null;
  readonly share: number | null;
  readonly shareOf: string | null;
  readonly claimId: string;
}

/** That a company makes a product that is hit. */
export interface Making {
  readonly makerId: string;
  readonly productId: string;
  readonly product: string;
  readonly share: number | null;
  readonly shareOf: string | null;
  readonly claimId: string;
}

export interface HitEdges {
  readonly edges: readonly HitEdge[];
  readonly makings: readonly Making[];
  /** Those of which something was left out: more comes to them than is read. */
  readonly cut: ReadonlySet<string>;
}

/** Most edges, and most makings, that are read of one that is hit. */
const mostOfOne = 200;

const cutOf = (ids: readonly string[]): Set<string> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > mostOfOne).map(([id]) => id));
};

/**
 * What hits the entities of a page: each edge from one tier nearer. Products by which makers of the page are hit are read
 * with them, though they may stand on the next page.
 *
 * @example (await readEdges(read, ['company-geely-jinzhong'], tiers, filter)).edges[0]?.share // 0.95
 */
export const readEdges = async (
  read: Read,
  page: readonly string[],
  { byId, failing }: Tiers,
  filter: FilterParameters,
): Promise<HitEdges> => {
  if (page.length === 0) return { edges: [], makings: [], cut: new Set() };
  const parameters = { ...filter, tiers: Object.fromEntries(byId), failing, most: mostOfOne + 1 };
  const hasProducts = [...byId].some(([id, tier]) => tier > 0 && id.startsWith('product-'));
  const makings =
    hasProducts && takesInferred(filter)
      ? await read<Making>('analysis/disruption/makings', { ...parameters, page })
      : [];
  const asked = [...new Set([...page, ...makings.map(({ productId }) => productId)])];
  const edges = await read<HitEdge>('analysis/disruption/edges', { ...parameters, page: asked });
  const cut = cutOf([...edges.map(({ hitId }) => hitId), ...makings.map(({ makerId }) => makerId)]);
  return { edges, makings, cut };
};
