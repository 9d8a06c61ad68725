import { isCodeHeader } from './guess-type.ts';
import type { ColumnProfile } from './profile.ts';
import { isBareName, isRelationHeader, partOf, type Subject, sideOf, subjectOf } from './words.ts';

/** An entity that some columns seem to make. */
export interface EntityGuess {
  readonly subject: Subject;
  /** Name in the mapping: that of the subject, with the end of the pair before it where the table has two of a kind. */
  readonly local: string;
  readonly side: 'from' | 'to' | undefined;
  readonly key: ColumnProfile;
  /** Scheme of the key, where it is an identifier; empty where somebody must name it. */
  readonly keyed: string | undefined;
  readonly name: ColumnProfile | undefined;
  readonly aliases: readonly ColumnProfile[];
  readonly nameEn: ColumnProfile | undefined;
  /** Code of an industry in its classification. */
  readonly code: ColumnProfile | undefined;
}

/** Headers that speak of a thing without naming it. */
const notNames =
  /级别|等级|类型|类别|数量|金额|占比|比例|额$|率$|level|type|count|amount|weight|share|ratio|rank|url|link|备注|说明|remark/i;

const subjectIn = (header: string, fallback: Subject | undefined): Subject | undefined => {
  if (isRelationHeader(header) || notNames.test(header)) return undefined;
  return subjectOf(header) ?? (isBareName(header) ? fallback : undefined);
};

const localOf = (subject: Subject, side: 'from' | 'to' | undefined): string =>
  side === undefined ? subject.local : `${side}${subject.local.slice(0, 1).toUpperCase()}${subject.local.slice(1)}`;

const isCode = ({ name, type }: ColumnProfile): boolean => type.scheme !== undefined || isCodeHeader(name);

const guessOf = (
  local: string,
  subject: Subject,
  side: 'from' | 'to' | undefined,
  columns: readonly ColumnProfile[],
): EntityGuess | undefined => {
  const names = columns.filter((column) => !isCode(column));
  const inPart = (part: string): ColumnProfile | undefined => names.find(({ name }) => partOf(name) === part);
  const name = inPart('fullName') ?? inPart('name') ?? inPart('shortName');
  const identifier = columns.find(({ type }) => type.scheme !== undefined);
  const code = subject.type === 'Industry' ? columns.find(isCode) : undefined;
  const key = identifier ?? code ?? name;
  if (key === undefined) return undefined;
  return {
    subject,
    local,
    side,
    key,
    keyed: identifier?.type.scheme ?? (code === undefined ? undefined : ''),
    name,
    aliases: names.filter((column) => column !== name && partOf(column.name) !== 'englishName'),
    nameEn: inPart('englishName'),
    code,
  };
};

/**
 * The entities that the columns of a table seem to make, by the words of their headers; headers such as "name"
 * speak of what the file is called.
 *
 * @example guessEntities('firms.csv', [profileColumn('公司名称', ['太原重工'])])[0]?.local // 'company'
 */
export const guessEntities = (fileName: string, columns: readonly ColumnProfile[]): EntityGuess[] => {
  const fallback = subjectOf(fileName.replace(/\..*$/, ''));
  const groups = new Map<string, { subject: Subject; side: 'from' | 'to' | undefined; columns: ColumnProfile[] }>();
  for (const column of columns) {
    if (column.type.kind !== 'text' && !isCodeHeader(column.name)) continue;
    const subject = subjectIn(column.name, fallback);
    if (subject === undefined) continue;
    const side = sideOf(column.name);
    const local = localOf(subject, side);
    const group = groups.get(local) ?? { subject, side, columns: [] };
    group.columns.push(column);
    groups.set(local, group);
  }
  return [...groups].flatMap(([local, group]) => guessOf(local, group.subject, group.side, group.columns) ?? []);
};

/** Every column that an entity is made of. */
export const columnsOf = ({ key, name, aliases, nameEn, code }: EntityGuess): ColumnProfile[] =>
  [key, name, ...aliases, nameEn, code].filter((column) => column !== undefined);
