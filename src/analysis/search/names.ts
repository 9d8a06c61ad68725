import { foldName } from '../../identity/name-forms.ts';
import { readingOf } from '../../text/pinyin.ts';
import { syllablesOf, wordsOf } from './wanted.ts';

/** An entity that may be meant, as the graph has it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly pinyin: string | null;
  readonly aliases: readonly string[] | null;
  readonly identifiers: readonly string[] | null;
}

/** One name of a candidate in the forms that names are compared in. */
export interface CandidateName {
  /** What sort of name it is: the name itself, or another. */
  readonly kind: 'name' | 'English name' | 'alias';
  readonly written: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** A reading of a candidate, and the name that is read so. */
export interface CandidateReading {
  readonly kind: 'name' | 'alias';
  readonly written: string;
  readonly syllables: readonly string[];
}

const nameOf = (kind: CandidateName['kind'], written: string): CandidateName => ({
  kind,
  written,
  folded: foldName(written),
  words: wordsOf(written),
});

/** Whether a name has a word in it: a Latin one, or its beginning, as a word of its own, since gas is no word of Pegasus. */
export const hasWord = ({ words, folded }: CandidateName, word: string): boolean =>
  /^[a-z0-9]+$/.test(word) ? words.some((each) => each.startsWith(word)) : folded.includes(word);

/** Every name of a candidate, the name itself first. */
export const namesOf = ({ name, nameEn, aliases }: Candidate): CandidateName[] => [
  nameOf('name', name),
  ...(nameEn === null ? [] : [nameOf('English name', nameEn)]),
  ...(aliases ?? []).map((alias) => nameOf('alias', alias)),
];

/** Aliases that are read: reading takes longer than all that is done with it. */
const mostReadAliases = 10;

/** The reading of a candidate's name, which the graph has. */
export const readingOfName = ({ name, pinyin }: Candidate): CandidateReading[] =>
  pinyin === null ? [] : [{ kind: 'name', written: name, syllables: syllablesOf(pinyin) }];

/** The readings of a candidate's aliases. */
export const readingsOfAliases = ({ aliases }: Candidate): CandidateReading[] =>
  (aliases ?? [])
    .slice(0, mostReadAliases)
    .map((alias) => ({ kind: 'alias', written: alias, syllables: syllablesOf(readingOf(alias)) }));
