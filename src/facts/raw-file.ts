import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RawText } from '../text/document.ts';

/** Where a document says that its raw text is, and what it must be. */
export interface RawFile {
  readonly file: string | null;
  readonly sha256: string;
}

/** The raw text, or in words why it is not at hand. */
export type ReadRaw = (document: RawFile) => Promise<RawText | string>;

/**
 * Reads raw texts from a folder, each only if it is the very text that the document's facts point into.
 *
 * @example await rawReader(undefined)(document) // 'DOCUMENTS_DIR is not set: the raw text is not at hand'
 */
export const rawReader =
  (folder: string | undefined): ReadRaw =>
  async ({ file, sha256 }) => {
    if (folder === undefined) return 'DOCUMENTS_DIR is not set: the raw text is not at hand';
    if (file === null || basename(file) !== file) return 'the document names no file of raw text';
    try {
      const text = new RawText(await readFile(join(folder, file), 'utf8'));
      return text.sha256 === sha256 ? text : `${file} in DOCUMENTS_DIR is not the text that the evidence points into`;
    } catch {
      return `${file} is not in DOCUMENTS_DIR`;
    }
  };
