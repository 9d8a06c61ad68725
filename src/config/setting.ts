import { resolve } from 'node:path';

/** One setting: how it is written, what it may be, and what it is for. */
export interface Setting<T> {
  readonly type: string;
  /** Read when the variable is unset; shown in docs/settings.md. */
  readonly fallback: string | undefined;
  readonly help: string;
  /** What is allowed, in words, for the message on a wrong value. */
  readonly allowed: string;
  readonly secret?: true;
  /** The value, or undefined when the text is not allowed. */
  readonly read: (text: string) => T | undefined;
}

export const text = (help: string, fallback?: string, extra: { secret?: true } = {}): Setting<string> => ({
  type: 'text',
  fallback,
  help,
  allowed: 'a text that is not empty',
  read: (value) => (value.trim() === '' ? undefined : value),
  ...extra,
});

export const folder = (help: string, fallback?: string): Setting<string> => ({
  type: 'folder',
  fallback,
  help,
  allowed: 'the path of a folder',
  read: (value) => (value.trim() === '' || value.includes('\0') ? undefined : resolve(value)),
});

export const port = (help: string, fallback: string): Setting<number> => ({
  type: 'port',
  fallback,
  help,
  allowed: 'a port from 0 to 65535 (0 takes a free one)',
  read: (value) => (/^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined),
});

export const oneOf = <const Value extends string>(
  values: readonly Value[],
  help: string,
  fallback: Value,
): Setting<Value> => ({
  type: values.join(' \\| '),
  fallback,
  help,
  allowed: `one of ${values.join(', ')}`,
  read: (value) => values.find((candidate) => candidate === value),
});

export const wholeNumber = (help: string, fallback: string, most: number, least = 0): Setting<number> => ({
  type: 'number',
  fallback,
  help,
  allowed: `a whole number from ${least} to ${most}`,
  read: (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  },
});

export const neo4jUri = (help: string): Setting<string> => ({
  type: 'URI',
  fallback: undefined,
  help,
  allowed:
    'a URI that starts with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// and names a host',
  read: (value) => (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+/.test(value) ? value : undefined),
});

/** A number with a point, such as a price. */
export const decimal = (help: string): Setting<number> => ({
  type: 'number',
  fallback: undefined,
  help,
  allowed: 'a number from 0 to 100000, such as 1.5',
  read: (value) => (/^\d{1,6}(?:\.\d{1,6})?$/.test(value) && Number(value) <= 100_000 ? Number(value) : undefined),
});

/** Where a service answers. */
export const webAddress = (help: string): Setting<string> => ({
  type: 'URL',
  fallback: undefined,
  help,
  allowed: 'an address that starts with http:// or https://, without user, query or fragment',
  read: (value) => (/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#@]*)?$/.test(value) ? value.replace(/\/+$/, '') : undefined),
});
