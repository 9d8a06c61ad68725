import { neededWords } from './needed-words.ts';
import { Words } from './words.ts';

/** The words of all tables of rules, looked for in a text once for all of them. */
const shared = new Words();

/** Places in the table of the rules that may match in a text, in order. */
type Fitting = (text: string) => readonly number[];

/** Lists of numbers in one row, each by its own number. */
class Lists {
  private readonly starts: Int32Array;
  private readonly items: Int32Array;

  constructor(lists: readonly (readonly number[] | undefined)[]) {
    this.starts = new Int32Array(lists.length + 1);
    for (let at = 0; at < lists.length; at++) this.starts[at + 1] = (this.starts[at] ?? 0) + (lists[at]?.length ?? 0);
    this.items = Int32Array.from(Array.from(lists).flatMap((each) => each ?? []));
  }

  /** Marks the bits of all numbers in a list. */
  mark(list: number, bits: Int32Array): void {
    if (list + 1 >= this.starts.length) return;
    const end = this.starts[list + 1] as number;
    for (let at = this.starts[list] as number; at < end; at++) {
      const item = this.items[at] as number;
      bits[item >>> 5] = (bits[item >>> 5] as number) | (1 << (item & 31));
    }
  }
}

const fittingOf = (patterns: readonly RegExp[]): Fitting => {
  const needs = patterns.map((pattern) => neededWords(pattern).map((words) => words.map((word) => shared.of(word))));
  const size = Math.ceil(patterns.length / 32);
  const always = new Int32Array(size);
  /** Rules by each word of their rarest set. */
  const rulesOf: number[][] = [];
  for (const [place, [rarest]] of needs.entries()) {
    if (rarest === undefined) always[place >>> 5] = (always[place >>> 5] ?? 0) | (1 << (place & 31));
    for (const word of rarest ?? []) (rulesOf[word] ??= []).push(place);
  }
  const lists = new Lists(rulesOf);
  const others = needs.map(([, ...rest]) => rest);
  const bits = new Int32Array(size);
  return (text) => {
    bits.set(always);
    for (const word of shared.in(text)) lists.mark(word, bits);
    const fitting: number[] = [];
    for (let part = 0; part < size; part++) {
      for (let left = bits[part] as number; left !== 0; left &= left - 1) {
        const place = part * 32 + 31 - Math.clz32(left & -left);
        if (shared.hasAll(others[place] as readonly (readonly number[])[])) fitting.push(place);
      }
    }
    return fitting;
  };
};

/** To find the words takes longer than to try all patterns on texts of so many characters. */
const worthwhile = 20_000;

/**
 * The rules of a table that may match in a text, so that the others need not be tried: those of whose pattern's words one of
 * each set stands there. The words come from the patterns themselves, so that no rule is ever left out where it would match;
 * they are looked for once texts of some length have been read.
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
    return fitting(text).map((place) => rules[place] as Rule);
  };
};
