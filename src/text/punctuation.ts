import type { MappedLine } from './mapped-line.ts';

/** Marks that NFKC leaves apart though they say the same. Everything else of full width becomes half width by NFKC. */
const sameMarks: readonly (readonly [marks: string, mark: string])[] = [
  ['「„‟〝❝', '“'],
  ['」〞〟❞', '”'],
  ['『‚‛❛', '‘'],
  ['』❜', '’'],
  ['«', '《'],
  ['»', '》'],
  ['‐‒–−', '-'],
  ['―─━⸺', '—'],
  ['〜∼', '~'],
  ['•‧・⋅∙', '·'],
  ['∶', ':'],
  ['∕', '/'],
  ['⋯', '...'],
];

const oneMark = new Map(sameMarks.flatMap(([marks, mark]) => Array.from(marks, (each) => [each, mark] as const)));

/** The code points of an NFKC text with punctuation written one way. */
export const unifyMarks = (nfkc: string): string[] =>
  Array.from(nfkc).flatMap((point) => Array.from(oneMark.get(point) ?? point));

const digit = /^[0-9]$/;
const latin = /^\p{Script=Latin}$/u;

/**
 * Settles the marks whose meaning depends on their neighbours, in place: straight quotation marks open and close in
 * turn (after a digit and with none open, `"` is an inch), `’` between Latin letters is an apostrophe, and a dash
 * between digits is a hyphen, as in other ranges.
 *
 * @example '他说"好",6—8亿' // '他说“好”,6-8亿'
 */
export const settleMarks = (line: MappedLine): void => {
  const { points } = line;
  let open = false;
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    if (point !== '"' && point !== '’' && point !== '—') continue;
    const before = points[i - 1] ?? '';
    const after = points[i + 1] ?? '';
    if (point === '"' && (open || !digit.test(before))) {
      points[i] = open ? '”' : '“';
      open = !open;
    } else if (point === '’' && latin.test(before) && latin.test(after)) points[i] = "'";
    else if (point === '—' && digit.test(before) && digit.test(after)) points[i] = '-';
  }
};
