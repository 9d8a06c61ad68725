import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** More strings than these are not spelt out. */
const mostStrings = 64;
/** How often a string of one, two, three and more characters stands in a text by chance; only their order matters. */
const chance = (text: string): number => (text.length === 1 ? 0.06 : text.length === 2 ? 0.004 : 0.001);
/** Words that are there this often by chance tell too little. */
const mostChance = 0.6;

type Strings = ReadonlySet<string>;

const empty: Strings = new Set(['']);

const crossed = (left: Strings, right: Strings): Strings | undefined => {
  if (left.size * right.size > mostStrings) return undefined;
  return new Set([...left].flatMap((before) => [...right].map((after) => before + after)));
};

const united = (sets: readonly (Strings | undefined)[]): Strings | undefined => {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const each of set) all.add(each);
  }
  return all.size > mostStrings ? undefined : all;
};

const ofClass = ({ negate, elements }: AST.CharacterClass): Strings | undefined => {
  if (negate) return undefined;
  const found = new Set<string>();
  for (const each of elements) {
    if (each.type !== 'Character') return undefined;
    found.add(String.fromCodePoint(each.value));
  }
  return found;
};

/** All strings that an element can match, if they are few; what only looks ahead or back matches the empty one. */
const exactly = (element: AST.Element): Strings | undefined => {
  if (element.type === 'Character') return new Set([String.fromCodePoint(element.value)]);
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

const weightOf = (strings: Strings): number => [...strings].reduce((sum, each) => sum + chance(each), 0);

/** What must stand in a text that an element matches a part of. */
const neededBy = (element: AST.Element): Strings | undefined => {
  if (element.type === 'Quantifier') return element.min === 0 ? undefined : neededBy(element.element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return neededByAny(element.alternatives);
  if (element.type === 'Assertion' && (element.kind === 'lookahead' || element.kind === 'lookbehind'))
    return element.negate ? undefined : neededByAny(element.alternatives);
  return exactly(element);
};

const neededByAll = (elements: readonly AST.Element[]): Strings | undefined => {
  const candidates: Strings[] = [];
  let run = empty;
  for (const each of elements) {
    const next = exactly(each);
    const joined = next && crossed(run, next);
    if (joined === undefined) candidates.push(run);
    run = joined ?? next ?? empty;
    if (next === undefined || each.type === 'Assertion') {
      const needed = neededBy(each);
      if (needed !== undefined) candidates.push(needed);
    }
  }
  candidates.push(run);
  return candidates
    .filter((each) => !each.has(''))
    .map(shortest)
    .toSorted((a, b) => weightOf(a) - weightOf(b))[0];
};

const neededByAny = (alternatives: readonly AST.Alternative[]): Strings | undefined => {
  const needed = alternatives.map(({ elements }) => neededByAll(elements));
  return united(needed);
};

/**
 * Words one of which stands in every text in which a pattern matches; none where no such words are told by the pattern, or
 * where they stand in nearly every text.
 *
 * @example neededWords(/[甲乙](?:供应|供货)商?/) // ['甲供应', '甲供货', '乙供应', '乙供货']
 * @example neededWords(/\d+/) // undefined
 */
export const neededWords = (pattern: RegExp): readonly string[] | undefined => {
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.flags.includes('v'),
  });
  const needed = neededByAny(alternatives);
  if (needed === undefined || needed.size === 0 || needed.has('')) return undefined;
  const words = shortest(needed);
  return weightOf(words) > mostChance ? undefined : [...words];
};
