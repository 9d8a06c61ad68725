import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { LianpuError } from '../../../../src/errors.ts';
import { listArticles } from '../../../../src/extract/read/list-articles.ts';
import { readArticle } from '../../../../src/extract/read/read-article.ts';
import { mebibyte, readBytesAs, refusalOf } from '../../../support/articles/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-articles-'));
afterAll(() => rmSync(folder, { recursive: true }));
const limit = 32 * mebibyte;

describe('reading an article', () => {
  it('from a file gives its very text', async () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, '\r\n  甲木公司\t供应车门。\r\n');
    expect(await readArticle(file, { limit })).toEqual({
      file,
      text: '\r\n  甲木公司\t供应车门。\r\n',
      format: 'txt',
      encoding: 'utf-8',
      title: undefined,
      warnings: [],
    });
  });

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'a.txt', '', /^a\.txt: empty/],
    ['blank', 'a.txt', ' \n\u3000\n', /no words/],
    ['a picture', 'a.txt', Buffer.from('89504e470d0a1a0a', 'hex'), /picture \(PNG\)/],
    ['gzipped', 'a.txt', Buffer.from('1f8b0800', 'hex'), /gzip/],
    ['in RTF', 'a.txt', '{\\rtf1 a}', /RTF/],
    ['binary', 'a.txt', Buffer.alloc(5000), /binary data/],
    ['binary by its control characters', 'a.txt', '甲\u0001\u0002\u0003', /binary data/],
  ])('refuses what is %s, with a remedy', async (_what, name, content, message) => {
    const error = await refusalOf(name, content);
    expect(error).toMatchObject({ code: 'ARTICLE_UNREADABLE', exit: 65 });
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(/\w/);
  });

  it('reads no more than the limit, and says which setting holds it', async () => {
    let given = 0;
    const stream = (async function* endless() {
      for (;;) {
        given += mebibyte;
        yield Buffer.alloc(mebibyte, '甲');
      }
    })();
    const outcome = readArticle({ name: 'standard input', stream }, { limit: 3 * mebibyte });
    await expect(outcome).rejects.toMatchObject({
      message: 'standard input: it is larger than 3 MiB',
      hint: expect.stringContaining('ARTICLE_MAX_MB') as string,
    });
    expect(given).toBe(4 * mebibyte);
  });

  it('says what is wrong with a path', async () => {
    await expect(readArticle(join(folder, 'none.txt'), { limit })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(readArticle(folder, { limit })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(listArticles(join(folder, 'none'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('gives of whatever bytes under whatever name an article or a refusal that says what to do', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '<html>',
      '---\ntitle: a\n---\n',
      '\uFEFF',
      '甲木公司',
    );
    const name = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.pdf', 'a.docx', 'a', 'standard input');
    await fc.assert(
      fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 200 }), async (file, first, rest) => {
        const content = Buffer.concat([Buffer.from(first), rest]);
        const outcome = await readBytesAs(file, content).then(
          ({ text }) => (/\S/.test(text) ? 'read' : 'nothing read'),
          (error: unknown) => (error instanceof LianpuError ? error.code : error),
        );
        expect(['read', 'ARTICLE_UNREADABLE']).toContain(outcome);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('takes 20 MB of text and of HTML', async () => {
    const paragraph = `<p>${'甲木公司今年向乙车公司供应车门，全年产量达三万套。'.repeat(20)}</p>\n`;
    const content = paragraph.repeat(Math.ceil((20 * mebibyte) / Buffer.byteLength(paragraph)));
    expect((await readBytesAs('a.txt', content)).text).toBe(content);
    const { text } = await readBytesAs('a.html', content);
    expect(text).toBe(content.replace(/<\/?p>/g, ''));
  }, 60_000);
});

describe('the articles of a folder', () => {
  it('are the files with the ending of one, in the folders within too, in their order', async () => {
    const root = join(folder, '.kept', 'news');
    mkdirSync(join(root, '.git'), { recursive: true });
    mkdirSync(join(root, 'b'));
    for (const name of ['c.TXT', 'a.html', 'b/d.docx', 'b/e.png', '.hidden.txt', '.git/f.txt'])
      writeFileSync(join(root, name), '甲');
    expect(await listArticles(root)).toEqual({
      articles: ['a.html', 'b/d.docx', 'c.TXT'].map((name) => join(root, name)),
      passedOver: [join(root, 'b/e.png')],
    });
  });

  it('are the file itself where the path is one, whatever its ending', async () => {
    const file = join(folder, 'x.dat');
    writeFileSync(file, '甲');
    expect(await listArticles(file)).toEqual({ articles: [file], passedOver: [] });
  });

  it('are refused to be none', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expect(listArticles(empty)).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE' });
  });
});

const shared = resolve(import.meta.dirname, '../../../../../shared/articles');

describe.skipIf(!existsSync(shared))('the shared articles (skipped where they are not beside the project)', () => {
  it('are all read', async () => {
    const { articles } = await listArticles(shared);
    expect(articles.length).toBeGreaterThan(5);
    for (const file of articles.filter((each) => each.endsWith('.txt'))) {
      const article = await readArticle(file, { limit });
      expect(article).toMatchObject({ file, format: 'txt', encoding: 'utf-8', warnings: [] });
      expect(article.text.length).toBeGreaterThan(500);
    }
  });
});
