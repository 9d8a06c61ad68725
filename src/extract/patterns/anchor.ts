import type { AST } from '@eslint-community/regexpp';
import { anyUnit, type Edge, firstUnits, unitsBefore } from './edges.ts';
import { empty, SpeltOut, type Strings } from './spelt-out.ts';
import { alternativesOf } from './syntax.ts';
import { Extents, joined, nothing, type Way, wayOver } from './ways.ts';

/** More strings than these are not spelt out. */
const mostStrings = 1000;
/** Stretches wider than this cost no more, since marks end them. */
const widest = 16;
/** How often a string of one, two, three and more characters stands in a text by chance; only their order matters. */
const chanceByLength = [1, 0.02, 0.001, 0.0003];
/** Words in addition to others tell something if they are no more common. */
const commonestToo = 0.15;
/** What a pattern looks back at may be that long. */
const longestBehind = 12;

/** Words one of which every match holds or is followed by. */
export interface Needed {
  readonly words: readonly string[];
  /** Most UTF-16 units from where a match begins to the word; may be infinite. */
  readonly most: number;
  /** Most units at the beginning of a match that may be any mark. */
  readonly head: number;
  /** Bits of the marks that do not stand between the head and the word. */
  readonly closed: number;
}

/** Where a pattern can match at all: near a word that every match needs. */
export interface Anchor extends Needed {
  /** Most units from the word to where a match begins that looks back at it; 0 where none does. */
  readonly behind: number;
  /** Other words that every match needs, if the pattern tells such. */
  readonly also: Needed | undefined;
  /** What a match begins with, and what stands before it. */
  readonly first: Edge;
  readonly before: Edge;
}

/** Words that a part of a pattern tells, which stands in its source from one place to another. */
interface Candidate extends Way {
  readonly words: Strings;
  readonly from: number;
  readonly to: number;
}

const weightOf = (words: Strings): number => {
  let sum = 0;
  for (const { length } of words) sum += chanceByLength[Math.min(length, 3)] ?? 0;
  return sum;
};

/** How much it costs to look near words: the more of them and the wider the stretch, the more. */
const costOf = ({ words, most, behind }: Candidate): number =>
  weightOf(words) * (1 + Math.min(most + behind, widest) / 8);

const cheapest = (candidates: readonly Candidate[]): Candidate | undefined => {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
};

const neededOf = ({ words, most, head, marks }: Candidate): Needed => ({
  words: shortest(words),
  most,
  head,
  closed: ~marks,
});

/** One word and nothing else, as most alternatives are. */
const plainWord = (elements: readonly AST.Element[]): Candidate | undefined => {
  let word = '';
  for (const each of elements) {
    if (each.type !== 'Character') return undefined;
    word += String.fromCodePoint(each.value);
  }
  const [first] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { ...nothing, words: new Set([word]), from: first.start, to: last.end };
};

/** Without the words that begin with another one: where they stand, that one does. */
const shortest = (words: Strings): string[] =>
  [...words].filter((word) => {
    for (let length = 1; length < word.length; length++) if (words.has(word.slice(0, length))) return false;
    return true;
  });

/** Reads the syntax tree of one pattern. */
class Reader {
  private readonly spelt = new SpeltOut(mostStrings);
  private readonly extents: Extents;

  constructor(flags: string) {
    this.extents = new Extents(flags);
  }

  /** Words one of each of which stands in or right after what an element matches. */
  private inElement(element: AST.Element): Candidate[] {
    if (element.type === 'Group' || element.type === 'CapturingGroup') return this.inAny(element.alternatives);
    if (element.type === 'Quantifier') return element.min === 0 ? [] : this.inElement(element.element);
    if (element.type !== 'Assertion' || (element.kind !== 'lookahead' && element.kind !== 'lookbehind')) return [];
    if (element.negate) return [];
    const inside = this.inAny(element.alternatives);
    if (element.kind === 'lookahead') return inside;
    // What looks around within it would have to be looked for elsewhere.
    if (/\(\?<?=/.test(element.raw.slice('(?<='.length))) return [];
    const most = Math.max(...element.alternatives.map(({ elements }) => this.extents.ofRow(elements).most));
    return most > longestBehind ? [] : inside.map((candidate) => ({ ...candidate, ...nothing, behind: most }));
  }

  private inAll(elements: readonly AST.Element[]): Candidate[] {
    const plain = plainWord(elements);
    if (plain !== undefined) return [plain];
    const found: Candidate[] = [];
    let way = nothing;
    for (const [i, element] of elements.entries()) {
      let run: Strings | undefined = empty;
      for (const each of elements.slice(i)) {
        const next = this.spelt.of(each);
        run = next && this.spelt.crossed(run, next);
        if (run === undefined) break;
        if (!run.has('')) found.push({ ...way, words: run, from: element.start, to: each.end });
      }
      const whole = this.spelt.of(element);
      // Where all of it is spelt out, a part of it tells no more.
      if (whole === undefined || whole.has(''))
        for (const inside of this.inElement(element)) found.push({ ...inside, ...joined(way, inside) });
      way = joined(way, wayOver(this.extents.of(element)));
    }
    return found;
  }

  /** What any of several alternatives tells: all that one tells, and what several tell together. */
  inAny(alternatives: readonly AST.Alternative[]): Candidate[] {
    const found = alternatives.map(({ elements }) => this.inAll(elements));
    if (found.length === 1) return found[0] ?? [];
    const each = found.map(cheapest).filter((candidate) => candidate !== undefined);
    const words = each.length < found.length ? undefined : this.spelt.united(each.map((candidate) => candidate.words));
    if (words === undefined) return [];
    return [
      {
        words,
        most: Math.max(...each.map(({ most }) => most)),
        marks: each.reduce((all, way) => all | way.marks, 0),
        head: Math.max(...each.map(({ head }) => head)),
        headMarks: each.reduce((all, way) => all | way.headMarks, 0),
        behind: Math.max(...each.map(({ behind }) => behind)),
        from: Math.min(...each.map(({ from }) => from)),
        to: Math.max(...each.map(({ to }) => to)),
      },
    ];
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
  const alternatives = alternativesOf(pattern);
  if (alternatives === undefined) return undefined;
  const all = new Reader(pattern.flags).inAny(alternatives);
  const best = cheapest(all);
  if (best === undefined || weightOf(best.words) > commonest) return undefined;
  const others = all.filter(({ words, behind, from, to }) => {
    const apart = to <= best.from || best.to <= from;
    return apart && behind === 0 && weightOf(words) <= commonestToo;
  });
  const also = cheapest(others);
  return {
    ...neededOf(best),
    behind: best.behind,
    also: also && neededOf(also),
    first: pattern.multiline ? anyUnit : firstUnits(alternatives),
    before: pattern.multiline ? anyUnit : unitsBefore(alternatives),
  };
};
