import { type Block, blockKeys } from './block-keys.ts';
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

/** Shortest name of which one wrong character still leaves something to compare. */
const shortestForEdits = 3;

const coresOf = ({ forms }: Prepared): string[] => [...new Set(forms.map(({ core }) => core))];

/** Every text that differs from a name by at most one character taken out: two names an edit apart share one. */
const withoutOne = (name: string): string[] =>
  Array.from({ length: name.length }, (_, i) => name.slice(0, i) + name.slice(i + 1)).concat(name);

/** Sorts of keys under which two entities of one type meet. */
export const sorts = ['NAME', 'PINYIN', 'EDIT', 'PART'] as const;
export type Sort = (typeof sorts)[number];

/** The keys of each sort but the last: the same name, the same reading, one character apart. */
const sharedKeys: Readonly<Record<Exclude<Sort, 'PART'>, (prepared: Prepared) => readonly string[]>> = {
  NAME: ({ forms }) => forms.flatMap(({ text, core }) => [text, core]),
  PINYIN: ({ forms }) => forms.flatMap(({ pinyin }) => (pinyin === '' ? [] : [pinyin])),
  EDIT: (prepared) => coresOf(prepared).flatMap((core) => (core.length < shortestForEdits ? [] : withoutOne(core))),
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

const wholeKeys = (prepared: Prepared): string[] => coresOf(prepared).filter((core) => core.length >= 2);

type Pair = (left: number, right: number) => void;
type OnCrowded = (crowded: Crowded) => void;

const pairUp = (left: readonly number[], right: readonly number[], pair: Pair): void => {
  for (const one of left) {
    for (const other of right) if (one !== other) pair(Math.min(one, other), Math.max(one, other));
  }
};

const nameShared = (
  list: readonly Prepared[],
  keysOf: (prepared: Prepared) => readonly string[],
  pair: Pair,
  onCrowded: OnCrowded,
): void => {
  const keys = blockKeys(list.length);
  list.forEach((prepared, i) => {
    for (const key of new Set(keysOf(prepared))) keys.add(key, i);
  });
  for (const { hash, positions } of keys.blocks()) {
    if (positions.length > largestBlock) {
      const first = list[positions[0] ?? 0];
      const key = first === undefined ? undefined : keysOf(first).find((one) => keys.hash(one) === hash);
      onCrowded({ key: key ?? '', entities: positions.length });
    } else if (positions.length > 1) {
      positions.forEach((one, i) => pairUp([one], positions.slice(i + 1), pair));
    }
  }
};

const nameParts = (list: readonly Prepared[], pair: Pair, onCrowded: OnCrowded): void => {
  const whole = blockKeys(list.length);
  const wholes = new Set<number>();
  list.forEach((prepared, i) => {
    for (const key of wholeKeys(prepared)) {
      whole.add(key, i);
      wholes.add(whole.hash(key));
    }
  });
  const holders = blockKeys(list.length);
  list.forEach((prepared, i) => {
    for (const key of partsOf(prepared)) if (wholes.has(holders.hash(key))) holders.add(key, i);
  });
  const named = whole.blocks();
  let at: Block | undefined;
  for (const { hash, positions } of holders.blocks()) {
    while (at === undefined || at.hash < hash) {
      const next = named.next();
      if (next.done === true) return;
      at = next.value;
    }
    if (at.hash !== hash) continue;
    const entities = new Set([...at.positions, ...positions]).size;
    if (entities > largestBlock) {
      const first = list[at.positions[0] ?? 0];
      const key = first === undefined ? undefined : wholeKeys(first).find((one) => whole.hash(one) === hash);
      onCrowded({ key: key ?? '', entities });
    } else pairUp(at.positions, positions, pair);
  }
};

/**
 * Gives the pairs worth comparing, found by shared keys in one pass over the list rather than by comparing each with
 * each. A pair can come more than once.
 *
 * @param list Entities of one type.
 * @param pair Called with positions in the list, the smaller first.
 */
export const pairBy = (sort: Sort, list: readonly Prepared[], pair: Pair, onCrowded: OnCrowded): void => {
  if (sort === 'PART') nameParts(list, pair, onCrowded);
  else nameShared(list, sharedKeys[sort], pair, onCrowded);
};
