import { divisions, isWithin } from '../facts/divisions.ts';

export type Places =
  | { readonly relation: 'SAME'; readonly name: string }
  | { readonly relation: 'DIFFERENT' | 'UNKNOWN' };

const isProvince = (code: string): boolean => code.endsWith('0000');

/** The codes of a list that no other one of it lies in. */
const nearest = (codes: readonly string[]): string[] =>
  codes.filter((code) => !codes.some((other) => other !== code && isWithin(other, code)));

/**
 * What two lists of division codes say together. A whole province says nothing of a city in it.
 *
 * @example comparePlaces(['140781'], ['140700']) // { relation: 'SAME', name: '晋中市' }
 * @example comparePlaces(['140600'], ['140000']) // { relation: 'UNKNOWN' }
 */
export const comparePlaces = (left: readonly string[], right: readonly string[]): Places => {
  if (left.length === 0 || right.length === 0) return { relation: 'UNKNOWN' };
  const shared: string[] = [];
  let apart = true;
  for (const one of nearest(left)) {
    for (const other of nearest(right)) {
      const whole = isWithin(one, other) ? other : isWithin(other, one) ? one : undefined;
      if (whole === undefined) continue;
      apart = false;
      if (one === other || !isProvince(whole)) shared.push(whole);
    }
  }
  // The smallest place that both are in; the smaller code of two such.
  const [smallest] = shared.toSorted((a, b) => Number(isWithin(b, a)) - Number(isWithin(a, b)) || (a < b ? -1 : 1));
  if (smallest !== undefined) return { relation: 'SAME', name: divisions().get(smallest)?.name ?? smallest };
  return { relation: apart ? 'DIFFERENT' : 'UNKNOWN' };
};
