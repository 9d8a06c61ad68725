import { initialsOf } from './name-forms.ts';
import { descriptiveTypes } from './name-words.ts';
import type { Prepared } from './named-entity.ts';

/** Names that many entities share tell none of them apart: more than these are counted, not paired. */
const largestBlock = 100;

/** A key that too many entities share. */
export interface Crowded {
  readonly key: string;
  readonly entities: number;
}

/** Pairs of positions in the list of entities, each the smaller position first, as one number. */
export interface Pairs {
  readonly keys: Set<number>;
  readonly crowded: Crowded[];
}

/** Shortest name of which one wrong character still leaves something to compare. */
const shortestForEdits = 3;

const coresOf = ({ forms }: Prepared): string[] => [...new Set(forms.map(({ core }) => core))];

/** Every text that differs from a name by at most one character taken out: two names an edit apart share one. */
const withoutOne = (name: string): string[] =>
  Array.from({ length: name.length }, (_, i) => name.slice(0, i) + name.slice(i + 1)).concat(name);

/** Keys under which two entities of one type meet: the same name, the same reading, one character apart. */
const sharedKeys: readonly ((prepared: Prepared) => readonly string[])[] = [
  ({ forms }) => forms.flatMap(({ text, core }) => [text, core]),
  ({ forms }) => forms.flatMap(({ pinyin }) => (pinyin === '' ? [] : [pinyin])),
  (prepared) => coresOf(prepared).flatMap((core) => (core.length < shortestForEdits ? [] : withoutOne(core))),
];

const add = (blocks: Map<string, number[]>, key: string, position: number): void => {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [position]);
  else if (block.at(-1) !== position) block.push(position);
};

const keyed = (prepared: Prepared, key: string): string => `${prepared.entity.type} ${key}`;

const pairUp = (pairs: Pairs, total: number, key: string, left: readonly number[], right: readonly number[]): void => {
  const entities = new Set([...left, ...right]).size;
  if (entities > largestBlock) {
    pairs.crowded.push({ key: key.slice(key.indexOf(' ') + 1), entities });
    return;
  }
  for (const one of left) {
    for (const other of right) if (one !== other) pairs.keys.add(Math.min(one, other) * total + Math.max(one, other));
  }
};

/** Names that stand in longer names of the same type, and letters that are the initials of a reading. */
const partsOf = (prepared: Prepared): string[] => {
  if (descriptiveTypes.has(prepared.entity.type)) return [];
  const parts = prepared.forms.flatMap(({ pinyin }) => (pinyin === '' ? [] : [initialsOf(pinyin)]));
  for (const core of coresOf(prepared)) {
    for (let start = 0; start < core.length - 1; start++) {
      for (let end = start + 2; end <= core.length; end++) {
        if (end - start < core.length) parts.push(core.slice(start, end));
      }
    }
  }
  return [...new Set(parts)];
};

/**
 * Pairs worth comparing, found by shared keys in one pass over the list rather than by comparing each with each.
 *
 * @param list Entities in any fixed order; positions in it make up the pairs, `first * list.length + second`.
 */
export const pairsOf = (list: readonly Prepared[]): Pairs => {
  const pairs: Pairs = { keys: new Set(), crowded: [] };
  const total = list.length;
  for (const keysOf of sharedKeys) {
    const blocks = new Map<string, number[]>();
    list.forEach((prepared, i) => {
      for (const key of new Set(keysOf(prepared))) add(blocks, keyed(prepared, key), i);
    });
    for (const [key, block] of blocks) if (block.length > 1) pairUp(pairs, total, key, block, block);
  }
  const whole = new Map<string, number[]>();
  const holders = new Map<string, number[]>();
  list.forEach((prepared, i) => {
    for (const core of coresOf(prepared)) if (core.length >= 2) add(whole, keyed(prepared, core), i);
  });
  list.forEach((prepared, i) => {
    for (const part of partsOf(prepared)) {
      const key = keyed(prepared, part);
      if (whole.has(key)) add(holders, key, i);
    }
  });
  for (const [key, block] of holders) pairUp(pairs, total, key, whole.get(key) ?? [], block);
  return pairs;
};
