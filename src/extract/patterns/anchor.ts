import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { anyUnit, type Edge, firstUnits, unitsBefore } from './edges.ts';
import { crossed, SpeltOut, type Strings, united } from './spelt-out.ts';
import { Extents, joined, nothing, type Way, wayOver } from './ways.ts';

/** Stretches wider than this cost no more, since marks end them. */
const widest = 16;
/** How often a string of one, two, three and more characters stands in a text by chance; only their order matters. */
const chanceByLength = [1, 0.02, 0.001, 0.0003];
/** What a pattern looks back at may be that long. */
const longestBehind = 12;

/** Where a pattern can match at all: near a word that every match holds or is followed by. */
export interface Anchor {
  readonly words: readonly string[];
  /** Most UTF-16 units from where a match begins to the word; may be infinite. */
  readonly most: number;
  /** Most units from the word to where a match begins that looks back at it; 0 where none does. */
  readonly behind: number;
  /** Most units at the beginning of a match that may be any mark. */
  readonly head: number;
  /** Bits of the marks that do not stand between the head and the word. */
  readonly closed: number;
  /** What a match begins with, and what stands before it. */
  readonly first: Edge;
  readonly before: Edge;
}

interface Candidate extends Way {
  readonly words: Strings;
}

const weightOf = (words: Strings): number => {
  let sum = 0;
  for (const { length } of words) sum += chanceByLength[Math.min(length, 3)] ?? 0;
  return sum;
};

/** How much it costs to look near words: the more of them and the wider the stretch, the more. */
const costOf = (words: Strings, { most, behind }: Way): number =>
  weightOf(words) * (1 + Math.min(most + behind, widest) / 8);

/** Without the words that begin with another one: where they stand, that one does. */
const shortest = (words: Strings): string[] =>
  [...words].filter((word) => {
    for (let length = 1; length < word.length; length++) if (words.has(word.slice(0, length))) return false;
    return true;
  });

/** Reads the syntax tree of one pattern. */
class Reader {
  private readonly spelt = new SpeltOut();
  private readonly extents: Extents;

  constructor(flags: string) {
    this.extents = new Extents(flags);
  }

  /** Words one of which stands in or right after what an element matches, if it tells such. */
  private inElement(element: AST.Element): Candidate | undefined {
    if (element.type === 'Group' || element.type === 'CapturingGroup') return this.inAny(element.alternatives);
    if (element.type === 'Quantifier') return element.min === 0 ? undefined : this.inElement(element.element);
    if (element.type !== 'Assertion' || (element.kind !== 'lookahead' && element.kind !== 'lookbehind'))
      return undefined;
    if (element.negate) return undefined;
    const inside = this.inAny(element.alternatives);
    if (inside === undefined || element.kind === 'lookahead') return inside;
    // What looks around within it would have to be looked for elsewhere.
    if (/\(\?<?=/.test(element.raw.slice('(?<='.length))) return undefined;
    const most = Math.max(...element.alternatives.map(({ elements }) => this.extents.ofRow(elements).most));
    return most > longestBehind ? undefined : { ...nothing, words: inside.words, behind: most };
  }

  private inAll(elements: readonly AST.Element[]): Candidate | undefined {
    let best: Candidate | undefined;
    let way = nothing;
    const consider = (words: Strings, to: Way): void => {
      if (words.has('')) return;
      if (best === undefined || costOf(words, to) < costOf(best.words, best)) best = { ...to, words };
    };
    for (const [i, element] of elements.entries()) {
      let run: Strings | undefined = new Set(['']);
      for (const each of elements.slice(i)) {
        const next = this.spelt.of(each);
        run = next && crossed(run, next);
        if (run === undefined) break;
        consider(run, way);
      }
      const whole = this.spelt.of(element);
      // Where all of it is spelt out, a part of it tells no more.
      const inside = whole === undefined || whole.has('') ? this.inElement(element) : undefined;
      if (inside !== undefined) consider(inside.words, joined(way, inside));
      way = joined(way, wayOver(this.extents.of(element)));
    }
    return best;
  }

  inAny(alternatives: readonly AST.Alternative[]): Candidate | undefined {
    const each = alternatives.map(({ elements }) => this.inAll(elements));
    const words = united(each.map((candidate) => candidate?.words));
    if (words === undefined) return undefined;
    const ways = each.map((candidate) => candidate ?? nothing);
    return {
      words,
      most: Math.max(...ways.map(({ most }) => most)),
      marks: ways.reduce((all, way) => all | way.marks, 0),
      head: Math.max(...ways.map(({ head }) => head)),
      headMarks: ways.reduce((all, way) => all | way.headMarks, 0),
      behind: Math.max(...ways.map(({ behind }) => behind)),
    };
  }
}

/**
 * The words near which a pattern can match, read from the pattern itself; none where it tells no such words or only some
 * that stand nearly everywhere.
 *
 * @param commonest How often the words may stand at a place by chance.
 * @example anchorOf(/由[\u4e00-\u9fa5]{2,8}(?:供应|供货)/)?.words // ['供应', '供货']
 * @example anchorOf(/\d+/) // undefined
 */
export const anchorOf = (pattern: RegExp, commonest = 1): Anchor | undefined => {
  if (pattern.ignoreCase) return undefined;
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.flags.includes('v'),
  });
  const found = new Reader(pattern.flags).inAny(alternatives);
  if (found === undefined || found.words.size === 0 || weightOf(found.words) > commonest) return undefined;
  return {
    words: shortest(found.words),
    most: found.most,
    behind: found.behind,
    head: found.head,
    closed: ~found.marks,
    first: pattern.multiline ? anyUnit : firstUnits(alternatives),
    before: pattern.multiline ? anyUnit : unitsBefore(alternatives),
  };
};
