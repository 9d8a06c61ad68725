import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesIn, type SupplyEdge } from '../../../../src/analysis/supply-chain/edge.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const id = (prefix: string) => fc.stringMatching(/^[a-z0-9]{1,12}$/).map((word) => `${prefix}-${word}`);
const text = fc.string({ minLength: 1, unit: 'grapheme' });

const edge: fc.Arbitrary<SupplyEdge> = fc.record({
  supplierId: id('company'),
  customerId: id('company'),
  product: orNull(text),
  productId: orNull(id('product')),
  share: orNull(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
  shareOf: orNull(text),
  modality: fc.constantFrom('ACTUAL' as const, 'PLANNED' as const),
  basis: fc.constantFrom('STATED' as const, 'INFERRED' as const),
  claimIds: id('claim').map((claim) => [claim]),
});

/** As the statements put an edge into a line. */
const lineOf = (one: SupplyEdge): string =>
  [one.supplierId, one.customerId, one.claimIds[0], one.modality, one.basis, one.share ?? '', one.productId ?? ''].join(
    ' ',
  );

describe('edges as the statements give them', () => {
  it('are what they were, whatever texts hold', () => {
    fc.assert(
      fc.property(fc.array(edge), (edges) => {
        expect(
          edgesIn({
            lines: edges.map(lineOf),
            products: edges.map(({ product }) => product ?? ''),
            sharesOf: edges.map(({ shareOf }) => shareOf ?? ''),
          }),
        ).toEqual(edges);
      }),
    );
  });
});
