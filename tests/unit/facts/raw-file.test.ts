import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawPath, rawReader } from '../../../src/facts/raw-file.ts';
import { RawText, sha256 } from '../../../src/text/document.ts';

const words = '参考产业链';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-raw-'));
  for (const path of ['documents', 'loaders/known']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'documents/article.txt'), '文章');
  writeFileSync(join(folder, 'loaders/known/article.txt'), '另一篇');
  writeFileSync(join(folder, 'loaders/known/known.md'), words);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('where a raw text lies', () => {
  it('is the folder of documents first, then beside the facts of its source', () => {
    const [documents, loaders] = [join(folder, 'documents'), join(folder, 'loaders')];
    const of = (file: string): string | undefined => rawPath(documents, loaders, { id: 'known', file });
    expect(of('article.txt')).toBe(join(documents, 'article.txt'));
    expect(of('known.md')).toBe(join(loaders, 'known', 'known.md'));
    expect(rawPath(documents, undefined, { id: 'known', file: 'known.md' })).toBeUndefined();
  });
});

describe('reading a raw text', () => {
  const document = { id: 'known', file: 'known.md', sha256: sha256(words) };

  it('gives the shipped text though there is no folder of documents', async () => {
    expect(await rawReader(undefined, join(folder, 'loaders'))(document)).toBeInstanceOf(RawText);
  });

  it.each([
    ['another text', { ...document, sha256: sha256('') }, /is not the text that the evidence points into$/],
    ['no text anywhere', { ...document, id: 'unknown' }, /^DOCUMENTS_DIR is not set/],
    ['a path', { ...document, file: '../known/known.md' }, /names no file/],
  ])('says why there is none: %s', async (_, asked, reason) => {
    expect(await rawReader(undefined, join(folder, 'loaders'))(asked)).toMatch(reason);
  });
});
