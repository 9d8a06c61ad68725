import { createHash } from 'node:crypto';
import { readBytes } from './read/bytes.ts';

/**
 * SHA-256 (hexadecimal) and length in bytes of a table file as it lies there, read in pieces.
 *
 * @throws {LianpuError} FILE_UNREADABLE
 * @example await tableDigest('firms.csv.gz') // { sha256: '9f86d0…', bytes: 48213 }
 */
export const tableDigest = async (file: string): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of readBytes(file, false, () => {})) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), bytes };
};
