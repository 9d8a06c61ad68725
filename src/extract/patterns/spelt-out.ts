import type { AST } from '@eslint-community/regexpp';

/** More strings than these are not spelt out. */
const mostStrings = 1000;

export type Strings = ReadonlySet<string>;

export const crossed = (left: Strings, right: Strings): Strings | undefined => {
  if (left.size * right.size > mostStrings) return undefined;
  const all = new Set<string>();
  for (const before of left) for (const after of right) all.add(before + after);
  return all;
};

export const united = (sets: readonly (Strings | undefined)[]): Strings | undefined => {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const each of set) all.add(each);
  }
  return all.size > mostStrings ? undefined : all;
};

const stringsOfClass = ({ negate, elements }: AST.CharacterClass): Strings | undefined => {
  if (negate) return undefined;
  const found = new Set<string>();
  for (const each of elements) {
    if (each.type !== 'Character') return undefined;
    found.add(String.fromCodePoint(each.value));
  }
  return found;
};

/** The strings that elements of one pattern can match, spelt out. */
export class SpeltOut {
  private readonly known = new Map<AST.Element, Strings | 'many'>();

  /** All strings that elements in a row can match, if they are few. */
  ofRow(elements: readonly AST.Element[]): Strings | undefined {
    let run: Strings | undefined = new Set(['']);
    for (const each of elements) {
      const next = this.of(each);
      run = next && run && crossed(run, next);
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
    if (element.type === 'Character') return new Set([String.fromCodePoint(element.value)]);
    if (element.type === 'CharacterClass') return stringsOfClass(element);
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return united(element.alternatives.map(({ elements }) => this.ofRow(elements)));
    if (element.type === 'Assertion') return new Set(['']);
    if (element.type !== 'Quantifier' || element.max > 1) return undefined;
    const once = this.of(element.element);
    return element.min === 1 ? once : once && united([once, new Set([''])]);
  }
}
