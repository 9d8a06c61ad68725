import { neededWords } from './needed-words.ts';
import { Words } from './words.ts';

/** Texts of which it is kept what may match in them: the steps go through the paragraphs of an article one after another. */
const mostKept = 256;

/** A set of small numbers, a bit each. */
const mark = (bits: Int32Array, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
};

/**
 * Tables of rules whose words are looked for at once in a text. The words come from the rules' patterns themselves, so that no
 * rule is ever left out where it would match.
 */
export class Sieve {
  private readonly words = new Words();
  /** By word, the rules of whose rarest set it is. Rules are counted through all tables, each of which begins at a multiple of 32. */
  private readonly rulesOf: number[][] = [];
  /** By rule, the sets of words that it needs beside. */
  private readonly others: (readonly (readonly number[])[])[] = [];
  private always = new Int32Array(0);
  private readonly kept = new Map<string, Int32Array>();
  private tables = 0;

  /** Adds a table; gives for a text the places in it of the rules that may match there, in order. */
  add(patterns: readonly RegExp[]): (text: string) => readonly number[] {
    const from = this.always.length;
    const to = from + Math.ceil(patterns.length / 32);
    const always = new Int32Array(to);
    always.set(this.always);
    for (const [place, pattern] of patterns.entries()) {
      const rule = from * 32 + place;
      const [rarest, ...others] = neededWords(pattern).map((set) => set.map((word) => this.numberOf(word)));
      if (rarest === undefined) mark(always, rule);
      for (const word of rarest ?? []) this.rulesOf[word]?.push(rule);
      this.others[rule] = others;
    }
    this.always = always;
    this.kept.clear();
    this.tables++;
    return (text) => {
      const fitting = this.fitting(text);
      const places: number[] = [];
      for (let part = from; part < to; part++)
        for (let left = fitting[part] as number; left !== 0; left &= left - 1)
          places.push((part - from) * 32 + 31 - Math.clz32(left & -left));
      return places;
    };
  }

  private numberOf(word: string): number {
    const number = this.words.of(word);
    if (number === this.rulesOf.length) this.rulesOf.push([]);
    return number;
  }

  private fitting(text: string): Int32Array {
    if (this.tables === 1) return this.read(text);
    const there = this.kept.get(text);
    if (there !== undefined) return there;
    const fitting = this.read(text);
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(text, fitting);
    return fitting;
  }

  private read(text: string): Int32Array {
    const fitting = this.always.slice();
    for (const word of this.words.in(text))
      for (const rule of this.rulesOf[word] as readonly number[]) mark(fitting, rule);
    for (let part = 0; part < fitting.length; part++) {
      for (let left = fitting[part] as number; left !== 0; left &= left - 1) {
        const rule = part * 32 + 31 - Math.clz32(left & -left);
        if (!this.words.hasAll(this.others[rule] as readonly (readonly number[])[]))
          fitting[part] = (fitting[part] as number) & ~(left & -left);
      }
    }
    return fitting;
  }
}

/** Tables of what is looked for in whole paragraphs. */
const ofParagraphs = new Sieve();

/** To find the words takes longer than to try all patterns on texts of so many characters. */
const worthwhile = 20_000;

/**
 * The rules of a table that may match in a text, so that the others need not be tried: those of whose pattern's words one of
 * each set stands there. The words are looked for once texts of some length have been read.
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
