import type { ErrorEntry } from './entry.ts';

/** Archives: a graph written into a file, and read back into an empty database. */
export const backupErrors = {
  ARCHIVE_UNWRITABLE: {
    message: '{file} cannot be written: {problem}',
    hint: 'Nothing stands there that was not there before. Free some space or name another file, then export again.',
    status: 500,
    exit: 74,
  },
  ARCHIVE_PARTIAL: {
    message: 'The graph holds what no archive keeps: its hash is {graph}, that of its archive would be {archive}',
    hint: 'No file was written. Something beside Lianpu wrote nodes or relationships, or without its lock: `lianpu report` may tell more.',
    status: 500,
    exit: 65,
  },
  ARCHIVE_UNREADABLE: {
    message: '{file}{place}: {problem}',
    hint: 'Nothing was imported. Copy the archive again from where it was kept, or take another one: this one is damaged, cut off or no archive.',
    status: 400,
    exit: 65,
  },
  ARCHIVE_NEWER: {
    message: '{file} was written by a newer Lianpu: its {what} is {found}, and this version knows up to {known}',
    hint: 'Nothing was imported. Import it with the version that wrote it, or a later one.',
    status: 400,
    exit: 65,
  },
  IMPORT_NOT_EMPTY: {
    message: 'An import needs an empty database, and this one holds {documents} document(s) and {nodes} node(s)',
    hint: 'Set LIANPU_HOME to another folder or NEO4J_DATABASE to an empty database, or empty this one with `lianpu db reset`.',
    status: 409,
    exit: 65,
  },
  IMPORT_UNFINISHED: {
    message: 'This database holds part of an archive: an import did not come to its end, or is under way',
    hint: 'Run `lianpu import` with the archive again: it begins anew. Or empty the database with `lianpu db reset`.',
    status: 503,
    exit: 75,
  },
  IMPORT_TAKEN_OVER: {
    message: 'Another import into this database has begun, so this one stopped',
    hint: 'Wait for the other one; run `lianpu import` again if it did not come to its end.',
    status: 409,
    exit: 75,
  },
} as const satisfies Record<string, ErrorEntry>;
