import { kindOf } from './kinds.ts';

const grown = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
};

/** The number in a list at a place that is known to be there. */
const at = (numbers: Int32Array | Uint16Array | Uint8Array, place: number): number => numbers[place] as number;

/** A number of 16 bits for two characters, the same for some others. */
const pairOf = (unit: number, next: number): number => (Math.imul(unit, 0x9e35) ^ next) & 0xffff;

/** Sets of numbers of 16 bits, a bit each: they stay in the processor's nearest cache. */
const bitsOfAll = 0x1_0000 / 8;
const mark = (bits: Uint8Array, number: number): void => {
  bits[number >>> 3] = at(bits, number >>> 3) | (1 << (number & 7));
};
const has = (bits: Uint8Array, number: number): boolean => ((at(bits, number >>> 3) >>> (number & 7)) & 1) === 1;

/** Nodes below are those of one character, each by its UTF-16 unit: to go there costs no look. */
const firstDeeper = 0x1_0000;

/** A tree of words by their characters, as `kindOf` writes them. */
export class WordTree {
  /** UTF-16 units that are words. */
  private readonly singles = new Uint8Array(bitsOfAll);
  /** By `pairOf`, with which two characters a word may begin: most places of a text need no further look. */
  private readonly pairs = new Uint8Array(bitsOfAll);
  /** Hash table of the steps, three numbers each: from a node, by a unit, to the next; an empty place leads to 0. */
  private steps = new Int32Array(3 << 10);
  private places = 1 << 10;
  /** By node, the number of the word that ends there plus 1; 0 for none. */
  private words = new Int32Array(firstDeeper + (1 << 10));
  private count = 0;
  private units = new Uint16Array(1 << 12);

  /** Adds a word that is not there yet. */
  add(word: string, number: number): void {
    if (word.length === 1) mark(this.singles, word.charCodeAt(0));
    else mark(this.pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)));
    let node = word.charCodeAt(0);
    for (let i = 1; i < word.length; i++)
      node = this.next(node, word.charCodeAt(i)) || this.step(node, word.charCodeAt(i));
    this.words[node] = number + 1;
  }

  /** Tells the number of every word in a text, as often as it stands there, with where it begins. */
  read(text: string, tell: (word: number, start: number) => void): void {
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(length * 2);
    const { units, singles, pairs, words } = this;
    for (let i = 0; i < length; i++) units[i] = kindOf(text.charCodeAt(i));
    units[length] = 0;
    for (let start = 0; start < length; start++) {
      const unit = at(units, start);
      const isSingle = has(singles, unit);
      const isLonger = has(pairs, pairOf(unit, at(units, start + 1)));
      if (!isSingle && !isLonger) continue;
      let node = unit;
      if (isSingle) tell(at(words, node) - 1, start);
      if (!isLonger) continue;
      for (let end = start + 1; node !== 0 && end < length; end++) {
        node = this.next(node, at(units, end));
        const word = node === 0 ? 0 : at(words, node);
        if (word !== 0) tell(word - 1, start);
      }
    }
  }

  private placeOf(node: number, unit: number): number {
    const mask = this.places - 1;
    const { steps } = this;
    let place = Math.imul(Math.imul(node, 0x1_0003) + unit, 0x9e37_79b1) >>> 9;
    for (;;) {
      place &= mask;
      const first = place * 3;
      if (at(steps, first + 2) === 0 || (at(steps, first) === node && at(steps, first + 1) === unit)) return first;
      place++;
    }
  }

  /** The node after another one. */
  private next(node: number, unit: number): number {
    return at(this.steps, this.placeOf(node, unit) + 2);
  }

  private step(node: number, unit: number): number {
    const made = firstDeeper + this.count++;
    if (made >= this.words.length) this.words = grown(this.words);
    if (this.count * 2 > this.places) this.widen();
    this.put(node, unit, made);
    return made;
  }

  private put(node: number, unit: number, next: number): void {
    const place = this.placeOf(node, unit);
    this.steps[place] = node;
    this.steps[place + 1] = unit;
    this.steps[place + 2] = next;
  }

  private widen(): void {
    const { steps } = this;
    this.places *= 2;
    this.steps = new Int32Array(this.places * 3);
    for (let i = 0; i < steps.length; i += 3)
      if (at(steps, i + 2) !== 0) this.put(at(steps, i), at(steps, i + 1), at(steps, i + 2));
  }
}
