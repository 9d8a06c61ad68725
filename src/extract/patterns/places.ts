import { remember } from '../vocabulary/remember.ts';
import { WordTree } from './word-tree.ts';

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
  private readonly tree = new WordTree();
  private readonly words: Word[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly noPlaces: number[][] = [];
  private readonly noNames: NameAt[][] = [];
  private last: string | undefined;
  private found: Found = { places: [], names: [] };
  private foundIn = remember((text) => this.read(text), keptTexts);

  /** The number of a new list of words. */
  list(words: readonly string[]): number {
    const list = this.noPlaces.push(nowhere) - 1;
    for (const word of new Set(words)) this.wordOf(word).lists.push(list);
    this.forget();
    return list;
  }

  /** The number of a new list of names. */
  nameList(names: readonly string[]): number {
    const list = this.noNames.push(nothing) - 1;
    for (const name of new Set(names)) this.wordOf(name).nameLists.push(list);
    this.forget();
    return list;
  }

  private forget(): void {
    this.last = undefined;
    this.foundIn = remember((text) => this.read(text), keptTexts);
  }

  private wordOf(text: string): Word {
    const number = this.numbers.get(text) ?? this.words.length;
    const word = this.words[number] ?? { text, lists: [], nameLists: [] };
    if (number === this.words.length) {
      this.words.push(word);
      this.numbers.set(text, number);
      this.tree.add(text, number);
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
    const found = this.noPlaces.slice();
    const names = this.noNames.slice();
    const { words } = this;
    this.tree.read(text, (number, start) => {
      const { text: name, lists, nameLists } = words[number] as Word;
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
    });
    return { places: found, names };
  }
}

/** The places of all words that are looked for in the passages of articles. */
export const places = new Places();
