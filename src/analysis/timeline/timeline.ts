import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import { placesWithin } from '../within-region.ts';

/** One entry: either an observation or a claim. */
interface TimelineEntry {
  readonly claimId: string | null;
  readonly observationId: string | null;
  /** As precise as the source: a day, month, year or period; null where it says none. */
  readonly date: string | null;
  /** Year that the date begins with. */
  readonly year: number | null;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly truncated: boolean;
}

/**
 * What is known of an entity in the order of time: its observations, then claims about it that have a date. Of a region
 * and of a chain also each project there, by one claim that it is there, dated or not; without dates they come last, by
 * their status from operating to planned. What projects themselves are known for is on their own timelines.
 *
 * @param first Most entries.
 * @example (await timeline(read, geely, 200)).entries[0]?.year // 2017
 */
export const timeline = async (read: Read, of: Named, first: number): Promise<Timeline> => {
  const places = of.type === 'Region' ? await placesWithin(read, [of.id], ['ACTUAL', 'PLANNED']) : undefined;
  const entries = await read<TimelineEntry>('analysis/timeline/entries', {
    of: of.id,
    places: [...(places?.get(of.id) ?? [])],
    most: first + 1,
  });
  return { entries: entries.slice(0, first), truncated: entries.length > first };
};
