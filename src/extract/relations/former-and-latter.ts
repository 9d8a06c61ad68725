import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import { anaphor } from './anaphor.ts';

export const formerOrLatter = /前者|后者/g;
const joins = /^(?:、|与|和|及|以及|同|联合|携手)[^,。;:、]{0,10}$/;
const beginsClause = /(?:^|[,。;:“])(?:其中)?$/;

/** Names back from the word beyond which nobody looks for the two. */
const farthest = 12;

type Pair = readonly [Entity, Entity];

/** Those who buy, sell and hold: whom 前者 and 后者 mean after 从, 向 or 为. */
const dealers: ReadonlySet<string> = new Set(['Company', 'University', 'ResearchInstitute']);

/** The two of one type that stand side by side last: 甲木产业园和青河县乙木产业园. */
const sideBySide = (text: string, named: readonly Mention[]): Pair | undefined => {
  for (let last = named.length - 1; last > 0; last--) {
    const second = named[last];
    const first = named.findLast(({ type, end }) => type === second?.type && end < (second?.start ?? 0));
    if (second?.entity === undefined || first?.entity === undefined || first.entity === second.entity) continue;
    if (second.type === 'Region' && named[last + 1]?.start === second.end) continue;
    if (!joins.test(text.slice(first.end, second.start))) continue;
    // Of three in a list nobody is the latter.
    const third = named.findLast(({ type, end }) => type === first.type && end < first.start);
    return third !== undefined && joins.test(text.slice(third.end, first.start))
      ? undefined
      : [first.entity, second.entity];
  }
  return undefined;
};

/** The only two that a stretch names: 甲木公司收购了乙木公司. */
const onlyTwo = (named: readonly Mention[]): Pair | undefined => {
  const [first, second, ...more] = new Set(
    named.flatMap(({ type, entity }) => (entity === undefined || !dealers.has(type) ? [] : [entity])),
  );
  return first === undefined || second === undefined || more.length > 0 ? undefined : [first, second];
};

/** The firm that the clause before ends with: 来自甲木公司,后者. */
const namedRightBefore = ({ text, mentions }: Passage, at: number): Mention | undefined =>
  text[at - 1] === ',' ? mentions.find(({ type, end }) => dealers.has(type) && end === at - 1) : undefined;

/** The two that the sentence, else the one before, else the paragraph names before a place. */
const pairBefore = (passage: Passage, at: number, clause: boolean): Pair | undefined => {
  const { text, sentences } = passage;
  const named = passage.mentions
    .filter(({ type, entity, end }) => entity !== undefined && end <= at && (clause || dealers.has(type)))
    .slice(-farthest);
  const within = ({ start, end }: Range): Mention[] =>
    named.filter(
      (each) => each.start >= start && each.end <= end && each.rule !== 'anaphor' && each.rule !== 'pronoun',
    );
  for (const sentence of sentences
    .filter(({ start }) => start <= at)
    .slice(-2)
    .toReversed()) {
    const inside = within(sentence);
    const found = sideBySide(text, inside) ?? onlyTwo(inside);
    if (found !== undefined) return found;
    if (inside.some(({ type }) => dealers.has(type))) {
      // 电解液来自甲木公司,后者去年投产: no pair further back is meant.
      if (namedRightBefore(passage, at) !== undefined) return undefined;
      break;
    }
  }
  return sideBySide(text, named);
};

/** 前者 and 后者 in a stretch of a passage, as mentions of the two that were named before. */
export const formerAndLatter = (passage: Passage, start: number, end: number): Mention[] =>
  allMatches(formerOrLatter, passage.text.slice(start, end)).flatMap((match): Mention[] => {
    const [word] = match;
    const at = start + match.index;
    const pair = pairBefore(passage, at, beginsClause.test(passage.text.slice(Math.max(start, at - 3), at)));
    const entity =
      pair?.[word === '前者' ? 0 : 1] ?? (word === '后者' ? namedRightBefore(passage, at)?.entity : undefined);
    if (entity === undefined) return [];
    return [anaphor(entity, at, word.length, 0.7)];
  });
