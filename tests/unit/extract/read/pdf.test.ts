import { describe, expect, it } from 'vitest';
import { makePdf, type PrintedLine } from '../../../support/articles/make-pdf.ts';
import { readBytesAs, refusalOf } from '../../../support/articles/sources.ts';

/** Lines one below the other, 18 points apart, of the same left edge. */
const printed = (...lines: readonly (string | PrintedLine)[]): PrintedLine[] =>
  lines.map((line, i) => (typeof line === 'string' ? { words: line, y: 780 - i * 18 } : line));
const textOf = async (...pages: readonly PrintedLine[][]): Promise<string> =>
  (await readBytesAs('a.pdf', makePdf(pages))).text;

describe('an article in PDF', () => {
  it('is its words in an encoding that the file only names, with its title apart', async () => {
    const pdf = makePdf([printed('甲木公司供应车门。')], { title: '青河车门' });
    expect(await readBytesAs('a.pdf', pdf)).toEqual({
      file: 'a.pdf',
      text: '甲木公司供应车门。\n',
      format: 'pdf',
      encoding: undefined,
      title: '青河车门',
      warnings: [],
    });
  });

  it('has a paragraph on one line, although it was printed on several', async () => {
    const lines = printed(
      '　　甲木公司今年向乙车公司供应',
      '车门，全年产量达三万套，用于',
      '汽车。',
      '　　丙大学合作研发。',
    );
    expect(await textOf(lines)).toBe(
      '甲木公司今年向乙车公司供应车门，全年产量达三万套，用于汽车。\n丙大学合作研发。\n',
    );
  });

  it('parts full lines where the next is indented, or stands further below', async () => {
    const indented = printed('甲木公司供应车门。', { words: '乙车公司采购。', x: 96, y: 762 });
    expect(await textOf(indented)).toBe('甲木公司供应车门。\n乙车公司采购。\n');
    const apart = [780, 762, 744, 700].map((y) => ({ words: '甲木公司供应车门', y }));
    expect(await textOf(apart)).toBe('甲木公司供应车门甲木公司供应车门甲木公司供应车门\n甲木公司供应车门\n');
  });

  it('goes on over the end of a page, without the number of the page', async () => {
    const first = printed('甲木公司今年向乙车公司供应', { words: '1', x: 300, y: 40 });
    const second = printed('车门。', { words: '第2页 共2页', x: 300, y: 40 });
    expect(await textOf(first, second)).toBe('甲木公司今年向乙车公司供应车门。\n');
  });

  it('parts Latin words that a line end parts', async () => {
    expect(await textOf(printed('Jiamu supplies', 'doors to Yiche'))).toBe('Jiamu supplies doors to Yiche\n');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['damaged', Buffer.from('%PDF-1.7\nhello'), /not a sound PDF/],
    ['pictures only', makePdf([[]]), /pictures of pages/],
    ['no PDF at all', Buffer.from('甲木公司'), /not a PDF file/],
  ])('is refused where it is %s', async (_what, content, message) => {
    expect((await refusalOf('a.pdf', content)).message).toMatch(message);
  });

  it('is refused where a password protects it', async () => {
    const zeros = '00'.repeat(32);
    const extra = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4 >> /ID [<00> <00>]`;
    expect((await refusalOf('a.pdf', makePdf([printed('甲')], { extra }))).message).toMatch(/password/);
  });
});
