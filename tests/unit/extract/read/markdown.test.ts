import { describe, expect, it } from 'vitest';
import { readBytesAs } from '../../../support/articles/sources.ts';

describe('an article in Markdown', () => {
  it('is its words without marks, links or pictures', async () => {
    const markdown =
      '# 车门\n\n**甲木公司：**供应[车门](a.html "标题")，`产量`三万套。\n![图](a.png)\n\n- 乙\n- 丙\n\n| 名 | 数 |\n|---|---|\n| 丁 | 3 |\n';
    expect(await readBytesAs('a.md', markdown)).toMatchObject({
      text: '车门\n甲木公司：供应车门，产量三万套。\n乙\n丙\n名 数\n丁 3\n',
      format: 'markdown',
      title: undefined,
    });
  });

  it('has the title of its front matter, which is no text', async () => {
    const markdown = '---\ntitle: "青河车门"\ntags: [a]\n---\n甲木公司供应车门。\n';
    expect(await readBytesAs('a.md', markdown)).toMatchObject({ title: '青河车门', text: '甲木公司供应车门。\n' });
  });

  it('is read without a title where the front matter is no sound YAML', async () => {
    expect(await readBytesAs('a.md', '---\ntitle: [\n---\n甲\n')).toMatchObject({ title: undefined, text: '甲\n' });
  });

  it('runs no script that stands in it', async () => {
    expect((await readBytesAs('a.md', '甲\n\n<script>alert("丙")</script>\n\n乙\n')).text).toBe('甲\n乙\n');
  });

  it('may come from a stream whose name says nothing', async () => {
    expect((await readBytesAs('standard input', '**甲**', { format: 'markdown' })).text).toBe('甲\n');
  });
});
