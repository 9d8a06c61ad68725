import type { Basis, Modality } from '../../facts/predicates.ts';

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

/**
 * Edges as the statements give them. Reading a thousand small values one by one is most of what an answer costs, so what holds
 * no space stands in one line for each edge; an empty text is none.
 */
export interface EdgeColumns {
  /** Ids of supplier, customer and claim, modality, basis, share, id of the product, with a space between each. */
  readonly lines: readonly string[];
  readonly products: readonly string[];
  readonly sharesOf: readonly string[];
}

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/**
 * Edges from what a statement gave.
 *
 * @example
 * const line = 'company-b company-a claim-1 ACTUAL STATED 0.4 ';
 * edgesIn({ lines: [line], products: ['steel'], sharesOf: [''] })[0]?.share // 0.4
 */
export const edgesIn = ({ lines, products, sharesOf }: EdgeColumns): SupplyEdge[] =>
  lines.map((line, i) => {
    const [supplierId = '', customerId = '', claimId = '', modality = '', basis = '', share = '', productId] =
      line.split(' ');
    return {
      supplierId,
      customerId,
      product: orNull(products[i]),
      productId: orNull(productId),
      share: share === '' ? null : Number(share),
      shareOf: orNull(sharesOf[i]),
      modality: modality as Modality,
      basis: basis as Basis,
      claimIds: [claimId],
    };
  });
