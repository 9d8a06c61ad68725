import type { ErrorEntry } from './entry.ts';

/** The database: finding, starting and filling it. */
export const databaseErrors = {
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
  DATABASE_LOST: {
    message: 'The database at {uri} went away before this was done: {reason}',
    hint: 'Start it again, look at its log, and run the same command again: what was begun is in the graph whole or not at all, or `lianpu status` says what is missing.',
    status: 503,
    exit: 69,
  },
  DATABASE_FAILED: {
    message: 'The database at {uri} could not do this: {reason}',
    hint: 'Look for the reason in its log (often a full disk or too little memory), remedy it, start it again, and run the same command again.',
    status: 503,
    exit: 74,
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
} as const satisfies Record<string, ErrorEntry>;
