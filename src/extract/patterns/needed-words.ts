import type { AST } from '@eslint-community/regexpp';
import { standsForMany } from './kinds.ts';
import { empty, SpeltOut, type Strings } from './spelt-out.ts';
import { alternativesOf } from './syntax.ts';

/** More strings than these are not spelt out. */
const mostStrings = 64;
/** How often a string of one, two, three and more characters stands in a text by chance; only their order matters. */
const chanceByLength = [1, 0.06, 0.004, 0.001];
/** A character that stands for any name of a type is that often one of a sentence's. */
const chanceOfName = 0.4;
/** Words that are there this often by chance tell too little alone. */
const mostChance = 0.6;
/** And not even beside others. */
const mostChanceOfAny = 1.3;

const chance = (text: string): number => {
  let names = 0;
  for (let at = 0; at < text.length; at++) if (standsForMany(text.charCodeAt(at))) names++;
  return (chanceByLength[Math.min(text.length - names, 3)] ?? 0) * chanceOfName ** names;
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

/** Reads what must stand in a text that the elements of one pattern match a part of. */
class Reader {
  private readonly spelt = new SpeltOut(mostStrings);

  private ofElement(element: AST.Element): Need[] {
    if (element.type === 'Quantifier') return element.min === 0 ? [] : this.ofElement(element.element);
    if (element.type === 'Group' || element.type === 'CapturingGroup') return this.ofAny(element.alternatives);
    if (element.type === 'Assertion') {
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return [];
      return element.negate ? [] : this.ofAny(element.alternatives).map(({ strings }) => ({ strings, inOrder: false }));
    }
    const strings = this.spelt.of(element);
    return strings === undefined ? [] : [{ strings, inOrder: true }];
  }

  private ofAll(elements: readonly AST.Element[]): Need[] {
    const needs: Need[] = [];
    let run = empty;
    for (const each of elements) {
      const next = this.spelt.of(each);
      const joined = next && this.spelt.crossed(run, next);
      if (joined === undefined) needs.push({ strings: run, inOrder: true });
      run = joined ?? next ?? empty;
      if (next === undefined || each.type === 'Assertion') needs.push(...this.ofElement(each));
    }
    needs.push({ strings: run, inOrder: true });
    return needs
      .filter(({ strings }) => !strings.has(''))
      .map(({ strings, inOrder }) => ({ strings: shortest(strings), inOrder }));
  }

  /** What any of several alternatives needs. */
  ofAny(alternatives: readonly AST.Alternative[]): Need[] {
    const needs = alternatives.map(({ elements }) => this.ofAll(elements));
    if (needs.length === 1) return needs[0] ?? [];
    const rarest = needs.map((each) => each.toSorted(byRarity)[0]);
    const any = this.spelt.united(rarest.map((need) => need?.strings));
    const inOrder = rarest.every((need) => need?.inOrder === true);
    return any === undefined ? [] : [{ strings: shortest(any), inOrder }];
  }
}

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
  const needs = new Reader()
    .ofAny(alternativesOf(pattern) ?? [])
    .filter(({ strings }) => strings.size > 0 && weightOf(strings) <= mostChanceOfAny);
  const [rarest] = needs.toSorted(byRarity);
  if (rarest === undefined || weightOf(rarest.strings) > mostChance) return undefined;
  return {
    rarest: wordsOf(rarest),
    inOrder: needs.filter(({ inOrder }) => inOrder).map(wordsOf),
    anywhere: needs.filter(({ inOrder }) => !inOrder).map(wordsOf),
  };
};
