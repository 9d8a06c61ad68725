import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxBody, docxParagraph, makeDocx } from '../../../support/articles/make-docx.ts';
import { mebibyte, readBytesAs, refusalOf } from '../../../support/articles/sources.ts';
import { makeXlsx } from '../../../support/xlsx.ts';

const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const cell = (words: string): string => `<w:tc>${docxParagraph(words)}</w:tc>`;
const textOf = async (body: string): Promise<string> =>
  (await readBytesAs('a.docx', makeDocx({ 'word/document.xml': docxBody(body) }))).text;

/** A zip file with the size of its first entry changed in directory and header. */
const lyingAbout = (zip: Uint8Array, size: number): Uint8Array => {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.readUInt32LE(bytes.length - 6) + 24);
  bytes.writeUInt32LE(size, 22);
  return bytes;
};

describe('an article in DOCX', () => {
  it('is its paragraphs, a line each, then its notes, with its title apart', async () => {
    const file = makeDocx({
      'word/document.xml': docxBody(docxParagraph('甲木公司供应车门。') + docxParagraph('乙车公司 A&B 采购。')),
      'word/footnotes.xml': docxBody(docxParagraph('据丙。')),
      'word/comments.xml': docxBody(docxParagraph('批注')),
      'docProps/core.xml': '<c:p xmlns:dc="d"><dc:creator>某</dc:creator><dc:title>青河车门</dc:title></c:p>',
    });
    expect(await readBytesAs('a.docx', file)).toEqual({
      file: 'a.docx',
      text: '甲木公司供应车门。\n乙车公司 A&B 采购。\n据丙。\n',
      format: 'docx',
      encoding: undefined,
      title: '青河车门',
      warnings: [],
    });
  });

  it('joins the runs of a paragraph', async () => {
    expect(await textOf(`<w:p>${run('甲木')}${run('公司')}<w:r><w:tab/><w:t>车门</w:t></w:r></w:p>`)).toBe(
      '甲木公司 车门\n',
    );
  });

  it('has changes accepted: what was deleted is gone, what was put in stays', async () => {
    const changed = `<w:p>${run('甲')}<w:del><w:r><w:delText>丙</w:delText></w:r></w:del><w:ins>${run('乙')}</w:ins></w:p>`;
    expect(await textOf(changed)).toBe('甲乙\n');
  });

  it('has a row of a table in one line', async () => {
    expect(await textOf(`<w:tbl><w:tr>${cell('甲')}${cell('3')}</w:tr><w:tr>${cell('乙')}</w:tr></w:tbl>`)).toBe(
      '甲 3\n乙\n',
    );
  });

  it('has a text box once, although the file holds it twice', async () => {
    const box = `<w:p><mc:AlternateContent><mc:Choice>${run('甲')}</mc:Choice><mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await textOf(box)).toBe('甲\n');
  });

  it('gives back whatever words were written', async () => {
    const words = fc.string({ unit: fc.constantFrom(...Array.from('甲木公司ab1，。<&>"𠀀')), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1 }), async (paragraphs) => {
        const text = await textOf(paragraphs.map(docxParagraph).join(''));
        expect(text).toBe(paragraphs.map((each) => `${each}\n`).join(''));
      }),
    );
  });

  const bomb = makeDocx({ 'word/document.xml': docxBody('<w:p/>'.repeat((20 * mebibyte) / 6)) });

  it.each<[string, Uint8Array, RegExp]>([
    ['a zip bomb', bomb, /unpacks to more than 200 times its size/],
    ['a zip bomb that lies about its size', lyingAbout(bomb, 100), /unpacks to more than 200 times its size/],
    ['cut', makeDocx({ 'word/document.xml': docxBody(docxParagraph('甲')) }).subarray(0, -30), /not a sound DOCX/],
    ['a workbook', makeXlsx({ s: [['a']] }), /a spreadsheet/],
    ['another archive', zipSync({ 'a.txt': Buffer.from('甲') }), /not a DOCX file/],
    ['an old document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word document/],
    ['without a document', makeDocx({ 'word/styles.xml': '<w:styles/>' }), /no document in it/],
    ['without words', makeDocx({ 'word/document.xml': docxBody('<w:p/>') }), /no words/],
  ])('is refused where it is %s', async (_what, content, message) => {
    const error = await refusalOf('a.docx', content);
    expect(error.message).toMatch(message);
    expect(error.hint).not.toBe('');
  });

  it('is refused where its text is larger than the limit, although the file is not', async () => {
    const file = makeDocx({ 'word/document.xml': docxBody(docxParagraph('甲木公司'.repeat(1000)).repeat(100)) });
    expect((await refusalOf('a.docx', file, { limit: 100_000 })).message).toMatch(/its text is larger/);
  });

  it('damaged at any place is read or refused, and nothing else', async () => {
    const sound = makeDocx({ 'word/document.xml': docxBody(docxParagraph('甲木公司供应车门。').repeat(50)) });
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(sound);
        damaged[at] = byte;
        const outcome: unknown = await readBytesAs('a.docx', damaged).catch((error: unknown) => error);
        expect(outcome).toSatisfy((value: { text?: string; code?: string }) =>
          value.code === undefined ? typeof value.text === 'string' : value.code === 'ARTICLE_UNREADABLE',
        );
      }),
      { numRuns: 300 },
    );
  });
});
