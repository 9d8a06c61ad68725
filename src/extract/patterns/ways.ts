import type { AST } from '@eslint-community/regexpp';

/** A beginning no longer than this may hold the marks that the rest may not. */
const longestHead = 4;

/** Marks that most patterns do not run across. */
const marks = Array.from(',。;:!?、“”()\n');

const markBits = new Uint16Array(0x1_0000);
for (const [i, mark] of marks.entries()) markBits[mark.charCodeAt(0)] = 1 << i;

/** The bit of a mark; 0 for any other UTF-16 unit. */
export const markBit = (unit: number): number => markBits[unit] ?? 0;

/** What an element takes up at most, and which of the marks it may take, as bits. */
interface Extent {
  readonly most: number;
  readonly marks: number;
}

/** How far from the beginning of a match a word stands: a head of so many units with its marks, and the rest. */
export interface Way extends Extent {
  readonly head: number;
  readonly headMarks: number;
  readonly behind: number;
}

export const nothing: Way = { most: 0, marks: 0, head: 0, headMarks: 0, behind: 0 };

/** The way over what comes first and then the other. */
export const joined = (first: Way, then: Way): Way =>
  first.most === 0
    ? then
    : {
        ...first,
        most: first.most + then.most,
        marks: first.marks | then.headMarks | then.marks,
        behind: then.behind,
      };

/** The way over one element: a head where it is short. */
export const wayOver = ({ most, marks: taken }: Extent): Way =>
  most > longestHead ? { ...nothing, most, marks: taken } : { ...nothing, most, head: most, headMarks: taken };

/** The marks that one character can be, by flags and pattern. */
const knownMarks = new Map<string, number>();

/** How much the elements of one pattern take up. */
export class Extents {
  private readonly flags: string;
  private readonly widest: number;

  constructor(flags: string) {
    this.flags = flags.replaceAll(/[gy]/g, '');
    this.widest = /[uv]/.test(flags) ? 2 : 1;
  }

  of(element: AST.Element): Extent {
    if (element.type === 'Assertion') return nothing;
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      const each = element.alternatives.map(({ elements }) => this.ofRow(elements));
      return {
        most: Math.max(...each.map(({ most }) => most)),
        marks: each.reduce((all, extent) => all | extent.marks, 0),
      };
    }
    if (element.type === 'Quantifier') {
      const once = this.of(element.element);
      return element.max === 0 || once.most === 0 ? nothing : { most: once.most * element.max, marks: once.marks };
    }
    if (element.type === 'Backreference') return { most: Number.POSITIVE_INFINITY, marks: -1 };
    if (element.type === 'Character') return { most: this.widest, marks: markBit(element.value) };
    return { most: this.widest, marks: this.marksOf(element.raw) };
  }

  /** The marks that one character of a pattern can be. */
  private marksOf(raw: string): number {
    const key = `${this.flags}/${raw}`;
    const there = knownMarks.get(key);
    if (there !== undefined) return there;
    const one = new RegExp(raw, this.flags);
    const found = marks.reduce((all, mark, i) => (one.test(mark) ? all | (1 << i) : all), 0);
    knownMarks.set(key, found);
    return found;
  }

  ofRow(elements: readonly AST.Element[]): Extent {
    return elements
      .map((each) => this.of(each))
      .reduce((all, each) => ({ most: all.most + each.most, marks: all.marks | each.marks }), nothing);
  }
}
