import { createReadStream } from 'node:fs';
import { unreadableFile } from '../../files/unreadable-file.ts';
import { tooLarge, unreadable } from './unreadable.ts';

/** Where an article comes from: the path of a file, or a stream with the name that messages call it. */
export type ArticleSource = string | { readonly name: string; readonly stream: AsyncIterable<Uint8Array | string> };

/** The name of a source in messages. */
export const nameOf = (source: ArticleSource): string => (typeof source === 'string' ? source : source.name);

/**
 * All bytes of a source. No more than the limit is ever read, whatever the system says that the file's size is.
 *
 * @throws {LianpuError} FILE_UNREADABLE; ARTICLE_UNREADABLE where it is empty or larger than `limit` bytes.
 * @example (await readSource('a.txt', 1024)).length // 315
 */
export const readSource = async (source: ArticleSource, limit: number): Promise<Buffer> => {
  const file = nameOf(source);
  const stream: AsyncIterable<Uint8Array | string> =
    typeof source === 'string' ? createReadStream(source) : source.stream;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      size += bytes.length;
      if (size > limit) throw tooLarge(file, 'it', limit);
      pieces.push(bytes);
    }
  } catch (error) {
    throw unreadableFile(file, error) ?? error;
  }
  if (size === 0)
    throw unreadable(file, 'empty', 'Check that this is the file you meant, and that it was copied whole.');
  return Buffer.concat(pieces, size);
};
