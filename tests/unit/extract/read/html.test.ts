import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytesAs, refusalOf } from '../../../support/articles/sources.ts';

const textOf = async (html: string): Promise<string> => (await readBytesAs('a.html', html)).text;

describe('an article in HTML', () => {
  it('is its paragraphs, a line each, with its title apart', async () => {
    const html =
      '<html><head><title>青河 车门</title></head><body><h1>车门</h1><p>甲木公司供应\n  车门。</p><p>乙车公司采购。</p></body></html>';
    expect(await readBytesAs('a.html', html)).toMatchObject({
      text: '车门\n甲木公司供应 车门。\n乙车公司采购。\n',
      title: '青河 车门',
      format: 'html',
    });
  });

  it.each<[string, string]>([
    ['scripts', '<script>var a = "<p>丙</p>";</script>'],
    ['styles', '<style>p { content: "丙" }</style>'],
    ['navigation', '<nav><ul><li>丙</ul></nav>'],
    ['what is hidden', '<div style="color:red; display: none"><b>丙</b></div><p hidden>丙</p>'],
    ['comments', '<!-- 丙 -->'],
    ['controls', '<select><option>丙</select><button>丙</button><textarea>丙</textarea>'],
    ['drawings and frames', '<svg><title>丙</title><text>丙</text></svg><iframe>丙</iframe>'],
  ])('has no %s', async (_what, html) => {
    expect(await textOf(`<p>甲</p>${html}<p>乙</p>`)).toBe('甲\n乙\n');
  });

  it('has characters without the readings over them', async () => {
    expect(await textOf('<p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字</p>')).toBe('汉字\n');
  });

  it('ends a line at a break and parts the cells of a row by a blank', async () => {
    expect(await textOf('甲<br>乙<table><tr><td>一</td><td>二</td></tr><tr><td>三</table>')).toBe(
      '甲\n乙\n一 二\n三\n',
    );
  });

  it('keeps the lines of what was written with them', async () => {
    expect(await textOf('<pre>甲\n乙</pre>')).toBe('甲\n乙\n');
  });

  it('keeps navigation that was never closed rather than nothing, and says so', async () => {
    const { text, warnings } = await readBytesAs('a.html', '<nav><p>甲木公司供应车门。');
    expect(text).toBe('甲木公司供应车门。\n');
    expect(warnings).toHaveLength(1);
  });

  it('is recognised by its beginning, whatever its name', async () => {
    expect(await readBytesAs('a.txt', '\n<!DOCTYPE html><p>甲')).toMatchObject({ format: 'html', text: '甲\n' });
    expect(await readBytesAs('a.txt', '标签 <html> 是一种标记')).toMatchObject({ format: 'txt' });
  });

  it('is refused where nothing is left, or elements are nested without end', async () => {
    expect((await refusalOf('a.html', '<script>var a;</script>')).message).toMatch(/no words/);
    expect((await refusalOf('a.html', `${'<div>'.repeat(5000)}甲`)).message).toMatch(/nested deeper than 4096/);
  });

  it('gives words without tags back as they stand', async () => {
    const words = fc
      .array(fc.constantFrom(...Array.from('甲木公司车门')), { minLength: 1 })
      .map((each) => each.join(''));
    const wrap = fc.constantFrom<(inner: string) => string>(
      (inner) => `<p>${inner}</p>`,
      (inner) => `<div><b>${inner}</b></div>`,
      (inner) => `<li><a href="x">${inner}</a>`,
      (inner) => `<h2 class='x'>${inner}</h2><script>1<2</script>`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, wrap), { minLength: 1 }), async (lines) => {
        const expected = lines.map(([line]) => `${line}\n`).join('');
        expect(await textOf(lines.map(([line, inside]) => inside(line)).join('\n'))).toBe(expected);
      }),
    );
  });
});
