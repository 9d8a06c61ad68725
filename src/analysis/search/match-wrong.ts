import { distance } from 'fastest-levenshtein';
import { type Match, matchOf, shareOf } from './likeness.ts';
import { type CandidateName, hasWord } from './names.ts';
import type { Wanted } from './wanted.ts';

/** Texts with fewer characters than this are other names with one of them changed. */
const fewest = 3;
/** From this length on two characters may differ, and a part of a name may have a wrong one. */
const fewestForMore = 6;
const fewestInPart = 4;
/** Characters of which an abbreviation has at least this many, and no more. */
const abbreviation = { fewest: 3, most: 8 } as const;
/** Of the pairs of characters that were asked for, this share makes a name alike. */
const leastShared = 0.5;
const longest = 200;

/**
 * The fewest edits that make a text a part of another, wherever it begins and ends.
 *
 * @example editsWithin('山西大钢', '山西太钢不锈钢股份有限公司') // 1
 */
export const editsWithin = (part: string, whole: string): number => {
  let row = Array.from({ length: whole.length + 1 }, () => 0);
  for (let i = 1; i <= part.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= whole.length; j += 1) {
      const change = (row[j - 1] ?? 0) + Number(part[i - 1] !== whole[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
};

/** Whether a text has the characters of another in their order, from its first on. */
const abbreviates = (short: string, long: string): boolean => {
  let at = 0;
  for (const each of short) {
    const found = long.indexOf(each, at);
    if (found < 0) return false;
    at = found + each.length;
  }
  return true;
};

const pairsOf = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))),
];

const sharedPairs = (wanted: string, name: string): number => {
  const pairs = pairsOf(wanted);
  return pairs.length < 2 ? 0 : pairs.filter((pair) => name.includes(pair)).length / pairs.length;
};

const unit = (name: CandidateName): string => (/^[a-z0-9]+$/.test(name.folded) ? 'letter' : 'character');

/** How a name differs from what is wanted by a character or two. */
const matchEdits = (name: CandidateName, folded: string, other: boolean): Match | undefined => {
  if (folded.length < fewest || name.folded.length < 2) return undefined;
  const longer = Math.max(folded.length, name.folded.length);
  const edits = longer - Math.min(folded.length, name.folded.length) > 2 ? 3 : distance(folded, name.folded);
  const share = 1 - edits / longer;
  if (edits <= 1) return matchOf('oneDiffers', `one ${unit(name)} differs: ${name.written}`, share, other);
  if (edits === 2 && folded.length >= fewestForMore) {
    return matchOf('twoDiffer', `two ${unit(name)}s differ: ${name.written}`, share, other);
  }
  return undefined;
};

const matchParts = (name: CandidateName, { folded, words }: Wanted, other: boolean): Match | undefined => {
  const share = shareOf(folded, name.folded);
  const isHan = /^\p{Script=Han}+$/u.test(folded);
  if (
    isHan &&
    folded.length >= fewestInPart &&
    folded.length < name.folded.length &&
    editsWithin(folded, name.folded) === 1
  ) {
    return matchOf('oneDiffersPart', `one character differs in a part: ${name.written}`, share, other);
  }
  if (
    isHan &&
    folded.length >= abbreviation.fewest &&
    folded.length <= abbreviation.most &&
    abbreviates(folded, name.folded)
  ) {
    return matchOf('abbreviation', `abbreviation of ${name.kind} ${name.written}`, share, other);
  }
  if (name.folded.length >= 2 && folded.includes(name.folded)) {
    return matchOf(
      'inWanted',
      `${name.kind} ${name.written} is a part of what was asked`,
      shareOf(name.folded, folded),
      other,
    );
  }
  const found = words.filter((word) => word.length >= 2 && hasWord(name, word));
  if (words.length > 1 && found.length > 0) {
    return matchOf(
      'someWords',
      `${found.join(', ')} in ${name.kind} ${name.written}`,
      found.length / words.length,
      other,
    );
  }
  const shared = sharedPairs(folded, name.folded);
  return isHan && shared >= leastShared
    ? matchOf('someWords', `much the same characters: ${name.written}`, shared, other)
    : undefined;
};

/**
 * How each name of a candidate is only like what is wanted: with characters wrong, missing or too many, as what it
 * abbreviates, as a part of it.
 *
 * @example matchWrong(namesOf(geelyJinzhong), wantedOf('吉利汽车晋申公司')) // [{ score: 0.3925, matchedOn: 'one character differs: 吉利汽车晋中公司' }]
 */
export const matchWrong = (names: readonly CandidateName[], wanted: Wanted): (Match | undefined)[] =>
  names.map((name) => {
    if (name.folded === '' || name.folded.length > longest) return undefined;
    const other = name.kind !== 'name';
    return matchEdits(name, wanted.folded, other) ?? matchParts(name, wanted, other);
  });
