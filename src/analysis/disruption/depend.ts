import type { HitEdge, HitEdges, Making } from './edges.ts';
import { type Exposure, exposureOf, type Part } from './exposure.ts';
import { partOfMaking, partsOf } from './parts.ts';
import type { Tiers } from './tiers.ts';

/** A product by which something is hit. */
export interface ThroughProduct {
  readonly productId: string;
  readonly product: string;
}

/** A share that is known on the way. */
export interface KnownShare {
  readonly share: number;
  readonly shareOf: string | null;
  readonly product: string | null;
  readonly claimId: string;
}

/** How something is hit. */
export interface Dependence {
  readonly through: readonly ThroughProduct[];
  readonly exposure: Exposure;
  readonly shares: readonly KnownShare[];
  readonly claimIds: readonly string[];
}

/** Most of each list of one that is hit. */
const mostOfOne = 100;

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
};

/** A supply that names no product says nothing new beside those of the same supplier that do. */
const telling = (edges: readonly HitEdge[]): readonly HitEdge[] => {
  const named = new Set(edges.flatMap(({ supplierId, productId }) => (productId === null ? [] : [supplierId])));
  return edges.filter(({ supplierId, productId }) => productId !== null || !named.has(supplierId));
};

const sharesOf = (rows: readonly (HitEdge | Making)[]): KnownShare[] =>
  rows.flatMap(({ share, shareOf, product, claimId }) =>
    share === null ? [] : [{ share, shareOf, product, claimId }],
  );

const unique = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] =>
  [...new Map(rows.map((row) => [keyOf(row), row])).values()].slice(0, mostOfOne);

interface Sources {
  readonly edges: HitEdges;
  readonly tiers: Tiers;
  readonly of: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * How each of a page is hit, from the nearest tier outwards: what one depends on follows from what its suppliers and inputs
 * depend on, so the work grows with the edges and not with the paths.
 *
 * @param ids A page with whatever lies nearer, and the products that its makers make.
 * @example dependences(['company-geely-jinzhong'], sources).get('company-geely-jinzhong')?.exposure.exposure // 0.95
 */
export const dependences = (
  ids: readonly string[],
  { edges, tiers, of, names }: Sources,
): ReadonlyMap<string, Dependence> => {
  const edgesOf = groupBy(edges.edges, ({ hitId }) => hitId);
  const makingsOf = groupBy(edges.makings, ({ makerId }) => makerId);
  const failing = new Set(tiers.failing);
  const found = new Map<string, Dependence>();

  const partsOfEdges = (rows: readonly HitEdge[]): Part[] =>
    [...groupBy(rows, ({ supplierId, productId }) => `${supplierId} ${productId ?? ''}`).values()].flatMap((group) => {
      const [{ supplierId, productId } = { supplierId: '', productId: null }] = group;
      const fails = of.has(supplierId) || failing.has(productId ?? '');
      return partsOf(group, { fails, isOwn: tiers.own.has(supplierId), exposure: found.get(supplierId)?.exposure });
    });

  const dependenceOf = (id: string): Dependence => {
    const rows = telling(edgesOf.get(id) ?? []);
    const makings = makingsOf.get(id) ?? [];
    const made = [...groupBy(makings, ({ productId }) => productId)].map(([productId, group]) => ({
      group,
      product: found.get(productId),
    }));
    const parts = [
      ...partsOfEdges(rows),
      ...made.flatMap(({ group, product }) => partOfMaking(group, product?.exposure)),
    ];
    if (edges.cut.has(id)) parts.push({ base: null, value: null, words: 'more comes to it than was read' });
    const near = [...new Set(rows.map(({ supplierId }) => supplierId))];
    const through = rows.flatMap(({ productId, product }) =>
      productId === null || product === null ? [] : [{ productId, product }],
    );
    return {
      through: unique([...through, ...made.flatMap(({ product }) => product?.through ?? [])], (each) => each.productId),
      exposure: exposureOf(names.get(id) ?? id, parts),
      shares: unique(
        [
          ...sharesOf([...rows, ...makings]),
          ...near.flatMap((each) => found.get(each)?.shares ?? []),
          ...made.flatMap(({ product }) => product?.shares ?? []),
        ],
        ({ claimId }) => claimId,
      ),
      claimIds: unique(
        [
          ...rows.map(({ claimId }) => claimId),
          ...makings.map(({ claimId }) => claimId),
          ...near.flatMap((each) => tiers.own.get(each) ?? []),
          ...made.flatMap(({ product }) => product?.claimIds ?? []),
        ],
        (claimId) => claimId,
      ),
    };
  };

  // Makers come after what they make, which lies at the same tier.
  const rank = (id: string): number => 2 * (tiers.byId.get(id) ?? 0) + (makingsOf.has(id) ? 1 : 0);
  for (const id of [...ids].toSorted((left, right) => rank(left) - rank(right))) found.set(id, dependenceOf(id));
  return found;
};
