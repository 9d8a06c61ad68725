import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { codeOf } from '../../../files/unreadable-file.ts';
import { type ZipEntry, zipEntries } from '../../../files/zip-directory.ts';
import { unreadable } from '../unreadable.ts';

const mebibyte = 1024 * 1024;
/** The XML of a document is some ten times its text; a book has a few MiB. */
const maximumPartMiB = 200;
/** The XML of documents shrinks to a twentieth, that of very regular ones to a hundredth; deflate's most is a thousandth. */
const bombRatio = 200;
/** A small part may be as regular as it likes. */
const harmlessBytes = 8 * mebibyte;

const damaged = (file: string, cause?: unknown): Error =>
  unreadable(file, 'not a sound DOCX file', 'Open it in a word processor and save it again as .docx.', cause);

const bomb = (file: string, problem: string): Error =>
  unreadable(
    file,
    problem,
    'No document does that: the file is refused as a zip bomb. Save its text as .txt if it is sound.',
  );

/**
 * The parts of a DOCX file by their names, still packed.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE where it is no whole zip file, or one of something else.
 * @example docxParts('a.docx', bytes).map(({ name }) => name) // ['[Content_Types].xml', 'word/document.xml', …]
 */
export const docxParts = (file: string, bytes: Buffer): ZipEntry[] => {
  let entries: ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch (error) {
    throw damaged(file, error);
  }
  if (entries.some(({ name }) => name.startsWith('word/'))) return entries;
  if (entries.some(({ name }) => name.startsWith('xl/')))
    throw unreadable(file, 'a spreadsheet', 'A table is loaded through a mapping: docs/adding-a-table.md.');
  if (entries.some(({ name }) => name.startsWith('ppt/')))
    throw unreadable(file, 'a presentation', 'Save its text as .docx or .txt.');
  throw unreadable(file, 'a zip archive, not a DOCX file', 'Unpack it and give the folder.');
};

/**
 * A part unpacked in pieces; it ends with an error as soon as it is larger than any document's, whatever the directory
 * says of its size.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE: damaged, protected, a zip bomb.
 * @example for await (const piece of unpackPart('a.docx', part)) console.log(piece.length);
 */
export async function* unpackPart(file: string, { method, encrypted, packed }: ZipEntry): AsyncGenerator<Buffer> {
  if (encrypted || (method !== 0 && method !== 8)) throw damaged(file);
  const source = Readable.from([packed]);
  const pieces: AsyncIterable<Buffer> = method === 0 ? source : source.pipe(createInflateRaw({ chunkSize: 64 * 1024 }));
  let size = 0;
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > maximumPartMiB * mebibyte) throw bomb(file, `unpacks to more than ${maximumPartMiB} MiB`);
      if (size > harmlessBytes && size > packed.length * bombRatio)
        throw bomb(file, `unpacks to more than ${bombRatio} times its size`);
      yield piece;
    }
  } catch (error) {
    throw String(codeOf(error)).startsWith('Z_') ? damaged(file, error) : error;
  }
}
