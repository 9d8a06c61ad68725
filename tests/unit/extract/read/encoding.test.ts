import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytesAs, refusalOf } from '../../../support/articles/sources.ts';

const simplified = '青河市的甲木公司向乙车公司供应车门，力争2025年形成百亿级产业集群。\n';
const traditional = '青河市的甲木公司向乙車公司供應車門，力爭2025年形成百億級產業集群。\n';

describe('the encoding of an article', () => {
  it.each<[string, string, string]>([
    ['utf-8', 'utf8', simplified],
    ['gb18030', 'gb18030', simplified],
    ['gb18030', 'gb18030', traditional],
    ['big5', 'big5', traditional],
    ['utf-16le', 'utf-16le', `A ${simplified}`],
    ['utf-16be', 'utf-16be', `A ${simplified}`],
  ])('is found to be %s', async (encoding, written, text) => {
    expect(await readBytesAs('a.txt', iconv.encode(text, written))).toMatchObject({ text, encoding, warnings: [] });
  });

  it.each(['utf-16le', 'utf-16be'])('is told by a byte order mark: %s', async (encoding) => {
    const bytes = iconv.encode('青河', encoding, { addBOM: true });
    expect(await readBytesAs('a.txt', bytes)).toMatchObject({ text: '青河', encoding });
  });

  it('of a text in UTF-8 leaves every character as it is, a byte order mark too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const text = `\uFEFF青${words}`;
        fc.pre(!/\p{Cc}/u.test(words));
        expect((await readBytesAs('a.txt', text)).text).toBe(text);
      }),
    );
  });

  it('is told for common characters in any order', async () => {
    const characters = {
      gb18030: '供应车门产业集团公司投资项目技术发展企业建设年量万套',
      big5: '供應車門產業集團公司投資項目技術發展企業建設年量萬套',
    };
    const some = (encoding: keyof typeof characters) =>
      fc.tuple(fc.constant(encoding), fc.shuffledSubarray(Array.from(characters[encoding]), { minLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(some('gb18030'), some('big5')), async ([encoding, points]) => {
        const text = points.join('');
        expect(await readBytesAs('a.txt', iconv.encode(text, encoding))).toMatchObject({ text, encoding });
      }),
      { numRuns: 500 },
    );
  });

  it('is what a page declares where the bytes are so, whatever the label', async () => {
    const page = `<meta charset="gb2312"><p>${simplified}</p>`;
    expect(await readBytesAs('a.html', iconv.encode(page, 'gbk'))).toMatchObject({ text: simplified, encoding: 'gbk' });
  });

  it('is what the bytes say where a page declares another', async () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=gbk"><p>${simplified}</p>`;
    expect(await readBytesAs('a.html', page)).toMatchObject({ text: simplified, encoding: 'utf-8' });
  });

  it('bears a character that was cut in two, and says so', async () => {
    const { text, encoding, warnings } = await readBytesAs('a.txt', Buffer.from(simplified.trim()).subarray(0, -1));
    expect(text).toBe(`${simplified.trim().slice(0, -1)}\uFFFD`);
    expect(encoding).toBe('utf-8');
    expect(warnings).toEqual(['1 character(s) could not be read as utf-8 and stand as \uFFFD']);
  });

  it('cannot be told of bytes at random, which are refused as no text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 400, maxLength: 800 }), async (bytes) => {
        const { code, message } = await refusalOf('a.txt', Uint8Array.from([0, 1, 2, ...bytes]));
        expect(code).toBe('ARTICLE_UNREADABLE');
        expect(message).toMatch(/^a\.txt: (?:binary data|neither UTF-8)/);
      }),
      { numRuns: 200 },
    );
  });
});
