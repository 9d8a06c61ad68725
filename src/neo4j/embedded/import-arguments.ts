import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { baseArguments } from './jvm.ts';

const mainClass = 'org.neo4j.cli.AdminTool';

/** CSV files in one folder, each with its header in the first line. */
export interface ImportFiles {
  readonly folder: string;
  readonly nodes: readonly { readonly labels: readonly string[]; readonly file: string }[];
  readonly relationships: readonly { readonly type: string; readonly file: string }[];
  /** Names of those files in which a field may hold a line break: they are read more slowly. */
  readonly multiline: readonly string[];
}

/** Stands between the elements of a list in a field: a control character that no text holds. */
export const listDelimiter = '\u001f';

/** The tool takes the name of a file as a regular expression. */
const literally = (file: string): string => file.replaceAll('.', '\\.');

/**
 * The arguments of `java` for an import of files whose nodes carry the numbers that they get in the store.
 *
 * @param archive Class-data archive to start from; must exist.
 * @example importArguments(java, jars, files, undefined).includes('--id-type=actual') // true
 */
export const importArguments = (
  java: Java,
  jars: Jars,
  { nodes, relationships, multiline }: Omit<ImportFiles, 'folder'>,
  archive: string | undefined,
): readonly string[] => [
  '-Xmx1g',
  '-XX:+UseSerialGC',
  '-Dfile.encoding=UTF-8',
  ...(archive === undefined
    ? []
    : ['-Xshare:auto', '-Xlog:disable', '-Xlog:all=error:stderr', `-XX:SharedArchiveFile=${archive}`]),
  ...baseArguments(java, jars),
  mainClass,
  'database',
  'import',
  'full',
  'neo4j',
  '--verbose',
  '--id-type=actual',
  '--delimiter=TAB',
  '--array-delimiter=U+001F',
  '--bad-tolerance=0',
  '--max-off-heap-memory=1g',
  '--report-file=refused.txt',
  ...(multiline.length > 0
    ? ['--multiline-fields-format=v2', `--multiline-fields=${multiline.map(literally).join(',')}`]
    : []),
  ...nodes.map(({ labels, file }) => `--nodes=${labels.join(':')}=${literally(file)}`),
  ...relationships.map(({ type, file }) => `--relationships=${type}=${literally(file)}`),
];
