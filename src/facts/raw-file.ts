import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RawText } from '../text/document.ts';

/** Where a document says that its raw text is, and what it must be. */
export interface RawFile {
  /** Id of the document. */
  readonly id: string;
  readonly file: string | null;
  readonly sha256: string;
}

/** The raw text, or in words why it is not at hand. */
export type ReadRaw = (document: RawFile) => Promise<RawText | string>;

/**
 * The file of a raw text: in the folder of documents, else beside the source's own facts, where texts lie that may be
 * shipped with them. Undefined where it is in neither.
 *
 * @param loaders The folder of sources, LOADERS_DIR.
 * @example rawPath(undefined, 'loaders', { id: 'reference-chains', file: 'reference-chains.md' })
 */
export const rawPath = (
  documents: string | undefined,
  loaders: string | undefined,
  { id, file }: { readonly id: string; readonly file: string },
): string | undefined =>
  [
    ...(documents === undefined ? [] : [join(documents, file)]),
    ...(loaders === undefined ? [] : [join(loaders, basename(id), file)]),
  ].find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);

/**
 * Reads raw texts, each only if it is the very text that the document's facts point into.
 *
 * @param loaders The folder of sources, for texts that are shipped beside their facts.
 * @example await rawReader(undefined)(document) // 'DOCUMENTS_DIR is not set: the raw text is not at hand'
 */
export const rawReader =
  (documents: string | undefined, loaders?: string): ReadRaw =>
  async ({ id, file, sha256 }) => {
    if (file === null || basename(file) !== file) return 'the document names no file of raw text';
    const path = rawPath(documents, loaders, { id, file });
    if (path === undefined) {
      return documents === undefined
        ? 'DOCUMENTS_DIR is not set: the raw text is not at hand'
        : `${file} is not in DOCUMENTS_DIR`;
    }
    try {
      const text = new RawText(await readFile(path, 'utf8'));
      return text.sha256 === sha256 ? text : `${path} is not the text that the evidence points into`;
    } catch {
      return `${path} cannot be read`;
    }
  };
