import { kindOf } from './kinds.ts';

const grown = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
};

/** The number in a list at a place that is known to be there. */
const at = (numbers: Int32Array | Uint16Array, place: number): number => numbers[place] as number;

/** A number of 16 bits for two characters, the same for some others. */
const pairOf = (unit: number, next: number): number => (Math.imul(unit, 0x9e35) ^ next) & 0xffff;

/** What begins with a character, bit by bit. */
const [alone, longer] = [1, 2];

/** A tree of words by their characters, as `kindOf` writes them. Nodes count from 1; node 0 is none. */
export class WordTree {
  /** By UTF-16 unit, whether it is a word, and whether a longer one begins with it: most characters need no further look. */
  private readonly begins = new Uint8Array(0x1_0000);
  /** By `pairOf`, whether a word may begin with two characters. */
  private readonly pairs = new Uint8Array(0x1_0000);
  /** By UTF-16 unit, the node of a word's first character. */
  private readonly firsts = new Int32Array(0x1_0000);
  /** Hash table of the steps from one node by a unit to the next; an empty place leads to node 0. */
  private from = new Int32Array(1 << 12);
  private by = new Uint16Array(1 << 12);
  private to = new Int32Array(1 << 12);
  /** By node, the number of the word that ends there plus 1; 0 for none. */
  private words = new Int32Array(1 << 10);
  private count = 0;
  private units = new Uint16Array(1 << 12);

  /** Adds a word that is not there yet. */
  add(word: string, number: number): void {
    const unit = word.charCodeAt(0);
    this.begins[unit] = (this.begins[unit] ?? 0) | (word.length === 1 ? alone : longer);
    if (word.length > 1) this.pairs[pairOf(unit, word.charCodeAt(1))] = 1;
    let node = at(this.firsts, unit);
    if (node === 0) {
      node = this.made();
      this.firsts[unit] = node;
    }
    for (let i = 1; i < word.length; i++)
      node = this.next(node, word.charCodeAt(i)) || this.step(node, word.charCodeAt(i));
    this.words[node] = number + 1;
  }

  /** Tells the number of every word in a text, as often as it stands there. */
  read(text: string, tell: (word: number) => void): void {
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(length * 2);
    const { units, begins, pairs, firsts, words } = this;
    for (let i = 0; i < length; i++) units[i] = kindOf(text.charCodeAt(i));
    units[length] = 0;
    for (let start = 0; start < length; start++) {
      const unit = at(units, start);
      const first = begins[unit] as number;
      if (first === 0) continue;
      if ((first & alone) !== 0) tell(at(words, at(firsts, unit)) - 1);
      if ((first & longer) === 0 || pairs[pairOf(unit, at(units, start + 1))] === 0) continue;
      let node = at(firsts, unit);
      for (let end = start + 1; end < length; end++) {
        node = this.next(node, at(units, end));
        if (node === 0) break;
        const word = at(words, node);
        if (word !== 0) tell(word - 1);
      }
    }
  }

  private placeOf(node: number, unit: number): number {
    const mask = this.to.length - 1;
    let place = Math.imul(Math.imul(node, 0x1_0003) + unit, 0x9e37_79b1) >>> 9;
    for (;;) {
      place &= mask;
      if (at(this.to, place) === 0 || (at(this.from, place) === node && at(this.by, place) === unit)) return place;
      place++;
    }
  }

  /** The node after another one. */
  private next(node: number, unit: number): number {
    return at(this.to, this.placeOf(node, unit));
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
