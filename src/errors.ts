/** Everything Lianpu says when it refuses: one registry, so that a code means one thing everywhere. */

interface ErrorEntry {
  /** What went wrong; `{name}` places are filled by `fail`. */
  readonly message: string;
  /** What to do next; may use the same places. */
  readonly hint: string;
  /** HTTP status where the error reaches a client over HTTP. */
  readonly status: number;
  /** Exit code of the command line: 1 failure, 2 usage, 65 bad input data, 69 service unavailable, 74 I/O, 75 try again, 78 configuration. */
  readonly exit: number;
}

export const registry = {
  SETTING_INVALID: {
    message: '{name}={value}: expected {allowed}',
    hint: 'Correct it in the environment or in .env; docs/settings.md lists every setting.',
    status: 500,
    exit: 78,
  },
  USAGE: { message: '{problem}', hint: 'Run `lianpu {command} --help`.', status: 400, exit: 2 },
  FILE_UNREADABLE: { message: '{file}: {problem}', hint: 'Check the path and its permissions.', status: 400, exit: 74 },
  SOURCE_UNKNOWN: {
    message: 'No source "{id}" under {directory}',
    hint: 'Known sources: {known}. A source is a folder with source.yml and facts.yml.',
    status: 404,
    exit: 65,
  },
  FACTS_INVALID: {
    message: '{count} problem(s) in {file}:\n{problems}',
    hint: 'Nothing was loaded. Correct the lines above, then run `lianpu check`.',
    status: 400,
    exit: 65,
  },
  SCHEMA_MISMATCH: {
    message: 'The database lacks what this version expects: {missing}',
    hint: 'Let `lianpu load` apply the migrations with a user that may change the schema.',
    status: 503,
    exit: 78,
  },
  MIGRATION_CHANGED: {
    message: 'Migration {name} was applied with another text than cypher/schema holds now',
    hint: 'Never edit an applied migration: restore the file and add a new, higher number.',
    status: 503,
    exit: 78,
  },
  DATABASE_UNAVAILABLE: {
    message: 'The database at {uri} does not answer: {reason}',
    hint: 'Check that it runs and that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD are right, then try again.',
    status: 503,
    exit: 69,
  },
  BAD_USER_INPUT: { message: '{problem}', hint: '{remedy}', status: 400, exit: 65 },
  NOT_FOUND: { message: 'Nothing has the id "{id}"', hint: '{near}', status: 404, exit: 65 },
  INTERNAL: {
    message: 'Something unexpected happened ({id})',
    hint: 'The log has the details under this id.',
    status: 500,
    exit: 1,
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof registry;

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;
type PlacesOf<Code extends ErrorCode> = Places<(typeof registry)[Code]['message'] | (typeof registry)[Code]['hint']>;
export type ErrorValues<Code extends ErrorCode> = Readonly<Record<PlacesOf<Code>, string | number>>;

/** An expected refusal: `code` for programs, `message` for what happened, `hint` for what to do. */
export class LianpuError extends Error {
  override readonly name = 'LianpuError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
    readonly values: Readonly<Record<string, string | number>>,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get status(): number {
    return registry[this.code].status;
  }

  get exit(): number {
    return registry[this.code].exit;
  }
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/**
 * Makes the error of a code with its places filled; the caller throws it.
 *
 * @example
 * throw fail('SETTING_INVALID', { name: 'PORT', value: 'abc', allowed: 'a port from 0 to 65535' });
 * // LianpuError SETTING_INVALID: PORT=abc: expected a port from 0 to 65535
 */
export const fail = <Code extends ErrorCode>(code: Code, values: ErrorValues<Code>, cause?: unknown): LianpuError => {
  const entry: ErrorEntry = registry[code];
  const options = cause === undefined ? undefined : { cause };
  return new LianpuError(code, fill(entry.message, values), fill(entry.hint, values), values, options);
};
