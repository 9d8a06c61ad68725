import { type Crowded, pairsOf } from './blocks.ts';
import { compareNames } from './compare-names.ts';
import { comparePlaces } from './compare-places.ts';
import { type NamedEntity, type Prepared, prepare } from './named-entity.ts';

/** Two entities that may be one; a person judges. `left` has the smaller id. */
export interface Candidate {
  readonly left: NamedEntity;
  readonly right: NamedEntity;
  /** From 0 to 1, two decimals; it orders candidates and decides nothing. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly string[];
}

export interface Candidates {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Names that more entities share than are worth pairing. */
  readonly crowded: readonly Crowded[];
}

const furtherReason = 0.04;
const samePlace = 0.08;
const differentPlaces = -0.15;
/** Two people may share a name: it carries little alone. */
const personShare = 0.6;
const highest = 0.99;

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/**
 * How likely two entities of one type are one, with the reasons; the same whichever comes first. Undefined where
 * nothing speaks for it, or official codes speak against it.
 *
 * @example scorePair(prepare(taigang), prepare(taigangStainless))?.score // 0.55
 */
export const scorePair = (one: Prepared, other: Prepared): Candidate | undefined => {
  const [left, right] = one.entity.id < other.entity.id ? [one, other] : [other, one];
  if (left.entity.type !== right.entity.type || differ(left.entity.level, right.entity.level)) return undefined;
  if (differ(left.entity.adcode, right.entity.adcode)) return undefined;
  const bothCoded = left.entity.adcode !== undefined && right.entity.adcode !== undefined;
  const alike = compareNames(left, right);
  const reasons = alike.map(({ reason }) => reason);
  if (bothCoded) reasons.unshift(`same division code: ${left.entity.adcode}`);
  if (reasons.length === 0) return undefined;
  const strongest = bothCoded ? highest : (alike[0]?.weight ?? 0) * (left.entity.type === 'Person' ? personShare : 1);
  const places = comparePlaces(left.places, right.places);
  if (places.relation === 'SAME') reasons.push(`same place: ${places.name}`);
  if (places.relation === 'DIFFERENT') reasons.push('different places');
  const place = { SAME: samePlace, DIFFERENT: differentPlaces, UNKNOWN: 0 }[places.relation];
  const score = strongest + furtherReason * Math.max(0, alike.length - 1) + place;
  return {
    left: left.entity,
    right: right.entity,
    score: Math.round(Math.max(0, Math.min(highest, score)) * 100) / 100,
    reasons,
  };
};

/**
 * Pairs of entities that may be one, of any list of entities with distinct ids, whatever its order.
 *
 * @param minimum Least score that is given.
 * @example findCandidates([geely, geelyJinzhong], 0.5).candidates[0]?.reasons
 */
export const findCandidates = (entities: readonly NamedEntity[], minimum: number): Candidates => {
  const list = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(prepare);
  const { keys, crowded } = pairsOf(list);
  const candidates: Candidate[] = [];
  for (const key of keys) {
    const [left, right] = [list[Math.floor(key / list.length)], list[key % list.length]];
    const found = left === undefined || right === undefined ? undefined : scorePair(left, right);
    if (found !== undefined && found.score >= minimum) candidates.push(found);
  }
  const byLikelihood = (a: Candidate, b: Candidate): number =>
    b.score - a.score ||
    (a.left.id < b.left.id ? -1 : Number(a.left.id > b.left.id)) ||
    (a.right.id < b.right.id ? -1 : 1);
  return {
    candidates: candidates.toSorted(byLikelihood),
    crowded: crowded.toSorted((a, b) => b.entities - a.entities || (a.key < b.key ? -1 : 1)),
  };
};
