import type { Entity } from './entity.ts';

/** The entities of some types by every form of their names, in the order in which they were found. */
export interface NamesInWords {
  /** The longest form that words begin with. */
  readonly longestBeginning: (words: string) => string | undefined;
  /** Entities one of whose forms words begin with, and go on after it. */
  readonly beginning: (words: string) => readonly Entity[];
  /** Entities one of whose forms stands somewhere in words. */
  readonly within: (words: string) => readonly Entity[];
}

/**
 * Names are looked up in words instead of words in names: an article may name tens of thousands.
 *
 * @example namesInWords(entities.all, ['Region']).beginning('青河甲木新区') // [the region 青河市]
 */
export const namesInWords = (all: readonly Entity[], types: readonly Entity['type'][]): NamesInWords => {
  const byForm = new Map<string, Set<Entity>>();
  const order = new Map<Entity, number>();
  const lengths = new Set<number>();
  let longest = 0;
  for (const entity of all) {
    if (!types.includes(entity.type)) continue;
    order.set(entity, order.size);
    for (const form of [entity.name, ...entity.aliases]) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, new Set([entity]));
      else known.add(entity);
      lengths.add(form.length);
      longest = Math.max(longest, form.length);
    }
  }
  const inOrder = (found: Iterable<Entity>): readonly Entity[] =>
    [...found].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    longestBeginning: (words) => {
      for (let length = Math.min(longest, words.length); length > 0; length--) {
        const form = words.slice(0, length);
        if (lengths.has(length) && byForm.has(form)) return form;
      }
      return undefined;
    },
    beginning: (words) => {
      const found = new Set<Entity>();
      for (const length of lengths)
        if (length < words.length) for (const entity of byForm.get(words.slice(0, length)) ?? []) found.add(entity);
      return inOrder(found);
    },
    within: (words) => {
      const found = new Set<Entity>();
      for (let start = 0; start < words.length; start++)
        for (const length of lengths)
          if (start + length <= words.length)
            for (const entity of byForm.get(words.slice(start, start + length)) ?? []) found.add(entity);
      return inOrder(found);
    },
  };
};
