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
  MAPPING_INVALID: {
    message: '{count} problem(s) in {file}:\n{problems}',
    hint: 'Nothing was loaded. Correct the lines above; docs/mapping-format.md says what a mapping may hold.',
    status: 400,
    exit: 65,
  },
  TABLE_UNREADABLE: { message: '{file}{place}: {problem}', hint: '{remedy}', status: 400, exit: 65 },
  TABLE_REJECTED: {
    message: '{table}: {rejects} of {rows} rows are rejected, and its mapping allows {limit}; nothing was written',
    hint: 'The rejected rows and why are in {rejectsFile}. Correct the rows or the mapping, or raise `limits: rejects` in the mapping.',
    status: 400,
    exit: 65,
  },
  TABLE_TAKEN_OVER: {
    message: 'Another load of {table} has begun, so this one stopped; what it wrote stays',
    hint: 'Wait for the other one, then run this load again: it goes on where the other ended.',
    status: 409,
    exit: 75,
  },
  DOCUMENT_NOT_TABLE: {
    message: '{id} is loaded as a document with a facts file, not as a table',
    hint: 'Give the mapping another `source: id`, or run `lianpu retract {id}` first.',
    status: 409,
    exit: 65,
  },
  DOCUMENT_IS_TABLE: {
    message: '{id} is loaded as a table, not as a document with a facts file',
    hint: 'Give the source another id, or run `lianpu retract {id}` first.',
    status: 409,
    exit: 65,
  },
  TABLE_COLUMNS: { message: '{file}: {problem}', hint: '{remedy}', status: 400, exit: 65 },
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
  DATABASE_NOT_OURS: {
    message: "NEO4J_URI is set: the database at {uri} is not Lianpu's to start, stop or reset",
    hint: 'Unset NEO4J_URI to use a database of your own machine.',
    status: 500,
    exit: 78,
  },
  PORT_BUSY: {
    message: '{setting}={port}: another program listens on this port',
    hint: 'Stop that program, or set {setting} to another port (0 takes a free one).',
    status: 503,
    exit: 69,
  },
  HOME_IN_USE: {
    message: '{home} is in use: process {pid} ({purpose}) has its database',
    hint: 'End process {pid} first, or set LIANPU_HOME to another folder for a second database.',
    status: 503,
    exit: 75,
  },
  HOME_UNWRITABLE: {
    message: 'LIANPU_HOME={home} cannot be written: {reason}',
    hint: 'Set LIANPU_HOME to a folder that this user may write, or correct its owner and permissions.',
    status: 500,
    exit: 78,
  },
  DISK_FULL: {
    message: 'The disk that holds {folder} is full: {when}',
    hint: 'Free some space there, or set LIANPU_HOME to a folder on another disk.',
    status: 503,
    exit: 74,
  },
  JAVA_MISSING: {
    message: 'The embedded Neo4j needs Java 17 or newer, and there is none: {looked}',
    hint: 'Install a Java 17 or newer (a runtime is enough) and put it on the PATH or set JAVA_HOME, or set NEO4J_URI.',
    status: 500,
    exit: 69,
  },
  JAVA_TOO_OLD: {
    message: 'The embedded Neo4j needs Java 17 or newer; found {found}',
    hint: 'Install a Java 17 or newer and put it first on the PATH or set JAVA_HOME to it, or set NEO4J_URI.',
    status: 500,
    exit: 69,
  },
  MAVEN_MISSING: {
    message:
      'The jars of the embedded Neo4j are not in {folder} yet, and Maven (`mvn`), which fetches them, is not on the PATH',
    hint: 'Install Maven 3.6 or newer, needed this once, or set NEO4J_URI.',
    status: 500,
    exit: 69,
  },
  MAVEN_FAILED: {
    message: 'Maven could not fetch the jars of the embedded Neo4j: {reason}',
    hint: "Check the network (and the mirror in ~/.m2/settings.xml), then start again. All of Maven's output: {log}",
    status: 503,
    exit: 69,
  },
  STORE_CORRUPT: {
    message: 'The embedded Neo4j cannot open its store under {folder}: {reason}',
    hint: 'Details are in {log}. `npm run db:reset` makes an empty store, and the next start loads every source again.',
    status: 503,
    exit: 74,
  },
  PASSWORD_REFUSED: {
    message: 'The database at {uri} refuses the password of user {user}',
    hint: '{remedy}',
    status: 503,
    exit: 78,
  },
  SERVER_FAILED: {
    message: 'The embedded Neo4j ended: {reason}',
    hint: 'Details are in {log}.',
    status: 503,
    exit: 69,
  },
  START_TIMEOUT: {
    message: 'The database did not answer within {seconds} s; its last lines:\n{lines}',
    hint: 'Details are in {log}. A busy machine may only need another try.',
    status: 503,
    exit: 75,
  },
  DOCKER_FAILED: {
    message: 'Docker could not {step}: {reason}',
    hint: 'Correct it, or set DATABASE=embedded to go without Docker.',
    status: 503,
    exit: 69,
  },
  NOT_READY: {
    message: 'The API at {url} does not answer as it should: {reason}',
    hint: 'Read the lines above; with LOG_LEVEL=debug the log says more.',
    status: 503,
    exit: 69,
  },
  LOAD_INCOMPLETE: {
    message: '{statement} wrote {written} of {expected} rows',
    hint: 'Nothing of this document was kept. A fact names what is not in the graph: run `lianpu check`; if it finds nothing, report this.',
    status: 500,
    exit: 1,
  },
  BULK_NOT_EMBEDDED: {
    message: 'A bulk load writes the store of the embedded server, and the database is another: {reason}',
    hint: 'Load without `--bulk`, or set DATABASE=embedded and unset NEO4J_URI.',
    status: 409,
    exit: 78,
  },
  BULK_SERVER_RUNS: {
    message: 'A bulk load writes the store of {home} itself, and its server runs (process {pid})',
    hint: 'Run `lianpu db stop` first, or load without `--bulk`.',
    status: 409,
    exit: 75,
  },
  BULK_NOT_EMPTY: {
    message: 'A bulk load needs an empty database, and {home} holds {documents} document(s) and {nodes} node(s)',
    hint: 'Load without `--bulk`, set LIANPU_HOME to another folder, or empty this one with `lianpu db reset`.',
    status: 409,
    exit: 65,
  },
  BULK_IMPORT_FAILED: {
    message: "Neo4j's import tool failed: {reason}",
    hint: 'The database is as empty as before. All that the tool said is in {log}.',
    status: 500,
    exit: 1,
  },
  BULK_TEXT_UNFIT: {
    message: '{table}: the text “{text}” holds a control character (U+001F) that a bulk load cannot write',
    hint: 'Nothing was loaded. Load without `--bulk`, or correct the text.',
    status: 400,
    exit: 65,
  },
  JUDGEMENTS_CONFLICT: {
    message: 'Judgements contradict each other: {same} makes one of what {notSame} keeps apart',
    hint: 'Nothing was changed. Take one of the two back in the source that states it, or with `lianpu judge {leftId} {rightId} UNDECIDED`.',
    status: 409,
    exit: 65,
  },
  BAD_USER_INPUT: { message: '{problem}', hint: '{remedy}', status: 400, exit: 65 },
  NOT_FOUND: { message: 'Nothing has the id "{id}"', hint: '{near}', status: 404, exit: 65 },
  TIMEOUT: {
    message: 'The database worked longer than {seconds} s on this request and was stopped',
    hint: 'Ask for less: fewer fields, a smaller `limit` or `first`, a narrower `where`.',
    status: 504,
    exit: 75,
  },
  PATH_UNKNOWN: { message: 'Nothing is served at {path}', hint: 'Known paths: {known}', status: 404, exit: 65 },
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
