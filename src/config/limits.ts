import { type Setting, wholeNumber } from './setting.ts';

const atLeastOne = (help: string, fallback: string, most: number): Setting<number> =>
  wholeNumber(help, fallback, most, 1);

const origin = /^https?:\/\/[^/\s,*]+$/;

/** Sites as a list with commas between them; an asterisk alone stands for every site. */
const origins = (help: string): Setting<readonly string[]> => ({
  type: 'sites',
  fallback: undefined,
  help,
  allowed: '`*`, or sites such as https://example.org with commas between them',
  read: (value) => {
    const sites = value.split(',').map((site) => site.trim());
    return value === '*' || sites.every((site) => origin.test(site)) ? sites : undefined;
  },
});

/** Settings of what a request may take; docs/limits.md says how each is counted and refused. */
export const limitSettings = {
  MAX_BODY_KIB: atLeastOne('Most that the body of a request may hold, in KiB.', '256', 65_536),
  MAX_TOKENS: atLeastOne('Most tokens that the text of a query may have.', '2000', 1_000_000),
  MAX_DEPTH: atLeastOne('Most fields that may stand below each other in a query.', '12', 100),
  MAX_FIELDS: atLeastOne('Most fields that a query may have once its fragments are opened.', '500', 100_000),
  MAX_LISTS: atLeastOne('Most lists that a query may ask for once its fragments are opened.', '40', 100_000),
  MAX_COST: atLeastOne('Most values that the answer could hold if every list were full.', '250000', 999_999_999),
  MAX_SCHEMA_COST: atLeastOne('Most values of the schema that the answer could hold.', '2000000', 999_999_999),
  MAX_ALIASES: atLeastOne('Most aliases that a query may have once its fragments are opened.', '30', 100_000),
  MAX_ROOT_FIELDS: atLeastOne('Most fields of `Query` that one query may ask for.', '10', 100_000),
  MAX_WHERE_HOPS: wholeNumber('Most relationships that one condition of a `where` may follow.', '3', 100),
  MAX_WHERE_RELATIONSHIPS: wholeNumber(
    'Most relationships that all conditions of a query may follow together.',
    '20',
    10_000,
  ),
  MAX_ARGUMENT_VALUES: atLeastOne('Most values that the arguments of a query may hold.', '100', 1_000_000),
  MAX_ARGUMENT_NESTING: atLeastOne('Most lists and objects that may stand in each other in an argument.', '20', 1_000),
  MAX_LIST_LENGTH: atLeastOne('Most elements of a list in an argument.', '100', 1_000_000),
  MAX_PAGE: atLeastOne('Most rows of one list or page.', '100', 100),
  MAX_ANALYSIS_PAGE: atLeastOne('Most rows of `supplyChain`, `disruption` and `timeline`.', '500', 500),
  TRANSACTION_SECONDS: atLeastOne(
    'Longest that one statement of a request may run in the database, in seconds.',
    '5',
    3_600,
  ),
  REQUEST_SECONDS: atLeastOne(
    'Longest that a request may take, in seconds; what it still has in the database is ended.',
    '10',
    3_600,
  ),
  RATE_PER_SECOND: wholeNumber(
    'Requests a second that one client may send for long, and five times as many at once; 0 does not count them.',
    '2000',
    1_000_000,
  ),
  MAX_REQUESTS_OF_CLIENT: atLeastOne('Most requests of one client that are worked on at a time.', '100', 1_000_000),
  MAX_REQUESTS: atLeastOne('Most requests that are worked on at a time.', '200', 1_000_000),
  PROXIES: wholeNumber(
    'Proxies before the API that add the client to `X-Forwarded-For`; 0 does not believe that header.',
    '0',
    10,
  ),
  CORS_ORIGINS: origins('Sites whose pages may use the API, with commas between them; `*` is every site. Unset: none.'),
} as const;

/** Name of a setting that limits requests. */
export type LimitSetting = keyof typeof limitSettings;

/** Values of all limits. */
export type Limits = {
  readonly [Name in Exclude<LimitSetting, 'CORS_ORIGINS'>]: number;
} & { readonly CORS_ORIGINS?: readonly string[] | undefined };

/**
 * Every limit, with its default where it is not given: no way to the API is without them.
 *
 * @example limitsOf({ MAX_DEPTH: 5 }).MAX_TOKENS // 2000
 */
export const limitsOf = (given: Partial<Limits> = {}): Limits => {
  const entries = Object.entries<Setting<unknown>>(limitSettings).map(([name, { fallback, read }]) => [
    name,
    given[name as LimitSetting] ?? (fallback === undefined ? undefined : read(fallback)),
  ]);
  return Object.fromEntries(entries) as Limits;
};
