import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import { type FilterParameters, type SupplyLevel, takesInferred } from '../supply-chain/filter.ts';
import { type ReachedRow, tierAndId, wayStatement } from '../supply-chain/reach.ts';

/** How far everything that is hit lies from what fails. */
export interface Tiers {
  /** Least hops by id; 0 for what fails and for what failing companies make. */
  readonly byId: ReadonlyMap<string, number>;
  /** Products that fail as such: no maker of theirs is left. */
  readonly failing: readonly string[];
  /** What failing companies make, with the claims that say so; others may make it too. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** True where something lies beyond the depth. */
  readonly isDeeper: boolean;
}

interface Question {
  readonly of: readonly Named[];
  /** Hops, 1 to 20. */
  readonly depth: number;
  readonly levels: readonly SupplyLevel[];
  readonly filter: FilterParameters;
}

interface Columns {
  readonly ids: readonly string[];
  readonly tiers: readonly number[];
}

const isProduct = (id: string): boolean => id.startsWith('product-');

const readOwn = async (
  read: Read,
  companies: readonly string[],
  filter: FilterParameters,
): Promise<Map<string, string[]>> => {
  const rows = await read<{ productId: string; claimId: string }>('analysis/disruption/own-products', {
    ...filter,
    companies,
  });
  const own = new Map<string, string[]>();
  for (const { productId, claimId } of rows) own.set(productId, [...(own.get(productId) ?? []), claimId]);
  return own;
};

const closure = async (
  read: Read,
  starts: readonly string[],
  depth: number,
  filter: FilterParameters,
): Promise<readonly (readonly [string, number])[]> => {
  if (starts.length === 0 || depth === 0) return [];
  // Edges are asked for apart: who is hit by whom takes alternatives into account.
  const parameters = { ...filter, starts, of: null, depth, first: -1, most: 0 };
  const [row] = await read<ReachedRow>(wayStatement('reached', 'DOWNSTREAM'), parameters, depth);
  return (row?.nodes ?? []).map((node) => {
    const [tier, id] = tierAndId(node);
    return [id, tier] as const;
  });
};

const readMakers = async (
  read: Read,
  hit: ReadonlyMap<string, number>,
  filter: FilterParameters,
): Promise<readonly (readonly [string, number])[]> => {
  const products = [...hit].filter(([id, tier]) => tier > 0 && isProduct(id));
  if (products.length === 0 || !takesInferred(filter)) return [];
  const parameters = { ...filter, tiers: Object.fromEntries(products) };
  const [row] = await read<Columns>('analysis/disruption/makers', parameters);
  return row === undefined ? [] : row.ids.map((id, i) => [id, row.tiers[i] ?? 0] as const);
};

/**
 * Everything downstream of what fails, each at its least number of hops. A company hits whom it supplies and, with level
 * PRODUCT, what its products go into; a product hits whom it is supplied to, by whomever, and what it goes into. Who makes
 * a product that is hit is hit with it.
 *
 * @example (await readTiers(read, { of: [taigang], depth: 5, levels: ['COMPANY'], filter })).byId.get('company-geely-jinzhong') // 1
 */
export const readTiers = async (read: Read, { of, depth, levels, filter }: Question): Promise<Tiers> => {
  const failing = of.filter(({ type }) => type === 'Product').map(({ id }) => id);
  const companies = of.filter(({ type }) => type === 'Company').map(({ id }) => id);
  const hasSupplies = levels.includes('COMPANY');
  const own = levels.includes('PRODUCT') ? await readOwn(read, companies, filter) : new Map<string, string[]>();
  const starts = [...new Set([...(hasSupplies ? companies : []), ...failing, ...own.keys()])];
  const customers =
    hasSupplies && failing.length > 0
      ? await read<{ id: string }>('analysis/disruption/customers', { ...filter, failing })
      : [];

  const byId = new Map<string, number>([...companies, ...starts].map((id) => [id, 0]));
  const add = ([id, tier]: readonly [string, number]): void => {
    byId.set(id, Math.min(tier, byId.get(id) ?? tier));
  };
  const [direct, onward] = await Promise.all([
    closure(read, starts, depth, filter),
    closure(
      read,
      customers.map(({ id }) => id),
      depth - 1,
      filter,
    ),
  ]);
  for (const { id } of customers) add([id, 1]);
  for (const each of direct) add(each);
  for (const [id, tier] of onward) add([id, tier + 1]);
  const outermost = [...byId].filter(([, tier]) => tier === depth).map(([id]) => id);
  const [makers, deeper] = await Promise.all([
    readMakers(read, byId, filter),
    outermost.length === 0
      ? []
      : read(wayStatement('deeper', 'DOWNSTREAM'), { ...filter, outermost, reached: [...byId.keys()] }),
  ]);
  for (const each of makers) add(each);
  return { byId, failing, own, isDeeper: deeper.length > 0 };
};
