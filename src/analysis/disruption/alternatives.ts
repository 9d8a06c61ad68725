import type { Read } from '../../quality/read.ts';
import type { Dependence } from './depend.ts';

/** Most alternatives of one that is hit, and most of the products by which it is hit that they are looked up for. */
const most = 20;

interface Question {
  readonly dependences: ReadonlyMap<string, Dependence>;
  readonly page: readonly string[];
  /** Products that fail as such: nobody who makes them is an alternative. */
  readonly failing: readonly string[];
  /** What fails and all that is hit. */
  readonly excluded: readonly string[];
}

interface Found {
  readonly hitId?: string;
  readonly productId: string;
  readonly ids: readonly string[];
}

/**
 * Who else could give what is hit the products that it lacks, up to 20 each: others known to supply the same product to the
 * same customer; where there is none, others who make the product. Nobody who fails or is hit counts.
 *
 * @example (await readAlternatives(read, { dependences, page, failing, excluded })).get('company-geely-jinzhong') // ['company-baosteel']
 */
export const readAlternatives = async (
  read: Read,
  { dependences, page, failing, excluded }: Question,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const needs = page.flatMap((hitId) =>
    (dependences.get(hitId)?.through ?? [])
      .filter(({ productId }) => !failing.includes(productId))
      .slice(0, most)
      .map(({ productId }) => [hitId, productId] as const),
  );
  if (needs.length === 0) return new Map();
  const products = [...new Set(needs.map(([, productId]) => productId))];
  const [suppliers, makers] = await Promise.all([
    read<Found>('analysis/disruption/other-suppliers', { needs, excluded }),
    read<Found>('analysis/disruption/other-makers', { products, excluded }),
  ]);
  const suppliersOf = new Map(suppliers.map(({ hitId, productId, ids }) => [`${hitId} ${productId}`, ids]));
  const makersOf = new Map(makers.map(({ productId, ids }) => [productId, ids]));
  const found = new Map<string, string[]>();
  for (const [hitId, productId] of needs) {
    const others = suppliersOf.get(`${hitId} ${productId}`) ?? makersOf.get(productId) ?? [];
    found.set(hitId, [...new Set([...(found.get(hitId) ?? []), ...others])].slice(0, most));
  }
  return found;
};
