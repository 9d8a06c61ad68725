import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '../errors.ts';

/** Makes a rename last: on some systems a folder cannot be opened, and there nothing is to be done. */
const syncFolder = (folder: string): void => {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to the disk, then renamed over it. Whoever
 * reads meanwhile, or after a crash, sees the file before or the file after.
 *
 * @throws {LianpuError} FILE_UNREADABLE where it cannot be written; what was there stays.
 * @example writeWhole('qinghe.draft.yml', text)
 */
export const writeWhole = (path: string, text: string): void => {
  const folder = dirname(path);
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    const handle = openSync(temporary, 'wx');
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The error before this one says more.
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw fail('FILE_UNREADABLE', { file: path, problem: `cannot be written: ${reason}` }, error);
  }
  syncFolder(folder);
};
