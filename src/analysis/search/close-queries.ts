import {
  type Clauses,
  type IndexQueries,
  isLatin,
  lengthOf,
  mostLetters,
  mostWords,
  queryOf,
  where,
  wordAnywhere,
} from './clauses.ts';
import { identifierPattern, initialsPattern, quoted, readingPattern, wordsPattern } from './patterns.ts';
import type { Wanted } from './wanted.ts';

/** Letters that syllables begin with, few enough to be initials. */
const isInitials = (letters: string): boolean => /^[a-hj-tw-z]{2,12}$/.test(letters);
/** Fewer initials than these stand in names everywhere. */
const fewestInitialsWithin = 3;

const beginningClauses = (words: readonly string[]): Clauses => {
  // Gaps between many words are more than an automaton can keep apart.
  if (words.length > mostWords) return [];
  const whole = wordsPattern(words);
  return [
    [`name:/${whole}.{0,2}/`, 800],
    [`aliases:/${whole}.{0,2}/`, 700],
    [`name:/${whole}.*/`, 100],
    [`aliases:/${whole}.*/`, 90],
  ];
};

const nameClauses = ({ spellings, words, folded }: Wanted): Clauses => [
  ...spellings.flatMap(
    (spelling): Clauses => [
      [`name:${quoted(spelling)}`, 1_000],
      [`aliases:${quoted(spelling)}`, 900],
    ],
  ),
  ...beginningClauses(words),
  // Pairs of characters cannot find a single one.
  ...where(lengthOf(folded) === 1 && !isLatin(folded), () => [
    [`name:/.{0,2}${folded}.{0,2}/`, 8],
    [`name:/.*${folded}.*/`, 4],
    [`aliases:/.*${folded}.*/`, 2],
  ]),
];

const identifierClauses = ({ spellings }: Wanted): Clauses =>
  spellings
    .filter((spelling) => /^[\w.:-]{3,40}$/.test(spelling) && /\d/.test(spelling))
    .map((spelling) => [`identifiers:/${identifierPattern(spelling)}/`, 500]);

const readingClauses = ({ letters }: Wanted): Clauses =>
  where(letters.length >= 2 && letters.length <= mostLetters, () => [
    [`pinyin:/${readingPattern(letters)}/`, 80],
    [`pinyin:/${readingPattern(letters)}.*/`, 60],
  ]);

const initialsClauses = ({ letters }: Wanted): Clauses => {
  if (!isInitials(letters)) return [];
  const initials = initialsPattern(letters);
  const isLong = letters.length >= fewestInitialsWithin;
  return [
    [`pinyin:/${initials}/`, 50],
    [`pinyin:/${initials}${isLong ? '.*' : '( [^ ]+){1,3}'}/`, 30],
    ...where(isLong, () => [[`pinyin:/.* ${initials}.*/`, 10]]),
  ];
};

const englishClauses = (words: readonly string[]): Clauses => {
  const last = words.at(-1) ?? '';
  if (!words.every(isLatin) || last.length < 2) return [];
  const before = words.slice(0, -1).map((word) => `+${quoted(word)} `);
  return ['name', 'nameEn', 'aliases'].map((field) => [`${field}:(${before.join('')}+${last}*)`, 7]);
};

/**
 * What to ask for names that are, begin with or hold what is wanted, as it is, by its reading or by initials.
 *
 * @example closeQueries(wanted).spellings // 'name:"太钢"^1000 aliases:"太钢"^900 …'
 */
export const closeQueries = (wanted: Wanted): IndexQueries => {
  const words = wanted.words.slice(0, mostWords);
  const text = quoted(wanted.words.join(' '));
  const everyWord = words.map((word) => `+${wordAnywhere(word)}`).join(' ');
  return {
    spellings: queryOf([
      ...nameClauses(wanted),
      ...identifierClauses(wanted),
      ...readingClauses(wanted),
      ...initialsClauses(wanted),
    ]),
    pairs: queryOf([
      [`name:${text}`, 8],
      [`nameEn:${text}`, 7],
      [`aliases:${text}`, 6],
      ...englishClauses(words),
      ...wanted.readings.map((reading) => [`pinyin:${quoted(reading)}`, 4] as const),
      ...where(words.length > 1, () => [[`(${everyWord})`, 3]]),
    ]),
  };
};
