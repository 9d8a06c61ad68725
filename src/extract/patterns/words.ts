import { WordTree } from './word-tree.ts';

/** Words that are looked for all at once, each by its number. Their characters are as `kindOf` writes them. */
export class Words {
  private readonly numbers = new Map<string, number>();
  private readonly tree = new WordTree();
  /** By word, the number of the last text that has it. */
  private seen = new Int32Array(1 << 10);
  private texts = 0;
  private found: number[] = [];
  private readonly tell = (word: number): void => {
    if (this.seen[word] === this.texts) return;
    this.seen[word] = this.texts;
    this.found.push(word);
  };

  /** The number of a word: they count from 0. */
  of(word: string): number {
    const there = this.numbers.get(word);
    if (there !== undefined) return there;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    this.tree.add(word, number);
    if (number >= this.seen.length) {
      const seen = new Int32Array(this.seen.length * 2);
      seen.set(this.seen);
      this.seen = seen;
    }
    return number;
  }

  /** Numbers of the words that stand in a text, each once. */
  in(text: string): readonly number[] {
    this.texts++;
    this.found = [];
    this.tree.read(text, this.tell);
    return this.found;
  }

  /** Whether the text that was read last has of each set of words one. */
  hasAll(sets: readonly (readonly number[])[]): boolean {
    for (const words of sets) if (!this.hasAny(words)) return false;
    return true;
  }

  private hasAny(words: readonly number[]): boolean {
    for (let place = 0; place < words.length; place++)
      if (this.seen[words[place] as number] === this.texts) return true;
    return false;
  }
}
