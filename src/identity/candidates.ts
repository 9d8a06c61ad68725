import { type Crowded, pairBy, type Sort, sorts } from './blocks.ts';
import { compareNames, strongest as strongestBy } from './compare-names.ts';
import { comparePlaces } from './compare-places.ts';
import { distinctPairs } from './distinct-pairs.ts';
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
  /** How many pairs were looked at. */
  readonly comparisons: number;
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

/** How many reasons two names can show at most that meet by a sort of key alone. */
const reasonsBy: Readonly<Record<Sort, number>> = { NAME: 3, PINYIN: 1, EDIT: 1, PART: 2 };

/** Sorts of keys by which alone no pair of the list can reach the least score. */
const skippedSorts = (list: readonly Prepared[], minimum: number): Set<Sort> => {
  const [first] = list;
  // One code for two regions outweighs how unlike their names are.
  if (first === undefined || list.some(({ entity }) => entity.adcode !== undefined)) return new Set();
  const place = list.some(({ places }) => places.length > 0) ? samePlace : 0;
  const skipped = new Set<Sort>();
  let [most, reasons] = [0, 0];
  for (const sort of sorts.toReversed()) {
    const likeness = strongestBy(sort, first.entity.type);
    most = Math.max(most, likeness);
    reasons += likeness > 0 ? reasonsBy[sort] : 0;
    if (most + furtherReason * Math.max(0, reasons - 1) + place >= minimum) break;
    skipped.add(sort);
  }
  return skipped;
};

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const byLikelihood = (a: Candidate, b: Candidate): number =>
  b.score - a.score || order(a.left.id, b.left.id) || order(a.right.id, b.right.id);

/** Candidates of one type, with crowded names and the number of comparisons. */
const candidatesOfType = (list: readonly Prepared[], minimum: number): Candidates => {
  const found = new Map<number, Candidate>();
  const crowded = new Map<string, Crowded>();
  let comparisons = 0;
  const skipped = skippedSorts(list, minimum);
  const pairs = distinctPairs(list.length, (one, other) => {
    const [left, right] = [list[one], list[other]];
    if (left === undefined || right === undefined) return;
    comparisons += 1;
    const candidate = scorePair(left, right);
    if (candidate !== undefined && candidate.score >= minimum) found.set(one * list.length + other, candidate);
  });
  for (const sort of sorts.filter((each) => !skipped.has(each)))
    pairBy(sort, list, pairs.add, (one) => crowded.set(`${sort} ${one.key}`, one));
  pairs.end();
  return { candidates: [...found.values()], crowded: [...crowded.values()], comparisons };
};

/**
 * Pairs of entities that may be one, of any list of entities with distinct ids, whatever its order. The work grows with
 * the list, never with its square: names that more entities share than are worth pairing are counted instead.
 *
 * @param minimum Least score that is given.
 * @example findCandidates([geely, geelyJinzhong], 0.5).candidates[0]?.reasons
 */
export const findCandidates = (entities: readonly NamedEntity[], minimum: number): Candidates => {
  const byType = new Map<NamedEntity['type'], NamedEntity[]>();
  for (const entity of entities.toSorted((a, b) => order(a.id, b.id))) {
    const list = byType.get(entity.type);
    if (list === undefined) byType.set(entity.type, [entity]);
    else list.push(entity);
  }
  const found = [...byType.values()].map((list) => candidatesOfType(list.map(prepare), minimum));
  return {
    candidates: found.flatMap(({ candidates }) => candidates).toSorted(byLikelihood),
    crowded: found.flatMap(({ crowded }) => crowded).toSorted((a, b) => b.entities - a.entities || order(a.key, b.key)),
    comparisons: found.reduce((total, { comparisons }) => total + comparisons, 0),
  };
};
