import { fail } from '../../errors.ts';
import type { Basis, Modality } from '../../facts/predicates.ts';

export const supplyLevels = ['COMPANY', 'PRODUCT'] as const;
export type SupplyLevel = (typeof supplyLevels)[number];

/** Which supplies count, as a client says it; what is absent or null does not narrow. */
export interface SupplyFilter {
  readonly products?: readonly string[] | null;
  readonly minShare?: number | null;
  readonly modality?: readonly Modality[] | null;
  readonly basis?: readonly Basis[] | null;
  readonly level?: readonly SupplyLevel[] | null;
  readonly asOf?: number | null;
}

/** The same as parameters of the statements in cypher/analysis/supply-chain. */
export interface FilterParameters extends Record<string, unknown> {
  readonly products: readonly string[] | null;
  readonly minShare: number | null;
  readonly modality: readonly Modality[];
  readonly basis: readonly Basis[] | null;
  /** Dates are text, and years of four digits compare as text. */
  readonly asOf: string | null;
}

const refuse = (problem: string, remedy: string): never => {
  throw fail('BAD_USER_INPUT', { problem: `where: ${problem}`, remedy });
};

/**
 * A filter as parameters; ACTUAL alone where it names no modality.
 *
 * @throws {LianpuError} BAD_USER_INPUT for a share outside 0 to 1, a year outside 1 to 9999, or an empty list, by which nothing could be found.
 * @example filterParameters({ minShare: 0.5 }) // { minShare: 0.5, modality: ['ACTUAL'], products: null, … }
 */
export const filterParameters = (filter: SupplyFilter): FilterParameters => {
  const { products = null, minShare = null, basis = null, asOf = null, level = null } = filter;
  const modality = filter.modality ?? ['ACTUAL'];
  for (const [name, list] of Object.entries({ products, modality, basis, level })) {
    if (list?.length === 0) refuse(`${name}: an empty list lets nothing through`, `Leave ${name} out, or name some.`);
  }
  if (minShare !== null && !(minShare >= 0 && minShare <= 1))
    refuse(`minShare: ${minShare} is outside 0 to 1`, 'Give a share from 0 to 1, such as 0.3 for 30 %.');
  if (asOf !== null && !(asOf >= 1 && asOf <= 9999))
    refuse(`asOf: ${asOf} is outside 1 to 9999`, 'Give a year, such as 2024.');
  return { products, minShare, modality, basis, asOf: asOf === null ? null : String(asOf).padStart(4, '0') };
};

/** Whether companies count that are reached only by what they make: that is an inference. */
export const takesInferred = ({ basis }: FilterParameters): boolean => basis === null || basis.includes('INFERRED');
