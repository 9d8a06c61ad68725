import { allMatches } from './all-matches.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import type { Edge } from './edges.ts';
import { places } from './places.ts';
import { worthwhile } from './syntax.ts';
import { markBit } from './ways.ts';

const none: readonly never[] = [];

const bitsOfFilter = 1_024;

/** A test that passes the UTF-16 units of an edge, and a few others, at little cost. */
class Filter {
  private readonly bits = new Int32Array(bitsOfFilter / 32);
  private readonly begin: boolean;
  private readonly all: boolean;

  constructor({ units, begin }: Edge) {
    this.all = units === undefined;
    this.begin = begin;
    for (const unit of units ?? []) {
      const bit = unit % bitsOfFilter;
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** Whether a unit may stand at the edge of a match that begins at a place. */
  allows(unit: number, place: number): boolean {
    if (this.all || (place === 0 && this.begin)) return true;
    const bit = unit % bitsOfFilter;
    return (((this.bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** Whether a unit is the second one of a character: a match of a pattern with the flag `u` begins at none. */
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A pattern that is tried only where the words near which it can match stand. */
class Search {
  private readonly list: number;
  private readonly sticky: RegExp;
  private readonly anchor: Anchor;
  /** Whether characters of two units are read as one. */
  private readonly paired: boolean;
  private readonly alsoList: number | undefined;
  private readonly first: Filter;
  private readonly before: Filter;

  constructor(pattern: RegExp, anchor: Anchor) {
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gy]/g, '')}y`);
    this.anchor = anchor;
    this.list = places.list(anchor.words);
    this.paired = /[uv]/.test(pattern.flags);
    this.alsoList = anchor.also && places.list(anchor.also.words);
    this.first = new Filter(anchor.first);
    this.before = new Filter(anchor.before);
  }

  in(text: string): readonly RegExpExecArray[] {
    const near = places.of(this.list, text);
    if (near.length === 0) return none;
    const also = this.alsoList === undefined ? none : places.of(this.alsoList, text);
    if (this.alsoList !== undefined && also.length === 0) return none;
    const found: RegExpExecArray[] = [];
    const { sticky } = this;
    let next = 0;
    let passed = 0;
    for (const place of near) {
      const last = Math.min(place + this.anchor.behind, text.length);
      const first = Math.max(next, this.earliest(text, place, next));
      while ((also[passed] ?? first) < first) passed++;
      if (!this.mayHold(also[passed], text, last)) {
        next = last + 1;
        continue;
      }
      for (let at = first; at <= last; at++) {
        next = at + 1;
        if (!this.mayBegin(text, at)) continue;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (match === null) continue;
        found.push(match);
        next = Math.max(next, at + match[0].length);
        at = next - 1;
      }
    }
    return found;
  }

  /** Where a match that is tied to the word at a place can begin at the earliest, no earlier than `least`. */
  private earliest(text: string, place: number, least: number): number {
    const { most, head, closed } = this.anchor;
    const first = Math.max(least, place - most);
    let at = place;
    while (at > first && (markBit(text.charCodeAt(at - 1)) & closed) === 0) at--;
    return Math.max(first, at - head);
  }

  /** Whether a match that begins at a place or before it can hold one of the other words, the next of which is told. */
  private mayHold(place: number | undefined, text: string, last: number): boolean {
    if (this.anchor.also === undefined) return true;
    if (place === undefined) return false;
    const { most, head, closed } = this.anchor.also;
    if (place > last + most) return false;
    for (let at = last + head; at < place; at++) if ((markBit(text.charCodeAt(at)) & closed) !== 0) return false;
    return true;
  }

  private mayBegin(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    return (
      this.first.allows(unit, at) &&
      (at === 0 || this.before.allows(text.charCodeAt(at - 1), at)) &&
      !(this.paired && isTrail(unit))
    );
  }
}

/**
 * All matches of a global pattern in a text, one after the other as `matchAll` gives them. The pattern is tried only where
 * words stand that every match needs, which the pattern itself tells, so that the same is found and most of a text is
 * passed over; they are looked for once texts of some length have been read.
 *
 * @param from Characters that are read before.
 * @example matchesOf(/由(.{2,8}?)供应/g, 0)('车窗由甲木厂供应')[0]?.[1] // '甲木厂'
 */
export const matchesOf = (pattern: RegExp, from = worthwhile): ((text: string) => readonly RegExpExecArray[]) => {
  let search: Search | false | undefined;
  let read = 0;
  return (text) => {
    if (search === undefined && read >= from) {
      const anchor = anchorOf(pattern);
      search = anchor !== undefined && new Search(pattern, anchor);
    }
    if (search) return search.in(text);
    read += text.length;
    return allMatches(pattern, text);
  };
};

/**
 * All matches of the rules of a table in a text, each with its rule, rule by rule.
 *
 * @example
 * const goodsIn = ruleMatches([{ id: 'made', pattern: /生产/g }], ({ pattern }) => pattern);
 * for (const [{ id }, match] of goodsIn('甲厂生产车窗')) console.log(id, match.index); // made 2
 */
export const ruleMatches = <Rule>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp,
): ((text: string) => (readonly [rule: Rule, match: RegExpExecArray])[]) => {
  const table = rules.map((rule) => ({ rule, find: matchesOf(patternOf(rule)) }));
  return (text) => {
    const found: (readonly [Rule, RegExpExecArray])[] = [];
    for (const { rule, find } of table) for (const match of find(text)) found.push([rule, match]);
    return found;
  };
};
