import { createReadStream } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { codeOf, unreadableFile } from '../../files/unreadable-file.ts';
import { unreadable } from './unreadable.ts';

/** Told the bytes of the file that were read, as it lies on disk. */
export type ReadProgress = (bytesRead: number) => void;

const chunkBytes = 256 * 1024;
/** Tables shrink to a tenth, very regular ones to a hundredth; deflate's most is a thousandth. */
const bombRatio = 500;
const bombBytes = 100 * 1024 * 1024;

const explain = (file: string, error: unknown): unknown => {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR')
    return unreadable(
      file,
      undefined,
      'the gzip file ends too early',
      'Fetch or copy it again: a part is missing.',
      error,
    );
  if (typeof code === 'string' && code.startsWith('Z_'))
    return unreadable(
      file,
      undefined,
      'not a sound gzip file',
      'Fetch or copy it again, or name it without .gz.',
      error,
    );
  return unreadableFile(file, error) ?? error;
};

/**
 * The bytes of a file in pieces, unpacked where it is gzipped.
 *
 * @throws {LianpuError} FILE_UNREADABLE; TABLE_UNREADABLE where the gzip file is cut off, damaged or a bomb.
 * @example for await (const piece of readBytes('firms.csv.gz', true, () => {})) console.log(piece.length);
 */
export async function* readBytes(file: string, gzipped: boolean, progress: ReadProgress): AsyncGenerator<Buffer> {
  let bytesRead = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytesRead += chunk.length;
      progress(bytesRead);
      done(null, chunk);
    },
  });
  const raw = createReadStream(file, { highWaterMark: chunkBytes });
  // An error reaches the loop below through the last stream; the callback has nothing to add.
  const pieces: AsyncIterable<Buffer> = gzipped
    ? pipeline(raw, counted, createGunzip({ chunkSize: chunkBytes }), () => {})
    : pipeline(raw, counted, () => {});
  let unpacked = 0;
  try {
    for await (const piece of pieces) {
      unpacked += piece.length;
      if (gzipped && unpacked > bombBytes && unpacked > bytesRead * bombRatio) {
        throw unreadable(
          file,
          undefined,
          `unpacks to more than ${bombRatio} times its size`,
          'No table does that: the file is refused as a gzip bomb. Unpack it yourself if it is sound.',
        );
      }
      yield piece;
    }
  } catch (error) {
    throw explain(file, error);
  }
}
