import { beginningAt } from '../vocabulary/beginning.ts';
import { neededWords } from './needed-words.ts';

interface Word {
  readonly word: string;
  readonly number: number;
}

/** Words of many tables of rules, looked for in a text once for all of them. */
class Words {
  private readonly known = new Map<string, number>();
  private readonly single = new Map<number, number>();
  private readonly longer = new Map<number, Word[]>();
  private last: string | undefined;
  private found: number[] = [];

  /** The number of a word. */
  of(word: string): number {
    const there = this.known.get(word);
    if (there !== undefined) return there;
    const number = this.known.size;
    this.known.set(word, number);
    if (word.length === 1) this.single.set(word.charCodeAt(0), number);
    else {
      const key = beginningAt(word, 0);
      const others = this.longer.get(key);
      if (others === undefined) this.longer.set(key, [{ word, number }]);
      else others.push({ word, number });
    }
    this.last = undefined;
    return number;
  }

  /** Numbers of the words that stand in a text, some of them more than once. */
  in(text: string): readonly number[] {
    if (text === this.last) return this.found;
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const one = this.single.get(text.charCodeAt(at));
      if (one !== undefined) found.push(one);
      const more = this.longer.get(beginningAt(text, at));
      if (more === undefined) continue;
      for (const { word, number } of more) if (word.length === 2 || text.startsWith(word, at)) found.push(number);
    }
    this.last = text;
    this.found = found;
    return found;
  }
}

const shared = new Words();

/** For each pattern 1 where a text has a word that the pattern needs, or the pattern needs none; else 0. */
type Fitting = (text: string) => Uint8Array;

const fittingOf = (patterns: readonly RegExp[]): Fitting => {
  const always = new Uint8Array(patterns.length);
  const patternsOf: number[][] = [];
  for (const [place, pattern] of patterns.entries()) {
    const needed = neededWords(pattern);
    if (needed === undefined) always[place] = 1;
    for (const word of needed ?? []) (patternsOf[shared.of(word)] ??= []).push(place);
  }
  return (text) => {
    const fits = always.slice();
    for (const number of shared.in(text)) for (const place of patternsOf[number] ?? []) fits[place] = 1;
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
