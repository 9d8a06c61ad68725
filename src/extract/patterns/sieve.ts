import { Lists } from './lists.ts';
import { neededWords } from './needed-words.ts';
import { WordTree } from './word-tree.ts';

/** Texts of which it is kept what may match in them: the steps go through the paragraphs of an article one after another. */
const mostKept = 256;

/** A set of numbers, a bit each. */
const mark = (bits: number[], number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
};

/** Adds to lists by number, which come into being as they are named. */
class Table<Item> {
  readonly lists: Item[][] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a list, and whether it is new. */
  numberOf(name: string): readonly [number: number, isNew: boolean] {
    const there = this.numbers.get(name);
    if (there !== undefined) return [there, false];
    this.numbers.set(name, this.lists.length);
    return [this.lists.push([]) - 1, true];
  }
}

/** What is gone through for every text. Rules are counted through all tables, each of which begins at a multiple of 32. */
interface Wanted {
  readonly setsOf: Lists;
  readonly rulesOf: Lists;
  readonly inOrder: Lists;
  readonly anywhere: Lists;
  /** By set, where in the text its words begin first and last; -1 where there is none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * Tables of rules whose words are looked for at once in a text. The words come from the rules' patterns themselves, so that no
 * rule is ever left out where it would match.
 */
export class Sieve {
  private readonly tree = new WordTree();
  /** By word, the sets that it is in; by set, the rules of which it is the rarest. */
  private readonly words = new Table<number>();
  private readonly sets = new Table<number>();
  /** By rule, the sets that it needs one after the other, and those that it needs anywhere. */
  private readonly inOrder: number[][] = [];
  private readonly anywhere: number[][] = [];
  private readonly always: number[] = [];
  private wanted: Wanted | undefined;
  private readonly kept = new Map<string, readonly number[]>();
  private tables = 0;
  private found: number[] = [];

  /** Adds a table; gives for a text the places in it of the rules that may match there, in order. */
  add(patterns: readonly RegExp[]): (text: string) => readonly number[] {
    const from = this.always.length;
    const to = from + Math.ceil(patterns.length / 32);
    while (this.always.length < to) this.always.push(0);
    for (let rule = from * 32; rule < to * 32; rule++) {
      const pattern = patterns[rule - from * 32];
      const needed = pattern && neededWords(pattern);
      this.inOrder.push(needed?.inOrder.map((words) => this.setOf(words)) ?? []);
      this.anywhere.push(needed?.anywhere.map((words) => this.setOf(words)) ?? []);
      if (needed !== undefined) this.sets.lists[this.setOf(needed.rarest)]?.push(rule);
      else if (pattern !== undefined) mark(this.always, rule);
    }
    this.wanted = undefined;
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

  private setOf(words: readonly string[]): number {
    const [set, isNew] = this.sets.numberOf(words.join(' '));
    for (const word of isNew ? words : []) {
      const [number, isNewWord] = this.words.numberOf(word);
      if (isNewWord) this.tree.add(word, number);
      this.words.lists[number]?.push(set);
    }
    return set;
  }

  private fitting(text: string): readonly number[] {
    if (this.tables === 1) return this.read(text);
    const there = this.kept.get(text);
    if (there !== undefined) return there;
    const fitting = this.read(text);
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(text, fitting);
    return fitting;
  }

  private read(text: string): number[] {
    this.wanted ??= {
      setsOf: new Lists(this.words.lists),
      rulesOf: new Lists(this.sets.lists),
      inOrder: new Lists(this.inOrder),
      anywhere: new Lists(this.anywhere),
      first: new Int32Array(this.sets.lists.length).fill(-1),
      last: new Int32Array(this.sets.lists.length).fill(-1),
    };
    this.tree.read(text, this.tell);
    const { rulesOf, last } = this.wanted;
    const fitting = this.always.slice();
    for (const set of this.found) {
      const end = rulesOf.from(set + 1);
      for (let place = rulesOf.from(set); place < end; place++) {
        const rule = rulesOf.at(place);
        if (this.fits(rule, this.wanted)) mark(fitting, rule);
      }
    }
    for (const set of this.found) last[set] = -1;
    this.found = [];
    return fitting;
  }

  private readonly tell = (word: number, start: number): void => {
    const { setsOf, first, last } = this.wanted as Wanted;
    const end = setsOf.from(word + 1);
    for (let place = setsOf.from(word); place < end; place++) {
      const set = setsOf.at(place);
      if ((last[set] as number) < 0) {
        first[set] = start;
        this.found.push(set);
      }
      last[set] = start;
    }
  };

  /** Whether the text has words of all sets that a rule needs, as far as where they begin first and last tells. */
  private fits(rule: number, { inOrder, anywhere, first, last }: Wanted): boolean {
    let at = -1;
    for (let place = inOrder.from(rule), end = inOrder.from(rule + 1); place < end; place++) {
      const set = inOrder.at(place);
      if ((last[set] as number) <= at) return false;
      at = Math.max(at + 1, first[set] as number);
    }
    for (let place = anywhere.from(rule), end = anywhere.from(rule + 1); place < end; place++)
      if ((last[anywhere.at(place)] as number) < 0) return false;
    return true;
  }
}

/** Tables of what is looked for in whole paragraphs. */
const ofParagraphs = new Sieve();

/** To find the words takes longer than to try all patterns on texts of so many characters. */
const worthwhile = 20_000;

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
