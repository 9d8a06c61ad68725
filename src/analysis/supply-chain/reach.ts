import type { Basis, Modality } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import type { EdgeColumns } from './edge.ts';
import { type FilterParameters, type SupplyLevel, takesInferred } from './filter.ts';

export type Way = 'UPSTREAM' | 'DOWNSTREAM';

/** Who makes a product that was reached. */
export interface Making {
  readonly makerId: string;
  readonly productId: string;
  readonly product: string;
  readonly claimId: string;
  readonly modality: Modality;
  /** INFERRED for a maker that is reached by its product alone. */
  readonly basis: Basis;
}

/** What is reached in one direction: tiers by id, without the middle itself. */
export interface Reached {
  readonly way: Way;
  /** Least hops of what supplies lead to; the starts have 0. */
  readonly tiers: ReadonlyMap<string, number>;
  /** What joins them all, where no more than `first` are reached. */
  readonly edges?: EdgeColumns;
  /** Names of what is reached, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Undefined where nothing has the middle's id, or there is nothing to begin from. */
  readonly rootName: string | undefined;
  /** That the middle makes the products from which the walk began. */
  readonly own: readonly Making[];
  /** Who else makes products that were reached. */
  readonly makings: readonly Making[];
}

/** The middle of a chain. */
export type Root = Pick<Named, 'id' | 'type'>;

const word = { UPSTREAM: 'upstream', DOWNSTREAM: 'downstream' } as const;

/** The statement of a direction. */
export const wayStatement = (name: 'reached' | 'edges' | 'deeper', way: Way): string =>
  `analysis/supply-chain/${name}-${word[way]}`;

/** Where the walk begins: a company itself by its supplies, what it makes by inputs; a product by its inputs alone. */
const startsOf = async (
  read: Read,
  root: Root,
  levels: readonly SupplyLevel[],
  filter: FilterParameters,
): Promise<{ readonly starts: readonly string[]; readonly own: readonly Making[] }> => {
  if (root.type !== 'Company') return { starts: [root.id], own: [] };
  const company = levels.includes('COMPANY') ? [root.id] : [];
  if (!levels.includes('PRODUCT')) return { starts: company, own: [] };
  const own = await read<Making>('analysis/supply-chain/own-products', { ...filter, of: root.id });
  return { starts: [...company, ...new Set(own.map(({ productId }) => productId))], own };
};

const isProduct = (id: string): boolean => id.startsWith('product-');

/** How far a walk goes and what it tells. */
export interface Walk {
  readonly way: Way;
  /** Hops. */
  readonly depth: number;
  readonly levels: readonly SupplyLevel[];
  /** What joins the nodes is told with them where they are no more; 0 for never. */
  readonly first: number;
  /** Most edges that are told. */
  readonly most: number;
}

/** What the statements that walk give. */
export interface ReachedRow extends EdgeColumns {
  /** Tier and id, with a space between. */
  readonly nodes: readonly string[];
  readonly names: readonly (string | null)[];
  readonly rootName: string | null;
}

/**
 * Tier and id of what was reached.
 *
 * @example tierAndId('2 company-taigang') // [2, 'company-taigang']
 */
export const tierAndId = (node: string): readonly [tier: number, id: string] => {
  const space = node.indexOf(' ');
  return [Number(node.slice(0, space)), node.slice(space + 1)];
};

/**
 * What lies up or down from a company or product.
 *
 * @example (await reach(read, root, { way: 'UPSTREAM', depth: 3, levels: ['COMPANY'], first: 0, most: 1 }, filter)).tiers.get('company-taigang') // 1
 */
export const reach = async (
  read: Read,
  root: Root,
  { way, depth, levels, first, most }: Walk,
  filter: FilterParameters,
): Promise<Reached> => {
  const { starts, own } = await startsOf(read, root, levels, filter);
  const tiers = new Map<string, number>(starts.map((id) => [id, 0]));
  const parameters = { ...filter, starts, of: root.id, depth, first, most: most + 1 };
  const [row] = starts.length > 0 ? await read<ReachedRow>(wayStatement('reached', way), parameters, depth) : [];
  const names = new Map<string, string>();
  row?.nodes.forEach((node, i) => {
    const [tier, id] = tierAndId(node);
    const name = row.names[i];
    tiers.set(id, tier);
    if (typeof name === 'string') names.set(id, name);
  });
  // Who else makes what the middle makes competes with it; who makes a product in the middle supplies it.
  const products = [...tiers.keys()].filter(
    (id) => isProduct(id) && ((tiers.get(id) ?? 0) > 0 || (id === root.id && way === 'UPSTREAM')),
  );
  const makings =
    products.length > 0 && takesInferred(filter)
      ? await read<Making>('analysis/supply-chain/makers', { ...filter, products })
      : [];
  const rootName = row?.rootName ?? undefined;
  const isWhole = row !== undefined && row.nodes.length <= first;
  return { way, tiers, ...(isWhole && { edges: row }), names, rootName, own, makings };
};
