import { basename } from 'node:path';
import type { TableFormat } from '../read/format.ts';
import { followValues } from './follow-values.ts';
import { type ClaimGuess, guessClaims } from './guess-claims.ts';
import { columnsOf, type EntityGuess, guessEntities } from './guess-entities.ts';
import { guessObservations, type ObservationGuess } from './guess-observations.ts';
import { type ColumnProfile, profileColumn } from './profile.ts';
import { sampleTable, type TableSample } from './sample.ts';
import { type ColumnUse, writeColumns } from './write-columns.ts';
import { writeClaims, writeEntities, writeObservations } from './write-facts.ts';
import { flow, line } from './yaml-text.ts';

interface Guesses {
  readonly entities: readonly EntityGuess[];
  readonly claims: readonly ClaimGuess[];
  readonly observations: readonly ObservationGuess[];
}

const usesOf = ({ entities, claims, observations }: Guesses): Map<string, ColumnUse> => {
  const uses = new Map<string, ColumnUse>();
  for (const { value, year } of observations) {
    for (const name of [value, year]) if (name !== undefined) uses.set(name, { required: false, closed: true });
  }
  for (const { share, date } of claims) {
    for (const name of [share, date]) if (name !== undefined) uses.set(name, { required: false, closed: true });
  }
  for (const { when } of claims) if (when !== undefined) uses.set(when.column, { required: true, closed: true });
  for (const entity of entities) {
    for (const column of columnsOf(entity)) uses.set(column.name, { required: column === entity.key, closed: false });
  }
  return uses;
};

const idOf = (file: string): string =>
  basename(file)
    .toLowerCase()
    .replace(/\..*$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const hasHan = (columns: readonly ColumnProfile[]): boolean =>
  columns.some(({ name, samples }) => [name, ...samples].some((text) => /\p{Script=Han}/u.test(text)));

const sourceLines = (file: string, columns: readonly ColumnProfile[]): string[] => [
  'source:',
  line(
    2,
    'id',
    idOf(file),
    'id of the document that the table is: words of a-z and 0-9 joined by -, for ever the same',
  ),
  line(2, 'title', '', 'what the table is called'),
  line(2, 'publisher', '', 'who published it'),
  line(2, 'date', '', 'when: 2024, 2024-05 or 2024-05-03'),
  line(2, 'language', hasHan(columns) ? 'zh-Hans' : 'en', 'zh-Hans, zh-Hant or en'),
  '  # url: https://… # where it can be found',
  line(2, 'rights', { holder: '' }, 'who may allow its use'),
];

const formatLines = ({ format, broken, records }: TableSample): string[] => {
  const notes =
    broken === 0
      ? []
      : [
          `# ${broken} of the first ${broken + records.length} rows are broken (cells too many or too few): they will be rejected`,
        ];
  if (Object.keys(format).length === 0) return notes;
  return [
    ...notes,
    line(0, 'format', format, 'guessed, because the file could not be read without: check the words above each column'),
  ];
};

/**
 * The draft of a mapping for a table, from its header and its first 1,000 rows: what was guessed with the reason and
 * samples as comments, what was not as an example, and empty texts that the reading of a mapping refuses until
 * somebody fills them in.
 *
 * @throws {LianpuError} TABLE_UNREADABLE, TABLE_COLUMNS, FILE_UNREADABLE, BAD_USER_INPUT where the file cannot be read.
 * @example (await draftMapping('firms.csv')).split('\n')[4] // 'source:'
 */
export const draftMapping = async (file: string, format: TableFormat = {}): Promise<string> => {
  const sample = await sampleTable(file, format);
  const sampled = sample.columns.map((name) =>
    profileColumn(
      name,
      sample.records.map((record) => record[name]),
    ),
  );
  const columns = await followValues(file, sample.format, sampled);
  const entities = guessEntities(basename(file), columns);
  const guesses = {
    entities,
    claims: guessClaims(columns, entities),
    observations: guessObservations(columns, entities),
  };
  const uses = usesOf(guesses);
  return [
    '# yaml-language-server: $schema=../mapping.schema.json',
    `# Drafted from the first ${sample.records.length + sample.broken} rows of ${flow(basename(file))}. It is refused until every '' is filled in.`,
    '# Read each comment, correct what was guessed wrong, delete what is not so. docs/adding-a-table.md says more.',
    '',
    ...sourceLines(file, columns),
    ...formatLines(sample),
    '',
    ...writeColumns(columns, uses),
    '',
    ...writeEntities(entities),
    '',
    ...writeClaims(guesses.claims, entities),
    '',
    ...writeObservations(guesses.observations, entities),
    '',
    '# skip: # rows that are left out on purpose; they are counted by their reason',
    '#   - { when: { column: relation, in: [持有专利] }, reason: 专利不是本图的实体 }',
    '# reject: # rows that are wrong',
    '#   - { when: { column: from, equals: { column: to } }, reason: 自己指向自己 }',
    '',
  ].join('\n');
};
