import type { ErrorEntry } from './entry.ts';

/** What people hand in: settings, arguments, files, tables, judgements. */
export const inputErrors = {
  SETTING_INVALID: {
    message: '{name}={value}: expected {allowed}',
    hint: 'Correct it in the environment or in .env; docs/settings.md lists every setting.',
    status: 500,
    exit: 78,
  },
  USAGE: { message: '{problem}', hint: 'Run `lianpu {command} --help`.', status: 400, exit: 2 },
  FILE_UNREADABLE: { message: '{file}: {problem}', hint: 'Check the path and its permissions.', status: 400, exit: 74 },
  LABELS_INVALID: {
    message: 'Labels of {file}: {problem}',
    hint: 'Correct the labels: lists of entities, relations and metrics; `accept` of a relation lists other right answers under subject, predicate or object, that of a figure under subject, and nothing else.',
    status: 400,
    exit: 65,
  },
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
  DRAFT_INVALID: {
    message: '{count} problem(s) in {file}:\n{problems}',
    hint: 'Nothing was changed. Correct the lines above; loaders/draft.schema.json says what a draft may hold.',
    status: 400,
    exit: 65,
  },
  DRAFT_CHANGED: {
    message: '{file} was changed by somebody else while it was reviewed here; the latest decision was not kept',
    hint: 'Run the review again: it goes on with what the file says now.',
    status: 409,
    exit: 75,
  },
  MAPPING_INVALID: {
    message: '{count} problem(s) in {file}:\n{problems}',
    hint: 'Nothing was loaded. Correct the lines above; docs/mapping-format.md says what a mapping may hold.',
    status: 400,
    exit: 65,
  },
  TABLE_UNREADABLE: { message: '{file}{place}: {problem}', hint: '{remedy}', status: 400, exit: 65 },
  ARTICLE_UNREADABLE: { message: '{file}: {problem}', hint: '{remedy}', status: 400, exit: 65 },
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
  JUDGEMENTS_CONFLICT: {
    message: 'Judgements contradict each other: {same} makes one of what {notSame} keeps apart',
    hint: 'Nothing was changed. Take one of the two back in the source that states it, or with `lianpu judge {leftId} {rightId} UNDECIDED`.',
    status: 409,
    exit: 65,
  },
  BULK_TEXT_UNFIT: {
    message: '{table}: the text “{text}” holds a control character (U+001F) that a bulk load cannot write',
    hint: 'Nothing was loaded. Load without `--bulk`, or correct the text.',
    status: 400,
    exit: 65,
  },
} as const satisfies Record<string, ErrorEntry>;
