import type { EntityType } from '../../facts/entity-types.ts';
import type { Read } from '../../quality/read.ts';
import { placesWithin } from '../within-region.ts';
import type { IndexQueries } from './clauses.ts';
import { closeQueries } from './close-queries.ts';
import { farQueries } from './far-queries.ts';
import type { Candidate } from './names.ts';
import { type Hit, rank } from './rank.ts';
import type { Wanted } from './wanted.ts';

/** What a search looks among. */
export interface SearchFilter {
  readonly types?: readonly EntityType[];
  /** Id of a region. */
  readonly region?: string;
}

/** Most hits that are counted and given, on all pages. */
export const mostHits = 1_000;

/** Names that are only alike are looked for where fewer than this are, begin with or hold what is wanted. */
const enough = 10;
const mostAlike = 300;

/**
 * Entities by what people call them, the best match first, up to `mostHits`. Reads candidates that two full-text indexes
 * find, and decides from their names; a second time, for those that are only alike, where there are few.
 *
 * @example (await search(read, wanted, { types: ['Company'] }))[0] // { entityId: 'company-taigang', score: 1, matchedOn: 'name 太钢' }
 */
export const search = async (read: Read, wanted: Wanted, { types, region }: SearchFilter): Promise<Hit[]> => {
  const places = region === undefined ? null : [...((await placesWithin(read, [region])).get(region) ?? [])];
  const isFiltered = types !== undefined || places !== null;
  const candidates = (queries: IndexQueries, most: number): Promise<Candidate[]> =>
    read('analysis/search/candidates', {
      ...queries,
      types: types ?? null,
      places,
      most,
      // What is filtered must all be read: the likeliest of a rare type may stand anywhere in the order.
      read: isFiltered ? null : most,
    });
  const close = await candidates(closeQueries(wanted), mostHits);
  const hits = rank(close, wanted);
  if (hits.length >= enough) return hits.slice(0, mostHits);
  const far = await candidates(farQueries(wanted), mostAlike);
  return rank(new Map([...close, ...far].map((candidate) => [candidate.id, candidate])).values(), wanted);
};
