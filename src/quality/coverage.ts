import { normalizeUnit } from '../facts/units.ts';
import type { NormalizedText } from '../text/normalized.ts';
import { isContent } from '../text/paragraph-rule.ts';
import { type Figure, scanFigures } from './scan-figures.ts';
import { nameScanner } from './scan-names.ts';
import { surfaceFinder } from './surfaces.ts';

/** A fact at a place of the raw text, in code points, with whatever in it may be a number. */
export interface PointedFact {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly normalizedValues: readonly number[];
  readonly normalizedUnit: string | null;
  readonly share: number | null;
  readonly texts: readonly string[];
}

/** What the text has and no fact gives; the offset is that of the raw text, in code points. */
export interface Missed {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** How often it stands there so. */
  readonly occurrences: number;
}

export interface Share {
  readonly found: number;
  readonly covered: number;
  /** From 0 to 1; null where the text has none. */
  readonly share: number | null;
  readonly uncovered: readonly Missed[];
}

export interface Coverage {
  readonly figures: Share;
  readonly names: Share;
  /** Numbers that measure nothing: dates, durations, ordinals, codes. */
  readonly setApart: number;
}

interface Seen {
  readonly place: Missed;
  readonly covered: boolean;
}

const sameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** Whether a fact at the figure's place gives its number: as a value, a share, or in a name or another text. */
const gives = ({ value, unit }: Figure, written: string, fact: PointedFact): boolean => {
  if (fact.values.some((each) => sameNumber(each, value))) return true;
  if (fact.share !== null && sameNumber(fact.share * 100, value)) return true;
  const normalized = normalizeUnit(unit) ?? normalizeUnit(`${unit}元`);
  if (normalized !== undefined && fact.normalizedValues.some((each) => sameNumber(each, normalized.convert(value)))) {
    return true;
  }
  const digits = /^\d/.test(written)
    ? new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?![\\d.])`)
    : undefined;
  return fact.texts.some((text) => digits?.test(text) ?? text.includes(written));
};

const shareOf = (seen: readonly Seen[]): Share => {
  const covered = seen.filter((each) => each.covered).length;
  return {
    found: seen.length,
    covered,
    share: seen.length === 0 ? null : Math.round((covered / seen.length) * 1_000) / 1_000,
    uncovered: seen.filter((each) => !each.covered).map(({ place }) => place),
  };
};

/** One entry for each name, whatever the number of its places; covered where the document’s facts know it. */
const byName = (seen: readonly Seen[]): Seen[] => {
  const names = new Map<string, Seen>();
  for (const { place, covered } of seen) {
    const before = names.get(place.text);
    names.set(place.text, {
      covered: covered || before?.covered === true,
      place: { ...(before?.place ?? place), occurrences: (before?.place.occurrences ?? 0) + 1 },
    });
  }
  return [...names.values()];
};

/**
 * Which figures and names of a text the document’s facts give. A figure counts at each place and is covered where a
 * fact that points there gives its number; a name counts once and is covered where the facts know it by that name or
 * by a longer one that stands there.
 *
 * @param names What the document calls the entities that it attests.
 */
export const coverageOf = (text: NormalizedText, facts: readonly PointedFact[], names: readonly string[]): Coverage => {
  const paragraphs = text.paragraphs.filter(({ kind }) => isContent(kind));
  const whole = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
  const scanNames = nameScanner(whole);
  const findSurfaces = surfaceFinder(names);
  const figures: Seen[] = [];
  const found: Seen[] = [];
  let setApart = 0;
  for (const { start, end, number } of paragraphs) {
    const words = text.slice(start, end);
    const placeOf = (from: number, to: number): Missed => {
      const before = Array.from(words.slice(0, from)).length;
      const raw = text.toRaw(start + before, start + before + Array.from(words.slice(from, to)).length);
      return { text: words.slice(from, to), line: number, ...raw, occurrences: 1 };
    };
    for (const figure of scanFigures(words)) {
      if (figure.kind !== 'FIGURE') {
        setApart += 1;
        continue;
      }
      const place = placeOf(figure.start, figure.end);
      const there = facts.filter((fact) => fact.start < place.end && fact.end > place.start);
      figures.push({ place, covered: there.some((fact) => gives(figure, place.text, fact)) });
    }
    const surfaces = findSurfaces(words);
    for (const name of scanNames(words)) {
      const covered = surfaces.some(
        (surface) =>
          (surface.start <= name.start && surface.end >= name.end) ||
          (surface.end === name.end && surface.end - surface.start >= Math.min(4, name.end - name.start)),
      );
      found.push({ place: placeOf(name.start, name.end), covered });
    }
  }
  return { figures: shareOf(figures), names: shareOf(byName(found)), setApart };
};
