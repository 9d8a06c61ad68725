import { divisionNames } from '../facts/division-names.ts';
import { genericWords } from './name-words.ts';

/** A name without the places at its ends, and the codes of those places. */
export interface Placed {
  readonly rest: string;
  readonly codes: readonly string[];
}

/** Longest name of a division. */
const longest = 15;

/** Codes of the place that a name may mean; a county is known by its whole name alone: 东方 is mostly not 东方市. */
const codesOf = (name: string): string[] =>
  (divisionNames().get(name) ?? [])
    .filter((division) => division.level !== 'COUNTY' || division.name === name)
    .map(({ code }) => code);

const leading = (name: string): Placed | undefined => {
  for (let length = Math.min(longest, name.length - 2); length >= 2; length--) {
    const codes = codesOf(name.slice(0, length));
    if (codes.length > 0) return { rest: name.slice(length), codes };
  }
  return undefined;
};

const trailing = (name: string): Placed | undefined => {
  for (let length = Math.min(longest, name.length - 2); length >= 2; length--) {
    const codes = codesOf(name.slice(-length));
    if (codes.length > 0) return { rest: name.slice(0, -length), codes };
  }
  return undefined;
};

/**
 * Takes places off the beginning and the end of a name as long as something is left that names it.
 *
 * @example withoutPlaces('山西晋中利虎玻璃') // { rest: '利虎玻璃', codes: ['140000', '140700'] }
 * @example withoutPlaces('山西大学') // { rest: '山西大学', codes: ['140000'] }
 */
export const withoutPlaces = (name: string): Placed => {
  let rest = name;
  const codes: string[] = [];
  for (const take of [leading, trailing]) {
    for (let found = take(rest); found !== undefined; found = take(rest)) {
      codes.push(...found.codes);
      if (genericWords.has(found.rest)) break;
      rest = found.rest;
    }
  }
  return { rest, codes: [...new Set(codes)] };
};
