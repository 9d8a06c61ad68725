import { typeOfId } from '../facts/entity-types.ts';
import type { Modality, Predicate } from '../facts/predicates.ts';
import { readSaid, type SaidRow } from './match-terms.ts';
import { idsIn, inBatches, type Writing } from './statements.ts';

/** Claims that say where something is. */
const placing: readonly Predicate[] = ['LOCATED_IN', 'PART_OF'];

/** From a firm to its park, its county, its city and its province. */
const mostSteps = 4;

export const saysWhere = ({ predicate }: { readonly predicate: Predicate }): boolean => placing.includes(predicate);

/** Subjects of those of these claims that say where something is. */
export const placedBy = (transaction: Writing, claims: Iterable<string>): Promise<string[]> =>
  idsIn(transaction, 'load/match-subjects', claims, { predicates: placing });

/** Whether a claim puts its subject in its object, as far as matching goes by it. */
export const putsSomewhere = (claim: {
  readonly predicate: Predicate;
  readonly modality: Modality;
  readonly withdrawn?: boolean;
}): boolean => saysWhere(claim) && claim.modality !== 'ASPIRATIONAL' && claim.withdrawn === undefined;

/** What is asked of documents to find where they put things. */
export interface PlaceReading {
  /** What claims put these things in. */
  readonly placesOf: (ids: readonly string[]) => Promise<readonly { readonly id: string; readonly place: string }[]>;
  readonly said: (ids: Iterable<string>) => Promise<readonly SaidRow[]>;
}

/**
 * Codes of the divisions that documents put things in, directly or through parks and regions.
 *
 * @example (await placeCodes(['company-a'], placeReading(transaction))).get('company-a') // ['140700', '140000']
 */
export const placeCodes = async (
  ids: readonly string[],
  { placesOf, said }: PlaceReading,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const above = new Map<string, string[]>();
  let frontier = ids;
  for (let step = 0; step < mostSteps && frontier.length > 0; step++) {
    for (const id of frontier) above.set(id, []);
    const rows = await placesOf(frontier);
    for (const { id, place } of rows) above.get(id)?.push(place);
    frontier = [...new Set(rows.map(({ place }) => place))].filter((place) => !above.has(place));
  }
  const regions = new Set([...above.values()].flat().filter((id) => typeOfId(id) === 'Region'));
  const codes = new Map<string, Set<string>>();
  for (const { id, attestation } of await said(regions)) {
    if (typeof attestation.adcode === 'string') codes.set(id, (codes.get(id) ?? new Set()).add(attestation.adcode));
  }
  return new Map(ids.map((id) => [id, codesAbove(id, above, codes)]));
};

/** Asks the graph as it stands. */
export const placeReading = (transaction: Writing): PlaceReading => ({
  placesOf: (ids) => inBatches(transaction, 'load/match-places', 'ids', ids, { predicates: placing }),
  said: (ids) => readSaid(transaction, ids),
});

const codesAbove = (
  id: string,
  above: ReadonlyMap<string, readonly string[]>,
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): string[] => {
  const found = new Set<string>();
  let places = new Set(above.get(id));
  for (let step = 0; step < mostSteps && places.size > 0; step++) {
    for (const place of places) for (const code of codes.get(place) ?? []) found.add(code);
    places = new Set([...places].flatMap((place) => above.get(place) ?? []));
  }
  return [...found].toSorted();
};

/** These, and all that claims put in them, directly or through others: where they are, it is too. */
export const withLocated = async (transaction: Writing, ids: Iterable<string>): Promise<Set<string>> => {
  const all = new Set(ids);
  let frontier = [...all];
  for (let step = 0; step < mostSteps && frontier.length > 0; step++) {
    const found = await idsIn(transaction, 'load/match-located', frontier, { predicates: placing });
    frontier = [...new Set(found)].filter((id) => !all.has(id));
    for (const id of frontier) all.add(id);
  }
  return all;
};
