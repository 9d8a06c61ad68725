import { typeOfId } from '../facts/entity-types.ts';
import type { Predicate } from '../facts/predicates.ts';
import { readSaid } from './match-terms.ts';
import { idsIn, inBatches, type Writing } from './statements.ts';

/** Claims that say where something is. */
const placing: readonly Predicate[] = ['LOCATED_IN', 'PART_OF'];

/** From a firm to its park, its county, its city and its province. */
const mostSteps = 4;

export const saysWhere = ({ predicate }: { readonly predicate: Predicate }): boolean => placing.includes(predicate);

/** Subjects of those of these claims that say where something is. */
export const placedBy = (transaction: Writing, claims: Iterable<string>): Promise<string[]> =>
  idsIn(transaction, 'load/match-subjects', claims, { predicates: placing });

/**
 * Codes of the divisions that documents put things in, directly or through parks and regions.
 *
 * @example (await placesOf(transaction, ['company-a'])).get('company-a') // ['140700', '140000']
 */
export const placesOf = async (
  transaction: Writing,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const above = new Map<string, string[]>();
  let frontier = ids;
  for (let step = 0; step < mostSteps && frontier.length > 0; step++) {
    for (const id of frontier) above.set(id, []);
    const fixed = { predicates: placing };
    const rows = await inBatches<{ id: string; place: string }>(
      transaction,
      'load/match-places',
      'ids',
      frontier,
      fixed,
    );
    for (const { id, place } of rows) above.get(id)?.push(place);
    frontier = [...new Set(rows.map(({ place }) => place))].filter((place) => !above.has(place));
  }
  const regions = new Set([...above.values()].flat().filter((id) => typeOfId(id) === 'Region'));
  const codes = new Map<string, Set<string>>();
  for (const { id, attestation } of await readSaid(transaction, regions)) {
    if (typeof attestation.adcode === 'string') codes.set(id, (codes.get(id) ?? new Set()).add(attestation.adcode));
  }
  return new Map(ids.map((id) => [id, codesAbove(id, above, codes)]));
};

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
