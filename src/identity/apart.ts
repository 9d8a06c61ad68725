import { comparePlaces } from './compare-places.ts';
import type { Matchable } from './matchable.ts';

/** What speaks against two things of one name or identifier being one. */
export interface Marks extends Pick<Matchable, 'identifiers' | 'levels' | 'adcodes' | 'places'> {
  readonly id: string;
}

/** More kinds than these of one name are not told apart: nobody is joined by it. */
const mostKinds = 100;

const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

const byScheme = (identifiers: readonly string[]): Map<string, string[]> => {
  const schemes = new Map<string, string[]>();
  for (const identifier of identifiers) {
    const scheme = identifier.slice(0, identifier.indexOf(':'));
    schemes.set(scheme, [...(schemes.get(scheme) ?? []), identifier]);
  }
  return schemes;
};

const identifiersDiffer = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length === 0 || other.length === 0) return false;
  const others = byScheme(other);
  return [...byScheme(one)].some(([scheme, values]) => differ(values, others.get(scheme) ?? []));
};

/** How places count: they do not, known ones must not differ, or both must be known and the same. */
export type PlaceRule = 'IGNORED' | 'NOT_DIFFERENT' | 'SAME';

const placesPart = (one: Marks, other: Marks, rule: PlaceRule): boolean => {
  if (rule === 'IGNORED') return false;
  const { relation } = comparePlaces(one.places, other.places);
  return rule === 'SAME' ? relation !== 'SAME' : relation === 'DIFFERENT';
};

const areApart = (one: Marks, other: Marks, rule: PlaceRule): boolean =>
  identifiersDiffer(one.identifiers, other.identifiers) ||
  differ(one.levels, other.levels) ||
  differ(one.adcodes, other.adcodes) ||
  placesPart(one, other, rule);

/**
 * Who may be one among things that share a name or an identifier. Where nothing speaks against it, all of them; else
 * those that the same others are apart from, and what is apart from none stays alone: it could be either.
 *
 * @param count Called for each comparison made.
 * @returns Classes of two or more ids.
 * @example unite([{ id: 'company-a', places: ['140700'], … }, { id: 'company-b', places: ['140600'], … }], 'NOT_DIFFERENT') // []
 */
export const unite = (members: readonly Marks[], rule: PlaceRule, count: () => void = () => {}): string[][] => {
  const kinds = new Map<string, { readonly marks: Marks; readonly ids: string[] }>();
  for (const marks of members) {
    const { identifiers, levels, adcodes, places } = marks;
    const kind = JSON.stringify([identifiers, levels, adcodes, rule === 'IGNORED' ? [] : places]);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, { marks, ids: [marks.id] });
    else known.ids.push(marks.id);
  }
  const list = [...kinds.values()];
  if (list.length > mostKinds) return [];
  const apart = list.map(() => [] as number[]);
  list.forEach((one, i) => {
    for (let j = i + 1; j < list.length; j++) {
      const other = list[j];
      count();
      if (other === undefined || !areApart(one.marks, other.marks, rule)) continue;
      apart[i]?.push(j);
      apart[j]?.push(i);
    }
  });
  const someApart = apart.some((others) => others.length > 0);
  const classes = new Map<string, string[]>();
  list.forEach(({ ids }, i) => {
    const others = apart[i]?.join(' ') ?? '';
    if (someApart && others === '') return;
    classes.set(others, [...(classes.get(others) ?? []), ...ids]);
  });
  return [...classes.values()].filter((ids) => ids.length > 1);
};
