import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fail } from '../errors.ts';
import { RawText } from '../text/document.ts';
import { type Facts, factsFormat, type Source, sourceFormat } from './format.ts';
import { rawPath } from './raw-file.ts';
import type { YamlFile } from './yaml-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** A source as its folder holds it, read but not yet checked beyond its format. */
export interface SourceFiles {
  /** The folder's name, which the source's id must repeat. */
  readonly id: string;
  readonly source: YamlFile<Source>;
  readonly facts: YamlFile<Facts>;
  /** The raw text, where DOCUMENTS_DIR holds the file, or the source's own folder. */
  readonly raw: RawText | undefined;
}

/** Ids of the sources under a folder, sorted. */
export const listSources = (directory: string): string[] => {
  if (!existsSync(directory))
    throw fail('FILE_UNREADABLE', { file: directory, problem: 'no such folder (LOADERS_DIR)' });
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'source.yml')))
    .map((entry) => entry.name)
    .toSorted();
};

/**
 * Reads the files of a source that is known to be there.
 *
 * @throws {LianpuError} FILE_UNREADABLE
 * @example readSource('loaders', 'jinzhong-new-energy-2022', undefined).facts.value?.claims.length
 */
export const readSource = (directory: string, id: string, documents: string | undefined): SourceFiles => {
  const path = (name: string): string => relative(process.cwd(), join(directory, id, name)) || name;
  const source = readYamlFile(path('source.yml'), sourceFormat);
  const file = source.value === undefined ? undefined : basename(source.value.file);
  const rawFile = file === undefined ? undefined : rawPath(documents, directory, { id, file });
  const raw = rawFile === undefined ? undefined : new RawText(readFileSync(rawFile, 'utf8'));
  return { id, source, facts: readYamlFile(path('facts.yml'), factsFormat), raw };
};

/**
 * Reads sources' files.
 *
 * @param ids Sources to read; none means all under the folder.
 * @throws {LianpuError} SOURCE_UNKNOWN, FILE_UNREADABLE
 * @example readSources('loaders', [], undefined).map(({ id }) => id) // ['jinzhong-new-energy-2022', …]
 */
export const readSources = (
  directory: string,
  ids: readonly string[],
  documents: string | undefined,
): SourceFiles[] => {
  const known = listSources(directory);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw fail('SOURCE_UNKNOWN', { id: unknown, directory, known: known.join(', ') || 'none' });
  }
  return (ids.length === 0 ? known : ids).map((id) => readSource(directory, id, documents));
};
