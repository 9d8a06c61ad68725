import { quoted } from './patterns.ts';

/** What the two indexes are asked: `spellings` of whole names, readings and identifiers, `pairs` of characters and words in names. */
export interface IndexQueries {
  readonly spellings: string;
  readonly pairs: string;
}

/** Clauses with how much likelier each makes a name, so that the likeliest are read where there are too many. */
export type Clauses = readonly (readonly [clause: string, weight: number])[];

export const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(text);
export const lengthOf = (text: string): number => Array.from(text).length;

/** Longer readings are of nothing. */
export const mostLetters = 40;
export const mostWords = 8;

/** These clauses where something holds. */
export const where = (holds: boolean, clauses: () => Clauses): Clauses => (holds ? clauses() : []);

/**
 * A query of which each clause may hold. A query must ask for something, so none asks for an empty name.
 *
 * @example queryOf([['name:"太钢"', 8], ['aliases:"太钢"', 6]]) // 'name:"太钢"^8 aliases:"太钢"^6'
 */
export const queryOf = (clauses: Clauses): string =>
  clauses.length === 0 ? 'name:""' : clauses.map(([clause, weight]) => `${clause}^${weight}`).join(' ');

/** A clause for a word in any name of an entity. */
export const wordAnywhere = (word: string): string =>
  `(${['name', 'aliases', 'nameEn'].map((field) => `${field}:${quoted(word)}`).join(' ')})`;
