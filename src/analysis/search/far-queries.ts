import {
  type Clauses,
  type IndexQueries,
  isHan,
  isLatin,
  lengthOf,
  mostLetters,
  mostWords,
  queryOf,
  where,
  wordAnywhere,
} from './clauses.ts';
import { abbreviationPattern, oneDiffersPattern, quoted } from './patterns.ts';
import type { Wanted } from './wanted.ts';

/** The index's operators are in capitals: a word of small letters and digits is nothing but a word. */
const fuzzy = (word: string, edits: 1 | 2): string => `${word}~${edits}`;

/** Latin words as short as these are other words with one letter changed, and as long with two. */
const shortest = { oneEdit: 4, twoEdits: 8 } as const;

const wrongClauses = ({ folded, letters, readings }: Wanted): Clauses => {
  const length = lengthOf(folded);
  return [
    // Two wrong characters leave pairs by which the other index finds a name.
    ...where(length >= 3 && length <= mostLetters, () => [
      [`name:${fuzzy(folded, 1)}`, 20],
      [`aliases:${fuzzy(folded, 1)}`, 20],
    ]),
    ...where(letters.length >= 5 && letters.length <= mostLetters, () => [
      // A wrong letter may leave no syllables to put blanks between, and each blank is an edit.
      [`pinyin:${fuzzy(letters, 2)}`, 20],
      ...readings.map((reading) => [`pinyin:${fuzzy(reading.replaceAll(' ', String.raw`\ `), 1)}`, 20] as const),
    ]),
    ...where(isHan(folded) && length >= 4 && length <= 10, () => [[`name:/${oneDiffersPattern(folded)}/`, 10]]),
    ...where(isHan(folded) && length >= 3 && length <= 8, () => [[`name:/${abbreviationPattern(folded)}/`, 5]]),
  ];
};

const wordClauses = (word: string): Clauses => [
  [`name:${word}`, 1],
  [`aliases:${word}`, 1],
  ...where(isLatin(word) && word.length >= shortest.oneEdit, () => [
    [`nameEn:${fuzzy(word, word.length < shortest.twoEdits ? 1 : 2)}`, 5],
  ]),
];

/**
 * What to ask for names that are only like what is wanted: characters wrong, missing or too many, an abbreviation, the
 * same sound, some of its words.
 *
 * @example farQueries(wanted).spellings // 'name:吉利汽车晋申公司~1^20 …'
 */
export const farQueries = (wanted: Wanted): IndexQueries => {
  const words = wanted.words.slice(0, mostWords);
  return {
    spellings: queryOf(wrongClauses(wanted)),
    pairs: queryOf([
      ...words.flatMap(wordClauses),
      ...where(words.length > 1, () => words.map((word) => [wordAnywhere(word), 2])),
      ...where(wanted.pinyin !== '', () => [[`pinyin:${quoted(wanted.pinyin)}`, 10]]),
    ]),
  };
};
