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
class Table {
  readonly lists: number[][] = [];
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
  /** By word, the sets that it is in of those that are the rarest of a rule; by set, the words in it. */
  readonly rarestOf: Lists;
  readonly wordsOf: Lists;
  readonly rulesOf: Lists;
  readonly inOrder: Lists;
  readonly anywhere: Lists;
  /** By word, where in the text it begins first and last; -1 where it is not there. */
  readonly firstWord: Int32Array;
  readonly lastWord: Int32Array;
  /** By set, where its words begin first and last, and the number of the text of which that is told. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly toldOf: Int32Array;
}

const nowhere = (size: number): Int32Array => new Int32Array(size).fill(-1);

/**
 * Tables of rules whose words are looked for at once in a text. The words come from the rules' patterns themselves, so that no
 * rule is ever left out where it would match.
 */
export class Sieve {
  private readonly tree = new WordTree();
  /** By word, the sets that it is in; by set, the rules of which it is the rarest. */
  private readonly words = new Table();
  private readonly sets = new Table();
  /** By rule, the sets that it needs one after the other, and those that it needs anywhere. */
  private readonly inOrder: number[][] = [];
  private readonly anywhere: number[][] = [];
  private readonly always: number[] = [];
  private wanted: Wanted | undefined;
  private readonly kept = new Map<string, readonly number[]>();
  private tables = 0;
  private texts = 0;
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
    this.wanted ??= this.wantedAnew();
    const { rulesOf, lastWord } = this.wanted;
    this.tree.read(text, this.tell);
    this.texts++;
    const fitting = this.always.slice();
    for (const set of this.rarestIn(this.wanted)) {
      for (let place = rulesOf.from(set), end = rulesOf.from(set + 1); place < end; place++) {
        const rule = rulesOf.at(place);
        if (this.fits(rule, this.wanted)) mark(fitting, rule);
      }
    }
    for (const word of this.found) lastWord[word] = -1;
    this.found = [];
    return fitting;
  }

  private wantedAnew(): Wanted {
    const sets = this.sets.lists.length;
    const isRarest = (set: number): boolean => this.sets.lists[set]?.length !== 0;
    const wordsOf: number[][] = Array.from({ length: sets }, () => []);
    for (const [word, inSets] of this.words.lists.entries()) for (const set of inSets) wordsOf[set]?.push(word);
    return {
      rarestOf: new Lists(this.words.lists.map((inSets) => inSets.filter(isRarest))),
      wordsOf: new Lists(wordsOf),
      rulesOf: new Lists(this.sets.lists),
      inOrder: new Lists(this.inOrder),
      anywhere: new Lists(this.anywhere),
      firstWord: nowhere(this.words.lists.length),
      lastWord: nowhere(this.words.lists.length),
      first: nowhere(sets),
      last: nowhere(sets),
      toldOf: nowhere(sets),
    };
  }

  private readonly tell = (word: number, start: number): void => {
    const { firstWord, lastWord } = this.wanted as Wanted;
    if ((lastWord[word] as number) < 0) {
      firstWord[word] = start;
      this.found.push(word);
    }
    lastWord[word] = start;
  };

  /** The sets in the text that are the rarest of a rule, of which it is told where they stand. */
  private rarestIn({ rarestOf, firstWord, lastWord, first, last, toldOf }: Wanted): readonly number[] {
    const sets: number[] = [];
    for (const word of this.found) {
      const [from, to] = [firstWord[word] as number, lastWord[word] as number];
      for (let place = rarestOf.from(word), end = rarestOf.from(word + 1); place < end; place++) {
        const set = rarestOf.at(place);
        const isNew = toldOf[set] !== this.texts;
        first[set] = isNew ? from : Math.min(first[set] as number, from);
        last[set] = isNew ? to : Math.max(last[set] as number, to);
        if (!isNew) continue;
        toldOf[set] = this.texts;
        sets.push(set);
      }
    }
    return sets;
  }

  /** Where the words of a set begin last in the text; -1 where none is there. */
  private lastOf(set: number, { rulesOf, wordsOf, firstWord, lastWord, first, last, toldOf }: Wanted): number {
    if (toldOf[set] === this.texts) return last[set] as number;
    // Of those that are the rarest of a rule it is told already where they stand.
    if (rulesOf.from(set) !== rulesOf.from(set + 1)) return -1;
    let from = -1;
    let to = -1;
    for (let place = wordsOf.from(set), end = wordsOf.from(set + 1); place < end; place++) {
      const word = wordsOf.at(place);
      if ((lastWord[word] as number) < 0) continue;
      from = to < 0 ? (firstWord[word] as number) : Math.min(from, firstWord[word] as number);
      to = Math.max(to, lastWord[word] as number);
    }
    first[set] = from;
    last[set] = to;
    toldOf[set] = this.texts;
    return to;
  }

  /** Whether the text has words of all sets that a rule needs, as far as where they begin first and last tells. */
  private fits(rule: number, wanted: Wanted): boolean {
    const { inOrder, anywhere, first } = wanted;
    let at = -1;
    for (let place = inOrder.from(rule), end = inOrder.from(rule + 1); place < end; place++) {
      const set = inOrder.at(place);
      if (this.lastOf(set, wanted) <= at) return false;
      at = Math.max(at + 1, first[set] as number);
    }
    for (let place = anywhere.from(rule), end = anywhere.from(rule + 1); place < end; place++)
      if (this.lastOf(anywhere.at(place), wanted) < 0) return false;
    return true;
  }
}
