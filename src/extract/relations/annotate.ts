import { type EntityType, entityTypes } from '../../facts/entity-types.ts';
import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { firstKind, kindSize } from '../patterns/kinds.ts';

/** What stands for one name or a list of names in an annotated sentence. */
export interface Slot {
  readonly entities: readonly Entity[];
  /** Where a list has 与 or 和 between two names, how many stand before it. */
  readonly split: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence in which every name is one character of its type's range, so that rules read like grammar. */
export interface Annotated {
  readonly passage: Passage;
  readonly sentence: Range;
  readonly text: string;
  /** Place in the passage at which each character of `text` begins, and the end. */
  readonly origins: readonly number[];
  readonly slots: ReadonlyMap<string, Slot>;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

const rangeSize = kindSize;
const types: readonly (EntityType | 'Money' | 'Quantity')[] = [...entityTypes, 'Money', 'Quantity'];

const firstOf = (type: string): number => firstKind + types.indexOf(type as EntityType) * rangeSize;

/**
 * The pattern of any name of some types: `Company|Park`.
 *
 * @example new RegExp(classOf('Company'), 'u')
 */
export const classOf = (names: string): string =>
  `[${names
    .split('|')
    .map((type) => `${String.fromCodePoint(firstOf(type))}-${String.fromCodePoint(firstOf(type) + rangeSize - 1)}`)
    .join('')}]`;

const joint = /^(?:、|和|及|与|以及|、?以及|同|,)$/;
const pairing = /^(?:与|和|同|及)$/;

interface Group {
  readonly mentions: Mention[];
  split: number;
}

/** Names of one type that only 、和及与 part make one group. */
const groupsOf = (passage: Passage, sentence: Range): Group[] => {
  const groups: Group[] = [];
  for (const mention of passage.mentions) {
    if (mention.entity === undefined || mention.start < sentence.start || mention.end > sentence.end) continue;
    const group = groups.at(-1);
    const last = group?.mentions.at(-1);
    const between = last === undefined ? '' : passage.text.slice(last.end, mention.start);
    const listed = last !== undefined && last.type === mention.type && joint.test(between) && between !== ',';
    const organisations =
      last !== undefined && between === '、' && isOrganisation(last.type) && isOrganisation(mention.type);
    if (group !== undefined && (listed || organisations)) {
      if (pairing.test(between)) group.split = group.mentions.length;
      group.mentions.push(mention);
    } else groups.push({ mentions: [mention], split: 0 });
  }
  return groups;
};

const isOrganisation = (type: EntityType): boolean =>
  ['Company', 'University', 'ResearchInstitute', 'Park', 'Government'].includes(type);

/** Reads a sentence with its names and sums of money as single characters. */
export const annotate = (passage: Passage, sentence: Range, quantities: readonly Quantity[]): Annotated => {
  const slots = new Map<string, Slot>();
  const numbers = new Map<string, Quantity>();
  const used = new Map<string, number>();
  const origins: number[] = [];
  let text = '';
  const take = (type: string): string | undefined => {
    const count = used.get(type) ?? 0;
    used.set(type, count + 1);
    return count < rangeSize ? String.fromCodePoint(firstOf(type) + count) : undefined;
  };
  const items: { start: number; end: number; put: () => string | undefined }[] = groupsOf(passage, sentence).map(
    ({ mentions, split }) => {
      const start = mentions[0]?.start ?? 0;
      const end = mentions.at(-1)?.end ?? start;
      const entities = mentions.flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
      return {
        start,
        end,
        put: () => {
          const character = take(mentions[0]?.type ?? 'Company');
          if (character !== undefined) slots.set(character, { entities, split, start, end });
          return character;
        },
      };
    },
  );
  for (const each of quantities) {
    if (each.start < sentence.start || each.end > sentence.end) continue;
    if (items.some(({ start, end }) => start < each.end && each.start < end)) continue;
    items.push({
      start: each.start,
      end: each.end,
      put: () => {
        const character = take(each.measure === 'money' ? 'Money' : 'Quantity');
        if (character !== undefined) numbers.set(character, each);
        return character;
      },
    });
  }
  items.sort((a, b) => a.start - b.start);
  let at = sentence.start;
  for (const item of items) {
    text += passage.text.slice(at, item.start);
    for (; at < item.start; at++) origins.push(at);
    const character = item.put();
    if (character === undefined) continue;
    origins.push(item.start);
    text += character;
    at = item.end;
  }
  text += passage.text.slice(at, sentence.end);
  for (; at < sentence.end; at++) origins.push(at);
  origins.push(sentence.end);
  return { passage, sentence, text, origins, slots, quantities: numbers };
};
