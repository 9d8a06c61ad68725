import type { HitEdge, Making } from './edges.ts';
import type { Exposure, Part } from './exposure.ts';

/** What is known of what an edge comes from. */
export interface Origin {
  /** True for what fails itself: all that comes from it is gone. */
  readonly fails: boolean;
  /** True for what a failing company makes, others perhaps too. */
  readonly isOwn: boolean;
  /** Of something that is hit. */
  readonly exposure: Exposure | undefined;
}

const shown = (product: string | null): string => product ?? 'what';

/** The greatest share wins among statements of one supply: documents that differ are not added. */
const greatest = <Row extends { readonly share: number | null; readonly shareOf: string | null }>(
  rows: readonly Row[],
): Row[] => {
  const byBase = new Map<string | null, Row>();
  for (const row of rows) {
    if (row.share === null) continue;
    const known = byBase.get(row.shareOf);
    if (known?.share === undefined || known.share === null || row.share > known.share) byBase.set(row.shareOf, row);
  }
  return [...byBase.values()];
};

const multiplied = (row: HitEdge, exposure: Exposure | undefined): Part => {
  const { share, shareOf, product, productId, supplier } = row;
  const step = `${share} of ${shareOf ?? 'what is not stated'}`;
  const before = exposure?.known.get(product ?? '') ?? exposure?.known.get(productId ?? '');
  if (before !== undefined && share !== null) {
    const value = before.value * share;
    return { base: shareOf, value, words: `${before.words} × ${step} = ${Number(value.toPrecision(12))}` };
  }
  const bases = [...(exposure?.known.keys() ?? [])];
  const why =
    bases.length > 0
      ? `what is known before it is a share of ${bases.slice(0, 3).join(', ')}, not of ${product ?? 'what is supplied'}`
      : `how much of ${product ?? 'what'} from ${supplier} depends on what fails is not known`;
  return { base: null, value: null, words: `${step} from ${supplier}, but ${why}` };
};

/**
 * A supply or input as a part of the exposure. Several statements of one supply are one part, and one that names no product
 * adds nothing beside those of the same supplier that do.
 *
 * @param rows Edges of one source and product to one that is hit.
 * @example partsOf([edge], { fails: true, isOwn: false, exposure: undefined })
 * // [{ base: '消声器', value: 0.95, words: '0.95 of 消声器 from 甲厂' }]
 */
export const partsOf = (rows: readonly HitEdge[], { fails, isOwn, exposure }: Origin): Part[] => {
  const [row] = rows;
  if (row === undefined) return [];
  const isInput = row.supplierId === row.productId;
  const known = greatest(rows);
  if (known.length === 0) {
    const words = isInput
      ? `no share of ${shown(row.product)} in it is stated`
      : `no share of ${shown(row.product)} from ${row.supplier} is stated`;
    return [{ base: null, value: null, words }];
  }
  if (isOwn && !fails) {
    const words = `what share of ${shown(row.product)} is made by what fails is not stated`;
    return [{ base: null, value: null, words }];
  }
  return known.map((each) => {
    if (!fails) return multiplied(each, exposure);
    const from = isInput ? `is ${each.supplier}` : `from ${each.supplier}`;
    const words = `${each.share} of ${each.shareOf ?? shown(each.product)} ${from}`;
    return { base: each.shareOf, value: each.share, words };
  });
};

/**
 * What a maker loses with a product that is hit: known only where it is known how much of the product depends on what
 * fails, and how much of the maker is the product.
 *
 * @example partOfMaking([making], exposure) // { base: '营业收入', value: 0.3, words: '0.5 of 整车 from 甲厂 × 0.6 of 营业收入 = 0.3' }
 */
export const partOfMaking = (rows: readonly Making[], exposure: Exposure | undefined): Part[] => {
  const [row] = rows;
  if (row === undefined) return [];
  const before = exposure?.known.get(row.product) ?? exposure?.known.get(row.productId);
  const [known] = greatest(rows);
  if (before === undefined) {
    const words = `how much of the ${row.product} that it makes depends on what fails is not known`;
    return [{ base: null, value: null, words }];
  }
  if (known?.share === undefined || known.share === null) {
    return [{ base: null, value: null, words: `${before.words}, but how much of it is ${row.product} is not stated` }];
  }
  const value = before.value * known.share;
  const words = `${before.words} × ${known.share} of ${known.shareOf ?? 'what is not stated'} = ${Number(value.toPrecision(12))}`;
  return [{ base: known.shareOf, value, words }];
};
