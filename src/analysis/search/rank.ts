import { typeOfId } from '../../facts/entity-types.ts';
import { bestOf, type Match } from './likeness.ts';
import { matchIdentifier, matchNames } from './match-names.ts';
import { matchReadings } from './match-readings.ts';
import { matchWrong } from './match-wrong.ts';
import { type Candidate, namesOf, readingOfName, readingsOfAliases } from './names.ts';
import type { Wanted } from './wanted.ts';

/** An entity that a search found, and why. */
export interface Hit extends Match {
  readonly entityId: string;
}

/**
 * The best way in which a candidate is what was asked for; undefined where it is not.
 *
 * @example matchCandidate({ id: 'company-taigang', name: '太钢', … }, wantedOf('tg')) // { score: 0.52, matchedOn: 'pinyin initials tg of name 太钢' }
 */
export const matchCandidate = (candidate: Candidate, wanted: Wanted): Match | undefined => {
  const names = namesOf(candidate);
  const called = bestOf([...matchNames(names, wanted, typeOfId(candidate.id)), matchIdentifier(candidate, wanted)]);
  if (called !== undefined) return called;
  const isRead = wanted.letters.length > 1;
  const readings = [...readingOfName(candidate), ...(isRead ? readingsOfAliases(candidate) : [])];
  return bestOf(matchReadings(readings, wanted)) ?? bestOf(matchWrong(names, wanted));
};

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * The candidates that are what was asked for, the best first: of equal ones the shorter name, then the smaller id.
 *
 * @example rank(candidates, wantedOf('太钢'))[0] // { entityId: 'company-taigang', score: 1, matchedOn: 'name 太钢' }
 */
export const rank = (candidates: Iterable<Candidate>, wanted: Wanted): Hit[] =>
  Array.from(candidates, (candidate) => ({ candidate, match: matchCandidate(candidate, wanted) }))
    .flatMap(({ candidate: { id, name }, match }) =>
      match === undefined ? [] : [{ hit: { entityId: id, ...match }, length: lengthOf(name) }],
    )
    .toSorted(
      (one, other) =>
        other.hit.score - one.hit.score ||
        one.length - other.length ||
        (one.hit.entityId < other.hit.entityId ? -1 : Number(one.hit.entityId > other.hit.entityId)),
    )
    .map(({ hit }) => hit);
