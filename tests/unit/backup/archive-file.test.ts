import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, asyncProperty, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchiveLines, writeArchiveLines } from '../../../src/backup/archive-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function* broken(): AsyncGenerator<string> {
  yield 'second';
  throw new Error('made to break off');
}

const read = async (file: string): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readArchiveLines(file)) lines.push(line.toString());
  return lines;
};

describe('lines of an archive', () => {
  it('come back as they were, whatever characters they hold, and the same lines give the same bytes', async () => {
    const file = join(folder, 'any.gz');
    const line = string({ unit: 'binary', minLength: 1 }).map((text) => JSON.stringify(text));
    await assert(
      asyncProperty(array(line, { maxLength: 40 }), async (lines) => {
        await writeArchiveLines(file, each(lines));
        const bytes = readFileSync(file);
        await writeArchiveLines(file, each(lines));
        expect(readFileSync(file).equals(bytes)).toBe(true);
        expect(await read(file)).toEqual(lines);
      }),
      { numRuns: 100 },
    );
  });

  it('come back across pieces of the file', async () => {
    const file = join(folder, 'long.gz');
    const lines = Array.from({ length: 2_000 }, (_, i) => `${i} ${'厂'.repeat(i % 300)}`);
    await writeArchiveLines(file, each(lines));
    expect(await read(file)).toEqual(lines);
  });

  it('are written whole or not at all: what stood there stays where they break off', async () => {
    const file = join(folder, 'kept.gz');
    await writeArchiveLines(file, each(['first']));
    await expect(writeArchiveLines(file, broken())).rejects.toThrow('made to break off');
    expect(await read(file)).toEqual(['first']);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('say that they cannot be written there, and why', async () => {
    await expect(writeArchiveLines(join(folder, 'no', 'such', 'folder.gz'), each(['x']))).rejects.toMatchObject({
      code: 'ARCHIVE_UNWRITABLE',
      message: expect.stringContaining('ENOENT'),
    });
  });

  it.each([
    ['no gzip file', Buffer.from('not at all compressed'), 'not a sound gzip file'],
    ['an empty file', Buffer.alloc(0), 'it ends too early'],
  ])('of %s are refused', async (_, bytes, problem) => {
    const file = join(folder, 'wrong.gz');
    writeFileSync(file, bytes);
    await expect(read(file)).rejects.toMatchObject({
      code: 'ARCHIVE_UNREADABLE',
      message: expect.stringContaining(problem),
    });
  });

  it('that are cut off anywhere are refused, and a flipped bit is never read over', async () => {
    const file = join(folder, 'whole.gz');
    await writeArchiveLines(file, each(Array.from({ length: 500 }, (_, i) => `line ${i * 7919}`)));
    const whole = readFileSync(file);
    for (let cut = 1; cut < whole.length; cut += 97) {
      writeFileSync(file, whole.subarray(0, cut));
      await expect(read(file), `cut at ${cut}`).rejects.toMatchObject({ code: 'ARCHIVE_UNREADABLE' });
    }
    for (let at = 10; at < whole.length; at += 97) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      writeFileSync(file, changed);
      await expect(read(file), `changed at ${at}`).rejects.toMatchObject({ code: 'ARCHIVE_UNREADABLE' });
    }
  });

  it('of a file that is not there or a folder are refused with its name', async () => {
    await expect(read(join(folder, 'nothing.gz'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(read(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE', message: `${folder}: a folder` });
  });
});
