import type { Read } from '../../quality/read.ts';
import { placesWithin } from '../within-region.ts';

/** The regions of each place, and whether it lies in them in fact or by a plan; null stands for the whole graph. */
export type Scope = Readonly<Record<string, readonly { readonly id: string; readonly isActual: boolean }[]>> | null;

/**
 * The places of some regions as the statements of gaps take them.
 *
 * @example (await scopeOf(read, ['region-jinzhong-140700']))?.['region-yuci-140702'] // [{ id: 'region-jinzhong-140700', isActual: true }]
 */
export const scopeOf = async (read: Read, regions: readonly string[]): Promise<NonNullable<Scope>> => {
  const [actual, planned] = await Promise.all([
    placesWithin(read, regions),
    placesWithin(read, regions, ['ACTUAL', 'PLANNED']),
  ]);
  const scope: Record<string, { id: string; isActual: boolean }[]> = {};
  for (const [id, places] of planned) {
    const inFact = actual.get(id);
    for (const place of places) (scope[place] ??= []).push({ id, isActual: inFact?.has(place) ?? false });
  }
  return scope;
};

/** Ids of the places that lie in one of the regions in fact; null for the whole graph. */
export const placesOf = (scope: Scope): readonly string[] | null =>
  scope === null
    ? null
    : Object.entries(scope)
        .filter(([, regions]) => regions.some(({ isActual }) => isActual))
        .map(([place]) => place);

/** The key of what statements say of a stage in a region; the whole graph has no region. */
export const keyOf = (stageId: string, regionId: string | null): string => `${stageId} ${regionId ?? ''}`;
