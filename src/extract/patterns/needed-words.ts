import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { kindOf, standsForMany } from './kinds.ts';

/** More strings than these are not spelt out. */
const mostStrings = 64;
/** A class of more characters is not spelt out. */
const mostCharacters = 16;
/** How often a string of one, two, three and more characters stands in a text by chance; only their order matters. */
const chanceByLength = [1, 0.06, 0.004, 0.001];
/** A character that stands for any name of a type is that often one of a sentence's. */
const chanceOfName = 0.4;
/** Words that are there this often by chance tell too little alone. */
const mostChance = 0.6;
/** And not even beside others. */
const mostChanceOfAny = 1.3;

type Strings = ReadonlySet<string>;

const empty: Strings = new Set(['']);

const chance = (text: string): number => {
  let names = 0;
  for (let at = 0; at < text.length; at++) if (standsForMany(text.charCodeAt(at))) names++;
  return (chanceByLength[Math.min(text.length - names, 3)] ?? 0) * chanceOfName ** names;
};

const crossed = (left: Strings, right: Strings): Strings | undefined => {
  if (left.size * right.size > mostStrings) return undefined;
  const all = new Set<string>();
  for (const before of left) for (const after of right) all.add(before + after);
  return all;
};

const united = (sets: readonly (Strings | undefined)[]): Strings | undefined => {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const each of set) all.add(each);
  }
  return all.size > mostStrings ? undefined : all;
};

const textOf = (codePoint: number): string => String.fromCodePoint(codePoint > 0xffff ? codePoint : kindOf(codePoint));

const ofClass = ({ negate, elements }: AST.CharacterClass): Strings | undefined => {
  if (negate) return undefined;
  const found = new Set<string>();
  for (const each of elements) {
    if (each.type === 'Character') found.add(textOf(each.value));
    else if (each.type === 'CharacterClassRange') {
      const { value: least } = each.min;
      const { value: most } = each.max;
      if (most > 0xffff) return undefined;
      for (let code = least; code <= most; code++) {
        found.add(textOf(code));
        if (found.size > mostCharacters) return undefined;
      }
    } else return undefined;
  }
  return found.size > mostStrings ? undefined : found;
};

/** All strings that an element can match, if they are few; what only looks ahead or back matches the empty one. */
const exactly = (element: AST.Element): Strings | undefined => {
  if (element.type === 'Character') return new Set([textOf(element.value)]);
  if (element.type === 'CharacterClass') return ofClass(element);
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return united(element.alternatives.map(({ elements }) => exactlyAll(elements)));
  if (element.type === 'Assertion') return empty;
  if (element.type !== 'Quantifier' || element.max > 1) return undefined;
  const once = exactly(element.element);
  return element.min === 1 ? once : once && united([once, empty]);
};

const exactlyAll = (elements: readonly AST.Element[]): Strings | undefined => {
  let run: Strings | undefined = empty;
  for (const each of elements) {
    const next = exactly(each);
    run = next && run && crossed(run, next);
    if (run === undefined) return undefined;
  }
  return run;
};

/** Without the strings that hold another one: where they stand, that one does. */
const shortest = (strings: Strings): Strings =>
  new Set([...strings].filter((each) => ![...strings].some((other) => other !== each && each.includes(other))));

const weightOf = (strings: Strings): number => {
  let sum = 0;
  for (const each of strings) sum += chance(each);
  return sum;
};

/** A set of strings of which one must stand in a text. */
interface Need {
  readonly strings: Strings;
  /** Whether it stands after those before it that are in order too; what looks ahead or back does not. */
  readonly inOrder: boolean;
}

const wordsOf = ({ strings }: Need): string[] => [...strings];
const byRarity = (a: Need, b: Need): number => weightOf(a.strings) - weightOf(b.strings);

/** What must stand in a text that an element matches a part of. */
const neededBy = (element: AST.Element): Need[] => {
  if (element.type === 'Quantifier') return element.min === 0 ? [] : neededBy(element.element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return neededByAny(element.alternatives);
  if (element.type === 'Assertion') {
    if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return [];
    return element.negate ? [] : neededByAny(element.alternatives).map(({ strings }) => ({ strings, inOrder: false }));
  }
  const strings = exactly(element);
  return strings === undefined ? [] : [{ strings, inOrder: true }];
};

const neededByAll = (elements: readonly AST.Element[]): Need[] => {
  const needs: Need[] = [];
  let run = empty;
  for (const each of elements) {
    const next = exactly(each);
    const joined = next && crossed(run, next);
    if (joined === undefined) needs.push({ strings: run, inOrder: true });
    run = joined ?? next ?? empty;
    if (next === undefined || each.type === 'Assertion') needs.push(...neededBy(each));
  }
  needs.push({ strings: run, inOrder: true });
  return needs
    .filter(({ strings }) => !strings.has(''))
    .map(({ strings, inOrder }) => ({ strings: shortest(strings), inOrder }));
};

const neededByAny = (alternatives: readonly AST.Alternative[]): Need[] => {
  const needs = alternatives.map(({ elements }) => neededByAll(elements));
  if (needs.length === 1) return needs[0] ?? [];
  const rarest = needs.map((each) => each.toSorted(byRarity)[0]);
  const any = united(rarest.map((need) => need?.strings));
  return any === undefined ? [] : [{ strings: shortest(any), inOrder: rarest.every((need) => need?.inOrder === true) }];
};

/** Words that a pattern needs: in every text in which it matches, there is of each set one at least. */
export interface NeededWords {
  /** The set that is the rarest. */
  readonly rarest: readonly string[];
  /** All sets that stand one after the other. */
  readonly inOrder: readonly (readonly string[])[];
  /** The others. */
  readonly anywhere: readonly (readonly string[])[];
}

/**
 * The words that a pattern itself says it needs; none where it tells no such words, or only some that stand in nearly every
 * text. Characters that stand for many are written as `kindOf` writes them.
 *
 * @example neededWords(/由.{2,8}(?:供应|供货)/) // { rarest: ['供应', '供货'], inOrder: [['由'], ['供应', '供货']], anywhere: [] }
 * @example neededWords(/\d+/) // undefined
 */
export const neededWords = (pattern: RegExp): NeededWords | undefined => {
  if (pattern.ignoreCase) return undefined;
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.flags.includes('v'),
  });
  const needs = neededByAny(alternatives).filter(
    ({ strings }) => strings.size > 0 && weightOf(strings) <= mostChanceOfAny,
  );
  const [rarest] = needs.toSorted(byRarity);
  if (rarest === undefined || weightOf(rarest.strings) > mostChance) return undefined;
  return {
    rarest: wordsOf(rarest),
    inOrder: needs.filter(({ inOrder }) => inOrder).map(wordsOf),
    anywhere: needs.filter(({ inOrder }) => !inOrder).map(wordsOf),
  };
};
