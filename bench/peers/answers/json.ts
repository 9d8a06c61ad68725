export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Tree = { readonly [key: string]: Json };

/** Brings the answer of one contestant into the shape that all have in common. */
export type Reader = (answer: Json) => unknown;

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

/**
 * One text for one value: keys in order, absent and null the same, since servers differ in which of the two they say.
 *
 * @example canonicalJson({ b: null, a: [1] }) // '{"a":[1]}'
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .toSorted(([left], [right]) => compare(left, right));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
};

/** A list that has no order of its own, put in one. @example sorted([{ a: 2 }, { a: 1 }]) // [{ a: 1 }, { a: 2 }] */
export const sorted = (list: readonly unknown[]): unknown[] =>
  list
    .map((each) => ({ each, text: canonicalJson(each) }))
    .toSorted((left, right) => compare(left.text, right.text))
    .map(({ each }) => each);

/** The tree itself; an empty one where there is none. */
export const treeOf = (value: Json): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};

const step = (value: Json, key: string): Json =>
  (Array.isArray(value) ? (value as readonly Json[])[Number(key)] : treeOf(value)[key]) ?? null;

/**
 * The value at a path in an answer, null where a step is missing. A number is a place in a list.
 *
 * @example at({ data: { companies: [{ id: 'a' }] } }, 'data.companies.0.id') // 'a'
 */
export const at = (value: Json, path: string): Json => path.split('.').reduce(step, value);

/** The list at a path; an empty one where there is none. */
export const listAt = (value: Json, path: string): readonly Json[] => {
  const found = at(value, path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};

/** A closure in the common shape: nodes and edges, in an order that nobody chose. */
export const closureOf = (nodes: readonly unknown[], edges: readonly unknown[]): unknown => ({
  nodes: sorted(nodes),
  edges: sorted(edges),
});
