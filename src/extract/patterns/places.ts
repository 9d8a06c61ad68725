import { beginningAt } from '../vocabulary/beginning.ts';
import { remember } from '../vocabulary/remember.ts';

/** Texts whose places are kept: an article's passages are read several times over. */
const keptTexts = 2_000;
const nowhere: number[] = [];
const nothing: NameAt[] = [];

/** A name of a list where it stands in a text. */
export interface NameAt {
  readonly start: number;
  readonly name: string;
}

interface Word {
  readonly text: string;
  /** The lists that want to know where it stands. */
  readonly lists: number[];
  /** The lists of names that it is one of. */
  readonly nameLists: number[];
}

/** What stands in a text, by list. */
interface Found {
  readonly places: readonly (readonly number[])[];
  readonly names: readonly (readonly NameAt[])[];
}

/** Where the words of many lists stand in a text, found for all of them in one pass. */
class Places {
  private readonly words = new Map<string, Word>();
  private readonly singles: (Word | undefined)[] = [];
  /** By their first two characters, so that most places of a text are passed over with one look. */
  private readonly longer = new Map<number, Word[]>();
  private lists = 0;
  private nameLists = 0;
  private last: string | undefined;
  private found: Found = { places: [], names: [] };
  private foundIn = remember((text) => this.read(text), keptTexts);

  /** The number of a new list of words. */
  list(words: readonly string[]): number {
    const list = this.lists++;
    for (const word of new Set(words)) this.wordOf(word).lists.push(list);
    this.forget();
    return list;
  }

  /** The number of a new list of names. */
  nameList(names: readonly string[]): number {
    const list = this.nameLists++;
    for (const name of new Set(names)) this.wordOf(name).nameLists.push(list);
    this.forget();
    return list;
  }

  private forget(): void {
    this.last = undefined;
    this.foundIn = remember((text) => this.read(text), keptTexts);
  }

  private wordOf(text: string): Word {
    const there = this.words.get(text);
    if (there !== undefined) return there;
    const word: Word = { text, lists: [], nameLists: [] };
    this.words.set(text, word);
    if (text.length === 1) this.singles[text.charCodeAt(0)] = word;
    else {
      const key = beginningAt(text, 0);
      this.longer.set(key, [...(this.longer.get(key) ?? []), word]);
    }
    return word;
  }

  /** Where the words of a list begin in a text, in order. */
  of(list: number, text: string): readonly number[] {
    return this.in(text).places[list] ?? nowhere;
  }

  /** The longest name of a list at each place of a text where one begins, in order. */
  namesOf(list: number, text: string): readonly NameAt[] {
    return this.in(text).names[list] ?? nothing;
  }

  private in(text: string): Found {
    if (text !== this.last) {
      this.found = this.foundIn(text);
      this.last = text;
    }
    return this.found;
  }

  private read(text: string): Found {
    const found: number[][] = Array.from({ length: this.lists }, () => nowhere);
    const names: NameAt[][] = Array.from({ length: this.nameLists }, () => nothing);
    const put = ({ text: name, lists, nameLists }: Word, start: number): void => {
      for (const list of lists) {
        const places = found[list];
        if (places === undefined || places.length === 0) found[list] = [start];
        else if (places.at(-1) !== start) places.push(start);
      }
      for (const list of nameLists) {
        const others = names[list];
        const last = others?.at(-1);
        if (others === undefined || last === undefined) names[list] = [{ start, name }];
        else if (last.start !== start) others.push({ start, name });
        else if (last.name.length < name.length) others[others.length - 1] = { start, name };
      }
    };
    for (let at = 0; at < text.length; at++) {
      const single = this.singles[text.charCodeAt(at)];
      if (single !== undefined) put(single, at);
      const words = this.longer.get(beginningAt(text, at));
      if (words === undefined) continue;
      const third = text.charCodeAt(at + 2);
      for (const word of words) {
        const { length } = word.text;
        if (length === 2 || (word.text.charCodeAt(2) === third && (length === 3 || text.startsWith(word.text, at))))
          put(word, at);
      }
    }
    return { places: found, names };
  }
}

/** The places of all words that are looked for in the passages of articles. */
export const places = new Places();
