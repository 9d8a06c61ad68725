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

/** An edge as the statements give it: without names of its parts, which would be most of an answer. */
export type EdgeRow = readonly [
  supplierId: string,
  customerId: string,
  claimId: string,
  modality: Modality,
  basis: Basis,
  share: number | null,
  shareOf: string | null,
  productId: string | null,
  product: string | null,
];

/** An edge from what a statement gave. */
export const edgeOf = ([
  supplierId,
  customerId,
  claimId,
  modality,
  basis,
  share,
  shareOf,
  productId,
  product,
]: EdgeRow): SupplyEdge => ({
  supplierId,
  customerId,
  product,
  productId,
  share,
  shareOf,
  modality,
  basis,
  claimIds: [claimId],
});
