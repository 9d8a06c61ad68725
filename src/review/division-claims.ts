import { ancestorsOf } from '../facts/divisions.ts';
import type { ClaimFact, EntityFact } from '../facts/format.ts';

/** That one region lies in another, as `lianpu check` asks of regions with codes. */
export interface DivisionClaim {
  readonly claim: ClaimFact;
  /** Index of the region that lies in the other. */
  readonly region: number;
}

/**
 * What follows from the codes of accepted regions and nobody wrote: each lies in the nearest one above it. A person who
 * accepts two codes has accepted that, whatever region between them was rejected.
 *
 * @param said Whether somebody decided about one region PART_OF another already.
 * @example divisionClaims([jinzhong, shanxi], () => false)[0]?.claim.rule // 'official division codes'
 */
export const divisionClaims = (
  entities: readonly EntityFact[],
  said: (subject: string, object: string) => boolean,
): DivisionClaim[] => {
  const byCode = new Map(entities.flatMap(({ adcode, id }) => (adcode === undefined ? [] : [[adcode, id] as const])));
  return [...entities.entries()].flatMap(([region, { id, adcode, evidence }]) => {
    const above = adcode === undefined ? undefined : ancestorsOf(adcode).find((code) => byCode.has(code));
    const object = above === undefined ? undefined : byCode.get(above);
    if (object === undefined || said(id, object)) return [];
    const claim: ClaimFact = {
      subject: id,
      predicate: 'PART_OF',
      object,
      modality: 'ACTUAL',
      basis: 'INFERRED',
      rule: 'official division codes',
      evidence: evidence.slice(0, 1),
    };
    return [{ claim, region }];
  });
};
