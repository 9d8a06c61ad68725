import { isUtf8 } from 'node:buffer';
import type { ReadProgress } from './bytes.ts';
import { readBytes } from './bytes.ts';
import type { ReadFormat, TableEncoding } from './format.ts';
import { maximumLineBytes, tooLong, unreadable } from './unreadable.ts';

/** Whole lines in UTF-8, each with its line end but perhaps the file's last. */
export interface LineBlock {
  /** Line of the file that the block begins with, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
}

const lineFeed = 10;
const startsWith = (bytes: Buffer, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** How many lines end within the bytes. */
export const countLines = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
};

const decodes = (bytes: Buffer, encoding: TableEncoding): boolean => {
  if (encoding === 'utf-8') return isUtf8(bytes);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The line, counted within the block from 0, that is not in the encoding. */
const firstWrongLine = (bytes: Buffer, encoding: TableEncoding): number => {
  let line = 0;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!decodes(bytes.subarray(start, end), encoding)) return line;
    start = end;
  }
  return line;
};

/** No byte of a character of UTF-8 or GB18030 is a line feed, so a block of whole lines never splits one. */
const toUtf8 = (file: string, block: LineBlock, encoding: TableEncoding): Buffer => {
  const { bytes, line } = block;
  if (encoding === 'utf-8' && isUtf8(bytes)) return bytes;
  if (encoding !== 'utf-8' && decodes(bytes, encoding)) return Buffer.from(new TextDecoder(encoding).decode(bytes));
  const remedy =
    encoding === 'utf-8'
      ? 'A file from a Chinese Excel is often GB18030: write `encoding: gb18030` under `format` in the mapping, or save the file as UTF-8.'
      : 'Leave `encoding` out if the file is UTF-8, or save it as UTF-8.';
  const name = encoding === 'utf-8' ? 'UTF-8' : 'GB18030';
  throw unreadable(file, line + firstWrongLine(bytes, encoding), `not ${name}`, remedy);
};

/** What the first bytes give away: a file that is something else than it says. */
const checkStart = (file: string, bytes: Buffer): void => {
  if (startsWith(bytes, [0x1f, 0x8b]))
    throw unreadable(file, undefined, 'compressed with gzip', 'Let its name end with .gz.');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]))
    throw unreadable(file, undefined, 'a zip file, perhaps XLSX', 'Write `type: xlsx` under `format`, or unpack it.');
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    throw unreadable(file, undefined, 'in UTF-16', 'Save it as UTF-8 (in Excel: CSV UTF-8).');
};

const withoutMark = (bytes: Buffer): Buffer => (startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes);

/**
 * A text file as blocks of whole lines in UTF-8, without byte order mark.
 *
 * @throws {LianpuError} TABLE_UNREADABLE with the line: not in the encoding, a line that is too long, another kind of file.
 * @example for await (const { line, bytes } of lineBlocks('a.csv', readFormat('a.csv', {}), () => {})) …
 */
export async function* lineBlocks(file: string, format: ReadFormat, progress: ReadProgress): AsyncGenerator<LineBlock> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let begun = false;
  const block = (raw: Buffer): LineBlock => {
    if (!begun) checkStart(file, raw);
    const bytes = toUtf8(file, { line, bytes: raw }, format.encoding);
    const made = { line, bytes: begun ? bytes : withoutMark(bytes) };
    begun = true;
    line += countLines(raw);
    return made;
  };
  for await (const piece of readBytes(file, format.gzipped, progress)) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    rest = bytes.subarray(end);
    if (rest.length > maximumLineBytes) {
      if (!begun) checkStart(file, bytes);
      throw tooLong(file, line + countLines(bytes));
    }
    if (end > 0) yield block(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield block(rest);
}
