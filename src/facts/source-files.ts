import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fail } from '../errors.ts';
import { RawText } from '../text/document.ts';
import { type Facts, factsFormat, type Source, sourceFormat } from './format.ts';
import { rawPath } from './raw-file.ts';
import type { YamlFile } from './yaml-file.ts';
import { readYaml, readYamlFile } from './yaml-file.ts';

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

/** Raw text of a source from DOCUMENTS_DIR, or from beside its `source.yml`; undefined where it is in neither. */
const readRaw = (documents: string | undefined, directory: string, id: string, file: string): RawText | undefined => {
  const path = rawPath(documents, directory, { id, file: basename(file) });
  return path === undefined ? undefined : new RawText(readFileSync(path, 'utf8'));
};

/** A source as a request brings it: the text of its two files, and its raw text where the server need not have it. */
export interface SourceTexts {
  readonly source: string;
  readonly facts: string;
  readonly text?: string | null | undefined;
}

/**
 * A source of which the texts are at hand rather than a folder; problems name the argument that they came in.
 *
 * @example readSourceTexts({ source: 'id: 7', facts: '' }, 'loaders', undefined).source.problems[0]?.file // 'facts.source'
 */
export const readSourceTexts = (given: SourceTexts, directory: string, documents: string | undefined): SourceFiles => {
  const source = readYaml('facts.source', given.source, sourceFormat);
  const { id = '', file } = source.value ?? {};
  const own = typeof given.text === 'string' ? new RawText(given.text) : undefined;
  const raw = own ?? (file === undefined ? undefined : readRaw(documents, directory, id, file));
  return { id, source, facts: readYaml('facts.facts', given.facts, factsFormat), raw };
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
  const file = source.value?.file;
  const raw = file === undefined ? undefined : readRaw(documents, directory, id, file);
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
