import type { AST } from '@eslint-community/regexpp';
import { kindOf } from './kinds.ts';

/** A class of more characters in ranges is not spelt out. */
const mostInRanges = 16;

export type Strings = ReadonlySet<string>;

/** What takes up nothing matches it. */
export const empty: Strings = new Set(['']);

/** Characters that stand for many are written as `kindOf` writes them. */
const textOf = (codePoint: number): string => String.fromCodePoint(codePoint > 0xffff ? codePoint : kindOf(codePoint));

const stringsOfClass = ({ negate, elements }: AST.CharacterClass): Strings | undefined => {
  if (negate) return undefined;
  const found = new Set<string>();
  for (const each of elements) {
    if (each.type === 'Character') found.add(textOf(each.value));
    else if (each.type !== 'CharacterClassRange' || each.max.value > 0xffff) return undefined;
    else
      for (let code = each.min.value; code <= each.max.value; code++) {
        found.add(textOf(code));
        if (found.size > mostInRanges) return undefined;
      }
  }
  return found;
};

/** The strings that elements of one pattern can match, spelt out where they are few. */
export class SpeltOut {
  private readonly known = new Map<AST.Element, Strings | 'many'>();
  private readonly most: number;

  /** @param most More strings than these are not spelt out. */
  constructor(most: number) {
    this.most = most;
  }

  /** What one and then the other can match. */
  crossed(left: Strings, right: Strings): Strings | undefined {
    if (left.size * right.size > this.most) return undefined;
    const all = new Set<string>();
    for (const before of left) for (const after of right) all.add(before + after);
    return all;
  }

  /** What any of some can match. */
  united(sets: readonly (Strings | undefined)[]): Strings | undefined {
    const all = new Set<string>();
    for (const set of sets) {
      if (set === undefined) return undefined;
      for (const each of set) all.add(each);
    }
    return all.size > this.most ? undefined : all;
  }

  /** All strings that elements in a row can match, if they are few. */
  ofRow(elements: readonly AST.Element[]): Strings | undefined {
    let run: Strings | undefined = empty;
    for (const each of elements) {
      const next = this.of(each);
      run = next && run && this.crossed(run, next);
      if (run === undefined) return undefined;
    }
    return run;
  }

  /** All strings that an element can match, if they are few; what only looks ahead or back matches the empty one. */
  of(element: AST.Element): Strings | undefined {
    const there = this.known.get(element);
    if (there !== undefined) return there === 'many' ? undefined : there;
    const found = this.read(element);
    this.known.set(element, found ?? 'many');
    return found;
  }

  private read(element: AST.Element): Strings | undefined {
    if (element.type === 'Character') return new Set([textOf(element.value)]);
    if (element.type === 'CharacterClass') return this.united([stringsOfClass(element)]);
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return this.united(element.alternatives.map(({ elements }) => this.ofRow(elements)));
    if (element.type === 'Assertion') return empty;
    if (element.type !== 'Quantifier' || element.max > 1) return undefined;
    const once = this.of(element.element);
    return element.min === 1 ? once : once && this.united([once, empty]);
  }
}
