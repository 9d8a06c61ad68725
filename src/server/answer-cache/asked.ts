import { hash } from 'node:crypto';

/** Who may see the same: everybody, until answers differ by role. */
type Role = 'public';

/** What an answer depends on besides the graph. */
export interface Asked {
  /** The document's text, to the character. */
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly role: Role;
  /** The client's `accept`, which decides on the answer's content type. */
  readonly accept: string | undefined;
}

/**
 * JSON of a value with the keys of its objects in order, and of every number that JSON can be read into: equal for equal
 * values, different for different ones.
 *
 * @throws {RangeError} where it is nested deeper than the stack goes.
 * @example canonical({ b: [1], a: null }) // '{"a":null,"b":[1]}'
 */
export const canonical = (value: unknown): string => {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
};

/**
 * A key that two requests share only where they ask the same; undefined where what they ask is too deep to be written down.
 * JSON escapes halves of surrogate pairs, which the hash would not tell apart.
 *
 * @example keyOf({ query: '{ graph { version } }', operationName: undefined, variables: {}, role: 'public', accept: '*\/*' })
 */
export const keyOf = ({ query, operationName, variables, role, accept }: Asked): string | undefined => {
  try {
    return hash('sha256', canonical([role, accept ?? null, operationName ?? null, query, variables]), 'base64');
  } catch {
    return undefined;
  }
};
