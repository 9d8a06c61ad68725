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
  /** Place in the passage at which a character of `text` begins, or the end. */
  readonly originOf: (at: number) => number;
  readonly slots: ReadonlyMap<string, Slot>;
  /** All slots, in order. */
  readonly inOrder: readonly Slot[];
  readonly quantities: ReadonlyMap<string, Quantity>;
}

const types: readonly string[] = [...entityTypes, 'Money', 'Quantity'];
const firsts: ReadonlyMap<string, number> = new Map(types.map((type, i) => [type, firstKind + i * kindSize]));

/** The first of the characters that stand for names of a type. */
const firstOf = (type: string): number => firsts.get(type) ?? firstKind;

/**
 * The pattern of any name of some types: `Company|Park`.
 *
 * @example new RegExp(classOf('Company'), 'u')
 */
export const classOf = (names: string): string =>
  `[${names
    .split('|')
    .map((type) => `${String.fromCodePoint(firstOf(type))}-${String.fromCodePoint(firstOf(type) + kindSize - 1)}`)
    .join('')}]`;

const joints: ReadonlySet<string> = new Set(['、', '和', '及', '与', '以及', '、以及', '同']);
const longestJoint = 3;
const pairing: ReadonlySet<string> = new Set(['与', '和', '同', '及']);
const organisations: ReadonlySet<EntityType> = new Set([
  'Company',
  'University',
  'ResearchInstitute',
  'Park',
  'Government',
]);

interface Group {
  readonly mentions: Mention[];
  split: number;
}

/** Names of one type that only 、和及与 part make one group. */
const groupsOf = (passage: Passage, sentence: Range): Group[] => {
  const groups: Group[] = [];
  let last: Mention | undefined;
  for (const mention of passage.mentions) {
    if (mention.entity === undefined || mention.start < sentence.start || mention.end > sentence.end) continue;
    const group = groups.at(-1);
    const between =
      last === undefined || mention.start - last.end > longestJoint ? '' : passage.text.slice(last.end, mention.start);
    const isListed =
      between !== '' &&
      last !== undefined &&
      (last.type === mention.type
        ? joints.has(between)
        : between === '、' && organisations.has(last.type) && organisations.has(mention.type));
    if (group !== undefined && isListed) {
      if (pairing.has(between)) group.split = group.mentions.length;
      group.mentions.push(mention);
    } else groups.push({ mentions: [mention], split: 0 });
    last = mention;
  }
  return groups;
};

/** What becomes one character: names, or a quantity. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly group?: Group;
  readonly quantity?: Quantity;
}

/** Names and numbers of a sentence in order; a number within a name is none. */
const itemsOf = (passage: Passage, sentence: Range, quantities: readonly Quantity[]): Item[] => {
  const items: Item[] = [];
  for (const group of groupsOf(passage, sentence)) {
    const start = group.mentions[0]?.start ?? 0;
    items.push({ start, end: group.mentions.at(-1)?.end ?? start, group });
  }
  const named = items.length;
  for (const quantity of quantities) {
    const { start, end } = quantity;
    if (start < sentence.start || end > sentence.end) continue;
    let free = true;
    for (let i = 0; free && i < named; i++) {
      const item = items[i] as Item;
      free = item.start >= end || start >= item.end;
    }
    if (free) items.push({ start, end, quantity });
  }
  return items.length > named ? items.toSorted((a, b) => a.start - b.start) : items;
};

/** Reads a sentence with its names and sums of money as single characters. */
export const annotate = (passage: Passage, sentence: Range, quantities: readonly Quantity[]): Annotated => {
  const slots = new Map<string, Slot>();
  const numbers = new Map<string, Quantity>();
  const used = new Map<string, number>();
  const taken: Item[] = [];
  /** Where each of them stands in `text`. */
  const places: number[] = [];
  let text = '';
  let at = sentence.start;
  for (const item of itemsOf(passage, sentence, quantities)) {
    const { start, end, group, quantity } = item;
    const type = group === undefined ? (quantity?.measure === 'money' ? 'Money' : 'Quantity') : group.mentions[0]?.type;
    const count = used.get(type ?? 'Company') ?? 0;
    used.set(type ?? 'Company', count + 1);
    if (count >= kindSize) continue;
    const character = String.fromCharCode(firstOf(type ?? 'Company') + count);
    text += passage.text.slice(at, start);
    places.push(text.length);
    text += character;
    taken.push(item);
    at = end;
    if (quantity !== undefined) numbers.set(character, quantity);
    if (group === undefined) continue;
    const entities: Entity[] = [];
    for (const { entity } of group.mentions) if (entity !== undefined) entities.push(entity);
    slots.set(character, { entities, split: group.split, start, end });
  }
  text += passage.text.slice(at, sentence.end);
  const originOf = (place: number): number => {
    let before = taken.length - 1;
    while (before >= 0 && (places[before] as number) > place) before--;
    const item = taken[before];
    if (item === undefined) return sentence.start + place;
    const after = place - (places[before] as number);
    return after === 0 ? item.start : item.end + after - 1;
  };
  return { passage, sentence, text, originOf, slots, inOrder: [...slots.values()], quantities: numbers };
};
