import { Sieve } from './rules-by-words.ts';
import { worthwhile } from './syntax.ts';

/** Tables of what is looked for in whole paragraphs. */
const ofParagraphs = new Sieve();

/**
 * The rules of a table that may match in a text, so that the others need not be tried: those of whose pattern's words one of
 * each set stands there, in the pattern's order. The words are looked for once texts of some length have been read.
 *
 * @param from Characters that are read before.
 * @param sieve With the tables that are tried on the same texts.
 * @example sifted([/供应商/, /\d+/], (pattern) => pattern, 0)('甲厂投产5次') // [/\d+/]
 */
export const sifted = <Rule>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp,
  from = worthwhile,
  sieve = ofParagraphs,
): ((text: string) => readonly Rule[]) => {
  let fitting: ((text: string) => readonly number[]) | undefined;
  let read = 0;
  return (text) => {
    read += text.length;
    if (read < from) return rules;
    fitting ??= sieve.add(rules.map(patternOf));
    return fitting(text).map((place) => rules[place] as Rule);
  };
};
