import type { EntityType } from '../../facts/entity-types.ts';
import { foldName, type NameForm, nameForm } from '../../identity/name-forms.ts';
import { normalizeName } from '../../tables/normalize-name.ts';
import { readingOf } from '../../text/pinyin.ts';
import { readingsOfLetters } from './syllables.ts';

/** What somebody looks for, in the forms that names are compared in. */
export interface Wanted {
  /** As it was asked and in normal form: the spellings that a name can equal to the letter. */
  readonly spellings: readonly string[];
  /** Simplified, half-width, small letters, nothing but letters and digits. */
  readonly folded: string;
  /** Its words: what stands between blanks and marks. */
  readonly words: readonly string[];
  /** All of it as letters a to z, `v` for ü, tone marks left out; '' where it is no such letters. */
  readonly letters: string;
  /** Ways to read the letters as syllables, blanks between them. */
  readonly readings: readonly string[];
  /** Pinyin of a name in Han characters, blanks between syllables; '' where it has fewer than two of them. */
  readonly pinyin: string;
  /** The name of an entity of a type that it would be. */
  readonly formFor: (type: EntityType) => NameForm;
}

const marks = /[^\p{L}\p{N}]+/u;
const twoHan = /\p{Script=Han}.*\p{Script=Han}/u;

/**
 * Words of a name in small letters.
 *
 * @example wordsOf('Geely (Jinzhong)') // ['geely', 'jinzhong']
 */
export const wordsOf = (name: string): string[] =>
  normalizeName(name)
    .toLowerCase()
    .split(marks)
    .filter((word) => word !== '');

/**
 * Syllables of a reading as they are compared: `v` for ü, without what is no letter or digit.
 *
 * @example syllablesOf('lü se ( zhong guo )') // ['lv', 'se', 'zhong', 'guo']
 */
export const syllablesOf = (pinyin: string): string[] =>
  pinyin
    .replaceAll('ü', 'v')
    .split(' ')
    .filter((syllable) => /[\p{L}\p{N}]/u.test(syllable));

const lettersOf = (words: readonly string[]): string => {
  const bare = words
    .join('')
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\u0300-\u036F]/gu, '');
  return /^[a-z]+$/.test(bare) ? bare : '';
};

const formsOf = (query: string): Wanted['formFor'] => {
  const forms = new Map<EntityType, NameForm>();
  return (type) => {
    const form = forms.get(type) ?? nameForm(query, type);
    forms.set(type, form);
    return form;
  };
};

/**
 * The forms of what somebody looks for; undefined where it has no letter, character or digit.
 *
 * @example wantedOf(' 太鋼 ') // { spellings: ['太鋼', '太钢'], folded: '太钢', words: ['太钢'], pinyin: 'tai gang', … }
 */
export const wantedOf = (query: string): Wanted | undefined => {
  const folded = foldName(query);
  if (folded === '') return undefined;
  const words = wordsOf(query);
  const letters = lettersOf(words);
  return {
    spellings: [...new Set([query.trim(), normalizeName(query)])],
    folded,
    words,
    letters,
    readings: readingsOfLetters(letters),
    pinyin: twoHan.test(folded) ? syllablesOf(readingOf(folded)).join(' ') : '',
    formFor: formsOf(query),
  };
};
