import { stringify } from 'yaml';

/**
 * A value on one line of YAML, quoted where it must be.
 *
 * @example flow({ transform: ['trim'], required: true }) // '{ transform: [ trim ], required: true }'
 */
export const flow = (value: unknown): string => {
  const singleQuote = !/\\[nrtu]/.test(JSON.stringify(value));
  // Only double quotes can write a line end as two characters.
  const quotes = singleQuote
    ? { singleQuote }
    : ({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const);
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    ...quotes,
  }).trim();
};

/** One line of a block map; nothing after the colon where there is nothing to say. */
export const line = (indent: number, key: string, value: unknown, comment?: string): string => {
  const written = value === undefined ? '' : ` ${flow(value)}`;
  return `${' '.repeat(indent)}${flow(key)}:${written}${comment === undefined ? '' : ` # ${comment}`}`;
};

/** Without what is undefined, so that it is not written. */
export const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
