import { distance } from 'fastest-levenshtein';
import type { EntityType } from '../facts/entity-types.ts';
import type { Sort } from './blocks.ts';
import { initialsOf, type NameForm } from './name-forms.ts';
import { descriptiveTypes } from './name-words.ts';
import type { Prepared } from './named-entity.ts';

/** One reason why two entities may be one, and how far it alone carries, from 0 to 1. */
export interface Likeness {
  readonly weight: number;
  readonly reason: string;
}

/** Characters of a name that still make an edit less likely to be another name. */
const mostCharacters = 6;

/** How far each likeness carries. Weights order candidates for people to judge; none of them merges anything. */
const weights = {
  sameName: 0.9,
  sharedAlias: 0.85,
  sameCore: 0.75,
  samePinyin: 0.6,
  initials: 0.5,
  /** One edit: this, and as much more for each character of the shorter name, up to six. */
  edit: 0.4,
  editPerCharacter: 0.04,
  /** Share of that where one character makes another kind: 商用车 is no misspelt 乘用车. */
  editOfKinds: 0.7,
  /** One in the other: this, and up to as much more as the shorter makes up of the longer. */
  contains: 0.4,
  containsWhole: 0.3,
} as const;

/**
 * How far a likeness carries at most that two names show by one sort of key.
 *
 * @example strongest('EDIT', 'Product') // 0.448: one character makes another kind of thing
 */
export const strongest = (sort: Sort, type: EntityType): number => {
  const edit = weights.edit + weights.editPerCharacter * mostCharacters;
  const kinds = descriptiveTypes.has(type);
  return {
    NAME: weights.sameName,
    PINYIN: weights.samePinyin,
    EDIT: kinds ? edit * weights.editOfKinds : edit,
    PART: kinds ? 0 : weights.contains + weights.containsWhole,
  }[sort];
};

const isLetters = /^[a-z]{2,8}$/;

const bySize = (left: NameForm, right: NameForm): [shorter: NameForm, longer: NameForm] =>
  left.core.length < right.core.length || (left.core.length === right.core.length && left.core <= right.core)
    ? [left, right]
    : [right, left];

const edited = (left: NameForm, right: NameForm, kinds: boolean): Likeness | undefined => {
  const [shorter, longer] = bySize(left, right);
  const size = shorter.core.length;
  if (size < 3 && longer.core.length < 3) return undefined;
  if (longer.core.length - size > 1 || longer.core.includes(shorter.core)) return undefined;
  if (distance(left.core, right.core) !== 1) return undefined;
  const weight = weights.edit + weights.editPerCharacter * Math.min(size, mostCharacters);
  return {
    weight: kinds ? weight * weights.editOfKinds : weight,
    reason: `edit distance 1: ${shorter.core} / ${longer.core}`,
  };
};

const contained = (left: NameForm, right: NameForm): Likeness | undefined => {
  const [shorter, longer] = bySize(left, right);
  if (shorter.core.length < 2 || !longer.core.includes(shorter.core)) return undefined;
  const weight = weights.contains + (weights.containsWhole * shorter.core.length) / longer.core.length;
  return { weight, reason: `one contains the other: ${shorter.written} in ${longer.written}` };
};

const abbreviated = (letters: NameForm, read: NameForm): Likeness | undefined =>
  isLetters.test(letters.core) && read.pinyin !== '' && initialsOf(read.pinyin) === letters.core
    ? { weight: weights.initials, reason: `initials: ${letters.written} of ${read.written}` }
    : undefined;

/** The strongest likeness of two names; undefined where there is none. */
const likeness = (left: NameForm, right: NameForm, kinds: boolean): Likeness | undefined => {
  if (left.core === right.core) {
    return { weight: weights.sameCore, reason: `same name without place and company ending: ${left.core}` };
  }
  const found = [
    left.pinyin !== '' && left.pinyin === right.pinyin
      ? { weight: weights.samePinyin, reason: `same pinyin: ${left.pinyin}` }
      : undefined,
    edited(left, right, kinds),
    ...(kinds ? [] : [contained(left, right), abbreviated(left, right), abbreviated(right, left)]),
  ].filter((each) => each !== undefined);
  return found.toSorted((a, b) => b.weight - a.weight)[0];
};

/**
 * Why the names of two entities are alike, the strongest reason first, each sort of reason once.
 *
 * @example compareNames(prepare(geely), prepare(geelyJinzhong))
 * // [{ weight: 0.55, reason: 'one contains the other: 吉利 in 吉利汽车晋中公司' }]
 */
export const compareNames = (left: Prepared, right: Prepared): Likeness[] => {
  const kinds = descriptiveTypes.has(left.entity.type);
  const found: Likeness[] = [];
  left.forms.forEach((one, i) => {
    right.forms.forEach((other, j) => {
      const same = one.text === other.text;
      if (same && i === 0 && j === 0) found.push({ weight: weights.sameName, reason: 'same normalised name' });
      else if (same) found.push({ weight: weights.sharedAlias, reason: `shared alias: ${one.text}` });
      else found.push(...[likeness(one, other, kinds)].filter((each) => each !== undefined));
    });
  });
  const sorted = found.toSorted((a, b) => b.weight - a.weight || (a.reason < b.reason ? -1 : 1));
  const sorts = new Map(sorted.toReversed().map((each) => [each.reason.split(':')[0] ?? '', each]));
  return sorted.filter((each) => sorts.get(each.reason.split(':')[0] ?? '') === each);
};
