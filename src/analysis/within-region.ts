import type { Modality } from '../facts/predicates.ts';
import type { Read } from '../quality/read.ts';

/**
 * The places within some regions: each region itself and the counties, townships and parks below it at any depth, sets
 * of ids by the id of the region. Statements with a `region` argument take what is LOCATED_IN one of them.
 *
 * @param modality How a place may be said to lie in the greater one; in fact, where nothing is given.
 * @example (await placesWithin(read, ['region-jinzhong-140700'])).get('region-jinzhong-140700')?.has('region-yuci-140702') // true
 */
export const placesWithin = async (
  read: Read,
  regions: readonly string[],
  modality: readonly Modality[] = ['ACTUAL'],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await read<{ regionId: string; placeIds: string[] }>('analysis/places-within', { regions, modality });
  return new Map(rows.map(({ regionId, placeIds }) => [regionId, new Set(placeIds)]));
};
