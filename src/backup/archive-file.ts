import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { fail } from '../errors.ts';

const lineFeed = 10;
/** Lines are handed to the compressor in pieces of this size: one by one they cost more than they weigh. */
const pieceLength = 64 * 1024;
/** No record is longer; a line that is comes from something else than an archive. */
const longestLine = 64 * 1024 * 1024;

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes lines into a gzip file, which stands under its name whole or not at all. The same lines give the same bytes.
 *
 * @throws {LianpuError} ARCHIVE_UNWRITABLE with the file and what the system says.
 * @example await writeArchiveLines('graph.jsonl.gz', lines)
 */
export const writeArchiveLines = async (file: string, lines: AsyncIterable<string>): Promise<void> => {
  const part = `${file}.part-${process.pid}`;
  try {
    await pipeline(Readable.from(inPieces(lines)), createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
    const handle = await open(part, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const code = codeOf(error);
    // Only what the file system says is about the file; the rest comes from reading the graph.
    if (error instanceof Error && 'syscall' in error && code !== undefined)
      throw fail('ARCHIVE_UNWRITABLE', { file, problem: code === 'ENOSPC' ? 'the disk is full' : code }, error);
    throw error;
  }
};

const explain = (file: string, error: unknown): unknown => {
  const code = codeOf(error);
  if (code === 'ENOENT') return fail('FILE_UNREADABLE', { file, problem: 'no such file' }, error);
  if (code === 'EACCES') return fail('FILE_UNREADABLE', { file, problem: 'not permitted' }, error);
  if (code === 'EISDIR') return fail('FILE_UNREADABLE', { file, problem: 'a folder' }, error);
  if (code === 'Z_BUF_ERROR')
    return fail('ARCHIVE_UNREADABLE', { file, place: '', problem: 'it ends too early' }, error);
  if (code?.startsWith('Z_') === true)
    return fail('ARCHIVE_UNREADABLE', { file, place: '', problem: 'not a sound gzip file' }, error);
  return error;
};

/**
 * The lines of an archive as bytes, without their line ends; memory does not grow with the file.
 *
 * @throws {LianpuError} FILE_UNREADABLE; ARCHIVE_UNREADABLE where the file is cut off, damaged or no gzip file.
 * @example for await (const line of readArchiveLines('graph.jsonl.gz')) line.toString()
 */
export async function* readArchiveLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  // A failure of either reaches whoever reads the lines.
  const flowing = pipeline(source, unpacked).catch((error: unknown) => unpacked.destroy(error as Error));
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let feed = bytes.indexOf(lineFeed); feed !== -1; feed = bytes.indexOf(lineFeed, start)) {
        yield bytes.subarray(start, feed);
        start = feed + 1;
      }
      rest = bytes.subarray(start);
      if (rest.length > longestLine)
        throw fail('ARCHIVE_UNREADABLE', { file, place: '', problem: 'a line is longer than any record' });
    }
    if (rest.length > 0) yield rest;
  } catch (error) {
    throw explain(file, error);
  } finally {
    source.destroy();
    unpacked.destroy();
    await flowing;
  }
}
