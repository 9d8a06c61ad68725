import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { tableDigest } from '../../../src/tables/digest.ts';
import { temporaryFile, temporaryPath } from './read/temporary.ts';

it('is that of the file as it lies there, gzipped or not', async () => {
  for (const content of [Buffer.alloc(600_000, '太原'), gzipSync('a,b\n'), Buffer.alloc(0)]) {
    expect(await tableDigest(temporaryFile('a.csv.gz', content))).toEqual({
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: content.length,
    });
  }
});

it('says that a file is not there', async () => {
  await expect(tableDigest(temporaryPath('none.csv'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});
