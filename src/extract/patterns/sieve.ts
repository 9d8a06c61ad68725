import { beginningAt } from '../vocabulary/beginning.ts';
import { neededWords } from './needed-words.ts';

/** For each pattern 1 where a text has a word that the pattern needs, or the pattern needs none; else 0. */
type Fitting = (text: string) => Uint8Array;

interface Word {
  readonly word: string;
  readonly patterns: number[];
}

const fittingOf = (patterns: readonly RegExp[]): Fitting => {
  const always = new Uint8Array(patterns.length);
  const words = new Map<string, Word>();
  for (const [index, pattern] of patterns.entries()) {
    const needed = neededWords(pattern);
    if (needed === undefined) always[index] = 1;
    for (const word of needed ?? []) {
      const there = words.get(word) ?? { word, patterns: [] };
      there.patterns.push(index);
      words.set(word, there);
    }
  }
  const single = new Map<number, Word>();
  const longer = new Map<number, Word[]>();
  for (const each of words.values()) {
    if (each.word.length === 1) single.set(each.word.charCodeAt(0), each);
    else {
      const key = beginningAt(each.word, 0);
      longer.set(key, [...(longer.get(key) ?? []), each]);
    }
  }

  return (text) => {
    const fits = always.slice();
    const take = (found: Word): void => {
      for (const pattern of found.patterns) fits[pattern] = 1;
    };
    for (let at = 0; at < text.length; at++) {
      const one = single.get(text.charCodeAt(at));
      if (one !== undefined) take(one);
      const more = longer.get(beginningAt(text, at));
      if (more === undefined) continue;
      for (const each of more) if (each.word.length === 2 || text.startsWith(each.word, at)) take(each);
    }
    return fits;
  };
};

/** To find the words takes longer than to try all patterns on texts of so many characters. */
const worthwhile = 20_000;

/**
 * The rules of a table that may match in a text, so that the others need not be tried: those of whose pattern's words one
 * stands there. The words come from the patterns themselves, so that no rule is ever left out where it would match; they are
 * looked for once texts of some length have been read.
 *
 * @param from Characters that are read before.
 * @example sifted([/供应商/, /\d+/], (pattern) => pattern, 0)('甲厂投产5次') // [/\d+/]
 */
export const sifted = <Rule>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp,
  from = worthwhile,
): ((text: string) => readonly Rule[]) => {
  let fitting: Fitting | undefined;
  let read = 0;
  return (text) => {
    read += text.length;
    if (read < from) return rules;
    fitting ??= fittingOf(rules.map(patternOf));
    const fits = fitting(text);
    return rules.filter((_, place) => fits[place] === 1);
  };
};
