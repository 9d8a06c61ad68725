import { divisionNames } from '../facts/division-names.ts';
import { ancestorsOf } from '../facts/divisions.ts';
import { kindWords, nameEndings, wordsBefore } from './name-endings.ts';

/** A name found in a text; `start` and `end` in UTF-16 units of it. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly sort: 'DIVISION' | 'ORGANISATION';
}

/** Short names of cities that are words as well. */
const words: ReadonlySet<string> = new Set(['朝阳', '东方', '双流', '鼓楼']);

const longestDivision = Math.max(...[...divisionNames().keys()].map((name) => name.length));
const longestName = 24;
const nameCharacters = /[\p{Script=Han}A-Za-z0-9·()]+$/u;
const before = new RegExp(`^.*(?:${wordsBefore.join('|')})`);

/**
 * Names of divisions that a text may mean: whole names, short names of provinces and cities, and short names of
 * counties whose city or province the text names.
 */
const gazetteer = (text: string): ReadonlySet<string> => {
  const known = [...divisionNames()].filter(([name]) => !words.has(name) && text.includes(name));
  const above = new Set(
    known.flatMap(([, named]) => named.filter(({ level }) => level !== 'COUNTY').map(({ code }) => code)),
  );
  const meant = known.filter(([name, named]) =>
    named.some(
      (division) =>
        division.name === name ||
        division.level !== 'COUNTY' ||
        ancestorsOf(division.code)
          .slice(0, 1)
          .some((code) => above.has(code)),
    ),
  );
  return new Set(meant.map(([name]) => name));
};

/** Divisions in a text, the longest name at each place, none inside another. */
const scanDivisions = (text: string, names: ReadonlySet<string>): FoundName[] => {
  const found: FoundName[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longestDivision, text.length - at);
    while (length > 1 && !names.has(text.slice(at, at + length))) length--;
    if (length > 1) found.push({ start: at, end: at + length, sort: 'DIVISION' });
    at += Math.max(1, length);
  }
  return found;
};

/** Where a name that ends at `end` begins: after the last word that no name holds, or at the place that it begins with. */
const beginningOf = (text: string, ending: number, divisions: readonly FoundName[]): number => {
  const reach = Math.max(0, ending - longestName);
  const run = nameCharacters.exec(text.slice(reach, ending))?.[0] ?? '';
  const afterWords = run.replace(before, '').replace(/^[)(·]+/, '');
  const start = ending - afterWords.length;
  const place = divisions.find((division) => division.start > start && division.end < ending - 1);
  return place?.start ?? start;
};

const scanOrganisations = (text: string, divisions: readonly FoundName[]): FoundName[] => {
  const found: FoundName[] = [];
  for (let at = 0; at < text.length; at++) {
    const ending = nameEndings.find((each) => text.startsWith(each, at));
    if (ending === undefined) continue;
    const start = Math.max(beginningOf(text, at, divisions), found.at(-1)?.end ?? 0);
    const head = text.slice(start, at);
    if (head.length >= 2 && !kindWords.has(head)) found.push({ start, end: at + ending.length, sort: 'ORGANISATION' });
    at += ending.length - 1;
  }
  return found;
};

/**
 * A function that finds the names of divisions and organisations in paragraphs of one text in normal form. Where names
 * of organisations begin is guessed: words run into one another.
 *
 * @example nameScanner('晋中的中北大学')('晋中的中北大学')
 * // [{ start: 0, end: 2, sort: 'DIVISION' }, { start: 3, end: 7, sort: 'ORGANISATION' }]
 */
export const nameScanner = (text: string): ((paragraph: string) => FoundName[]) => {
  const names = gazetteer(text);
  return (paragraph) => {
    const divisions = scanDivisions(paragraph, names);
    return [...divisions, ...scanOrganisations(paragraph, divisions)].toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    );
  };
};
