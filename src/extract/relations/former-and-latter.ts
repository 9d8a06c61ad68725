import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';

const words = /(?:^|[,。;:“])(?:其中)?(前者|后者)/g;
const joins = /^(?:、|与|和|及|以及|同|联合|携手)[^,。;:、]{0,10}$/;

/** Names back from the word beyond which nobody looks for the two. */
const farthest = 12;

/** The two of one type that stand side by side last before a place: 甲木产业园和青河县乙木产业园. */
const pairBefore = ({ text, mentions }: Passage, at: number): readonly [Entity, Entity] | undefined => {
  const named = mentions.filter(({ entity, end }) => entity !== undefined && end <= at).slice(-farthest);
  for (let last = named.length - 1; last > 0; last--) {
    const second = named[last];
    const first = named.findLast(({ type, end }) => type === second?.type && end < (second?.start ?? 0));
    if (second?.entity === undefined || first?.entity === undefined || first.entity === second.entity) continue;
    if (second.type === 'Region' && named[last + 1]?.start === second.end) continue;
    if (joins.test(text.slice(first.end, second.start))) return [first.entity, second.entity];
  }
  return undefined;
};

/** 前者 and 后者 in a stretch of a passage, as mentions of the two that were named side by side before. */
export const formerAndLatter = (passage: Passage, start: number, end: number): Mention[] =>
  [...passage.text.slice(start, end).matchAll(words)].flatMap((match): Mention[] => {
    const word = match[1] ?? '';
    const at = start + match.index + match[0].length - word.length;
    const pair = pairBefore(passage, at);
    const entity = pair?.[word === '前者' ? 0 : 1];
    if (entity === undefined) return [];
    return [
      { type: entity.type, start: at, end: at + word.length, text: entity.name, rule: 'anaphor', score: 0.7, entity },
    ];
  });
