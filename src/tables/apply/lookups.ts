import type { LookupRule } from '../mapping/column-format.ts';
import { Refusal, type TransformContext } from '../transforms/transform.ts';

const notListed = new Refusal('not among the texts of its lookup');

const others: Readonly<Record<LookupRule['else'], (text: string) => string | undefined | Refusal>> = {
  reject: () => notListed,
  keep: (text) => text,
  empty: () => undefined,
};

/** The lookups of a mapping as functions of a text. */
export const compileLookups = (lookups: Readonly<Record<string, LookupRule>>): TransformContext => {
  const made = new Map(
    Object.entries(lookups).map(([name, { values, else: otherwise }]) => {
      const table = new Map(Object.entries(values));
      return [name, (text: string) => table.get(text) ?? others[otherwise](text)] as const;
    }),
  );
  return { lookup: (name) => made.get(name) };
};
