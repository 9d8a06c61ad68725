import { kindOf } from './kinds.ts';

const grown = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
};

/** The number in a list at a place that is known to be there. */
const at = (numbers: Int32Array | Uint16Array, place: number): number => numbers[place] as number;

/** A tree of words by their characters. Nodes count from 1; node 0 is none. */
class Tree {
  /** By UTF-16 unit, the node of a word's first character. */
  private readonly firsts = new Int32Array(0x1_0000);
  /** Hash table of the steps from one node by a unit to the next; an empty place leads to node 0. */
  private from = new Int32Array(1 << 12);
  private by = new Uint16Array(1 << 12);
  private to = new Int32Array(1 << 12);
  /** By node, the number of the word that ends there plus 1; 0 for none. */
  private words = new Int32Array(1 << 10);
  private count = 0;

  private placeOf(node: number, unit: number): number {
    const mask = this.to.length - 1;
    let place = Math.imul(Math.imul(node, 0x1_0003) + unit, 0x9e37_79b1) >>> 9;
    for (;;) {
      place &= mask;
      if (at(this.to, place) === 0 || (at(this.from, place) === node && at(this.by, place) === unit)) return place;
      place++;
    }
  }

  first(unit: number): number {
    return at(this.firsts, unit);
  }

  /** The node after another one. */
  next(node: number, unit: number): number {
    return at(this.to, this.placeOf(node, unit));
  }

  /** The number of the word that ends at a node; -1 for none. */
  wordAt(node: number): number {
    return at(this.words, node) - 1;
  }

  add(word: string, number: number): void {
    const unit = word.charCodeAt(0);
    let node = this.first(unit);
    if (node === 0) {
      node = this.made();
      this.firsts[unit] = node;
    }
    for (let i = 1; i < word.length; i++)
      node = this.next(node, word.charCodeAt(i)) || this.step(node, word.charCodeAt(i));
    this.words[node] = number + 1;
  }

  private made(): number {
    const node = ++this.count;
    if (node >= this.words.length) this.words = grown(this.words);
    if (node * 2 > this.to.length) this.widen();
    return node;
  }

  private step(node: number, unit: number): number {
    const made = this.made();
    this.put(node, unit, made);
    return made;
  }

  private put(node: number, unit: number, next: number): void {
    const place = this.placeOf(node, unit);
    this.from[place] = node;
    this.by[place] = unit;
    this.to[place] = next;
  }

  private widen(): void {
    const { from, by, to } = this;
    this.from = new Int32Array(to.length * 2);
    this.by = new Uint16Array(to.length * 2);
    this.to = new Int32Array(to.length * 2);
    for (let i = 0; i < to.length; i++) if (at(to, i) !== 0) this.put(at(from, i), at(by, i), at(to, i));
  }
}

/** Texts of which it is kept what stands in them: the steps go through the paragraphs of an article one after another. */
const mostKept = 256;

/** Words that are looked for all at once, each by its number. Their characters are as `kindOf` writes them. */
export class Words {
  private readonly numbers = new Map<string, number>();
  private readonly tree = new Tree();
  private readonly kept = new Map<string, readonly number[]>();
  private last: string | undefined;
  private found: readonly number[] = [];
  /** By word, the number of the last look at a text that has it. */
  private seen = new Int32Array(1 << 10);
  private looks = 0;
  private units = new Uint16Array(1 << 12);

  /** The number of a word. */
  of(word: string): number {
    const there = this.numbers.get(word);
    if (there !== undefined) return there;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    this.tree.add(word, number);
    if (number >= this.seen.length) this.seen = grown(this.seen);
    this.last = undefined;
    this.kept.clear();
    return number;
  }

  /** Numbers of the words that stand in a text, each once. */
  in(text: string): readonly number[] {
    if (text === this.last) return this.found;
    this.last = text;
    const kept = this.kept.get(text);
    this.looks++;
    if (kept === undefined) {
      this.found = this.read(text);
      if (this.kept.size >= mostKept) this.kept.clear();
      this.kept.set(text, this.found);
    } else {
      for (const word of kept) this.seen[word] = this.looks;
      this.found = kept;
    }
    return this.found;
  }

  private read(text: string): number[] {
    const { tree, seen, looks } = this;
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(length * 2);
    const { units } = this;
    for (let i = 0; i < length; i++) units[i] = kindOf(text.charCodeAt(i));
    const found: number[] = [];
    for (let from = 0; from < length; from++) {
      let node = tree.first(at(units, from));
      for (let to = from + 1; node !== 0; to++) {
        const word = tree.wordAt(node);
        if (word >= 0 && seen[word] !== looks) {
          seen[word] = looks;
          found.push(word);
        }
        if (to === length) break;
        node = tree.next(node, at(units, to));
      }
    }
    return found;
  }

  /** Whether the text that was looked at last has of each set of words one. */
  hasAll(sets: readonly (readonly number[])[]): boolean {
    for (const words of sets) if (!this.hasAny(words)) return false;
    return true;
  }

  private hasAny(words: readonly number[]): boolean {
    for (let place = 0; place < words.length; place++)
      if (this.seen[words[place] as number] === this.looks) return true;
    return false;
  }
}
