import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../src/text/classify.ts';
import { RawText } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { isContent } from '../../../src/text/paragraph-rule.ts';
import { paragraphRules } from '../../../src/text/paragraph-rules/index.ts';

const lastOf = (text: string) => normalize(new RawText(text)).paragraphs.at(-1);
const prose = '某市今年新开工十个项目,总投资一百亿元。全部建成后年产值超过两百亿元。';

describe('rules for paragraphs', () => {
  it('have names of their own', () => {
    const names = paragraphRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(paragraphRules)('$name takes its example', ({ name, kind, example }) => {
    expect(lastOf(example)).toMatchObject({ kind, rule: name });
  });

  it.each(paragraphRules)('$name leaves its counter-example to the article', ({ name, counterExample }) => {
    const { rule, kind = 'EMPTY' } = lastOf(counterExample) ?? {};
    expect(rule).not.toBe(name);
    expect(isContent(kind)).toBe(true);
  });

  it.each(paragraphRules)(
    '$name takes no long paragraph that starts with its example',
    ({ name, example, longest }) => {
      const long = `${example.split('\n').at(-1)}${prose.repeat(Math.ceil(longest / prose.length))}`;
      expect(kindsOf([long]).map(({ rule }) => rule)).not.toContain(name);
    },
  );

  it('leave prose alone', () => {
    expect(kindsOf([prose])).toEqual([{ kind: 'BODY', rule: 'prose' }]);
  });
});

describe('what follows an article', () => {
  const about = '本网是公众的资讯平台,为广大用户服务。';

  it('is furniture, prose and titles alike', () => {
    const kinds = kindsOf([prose, prose, '版权声明', about, '另一条新闻的题目', '上一篇:无']);
    expect(kinds.map(({ rule }) => rule)).toEqual([
      'prose',
      'prose',
      'copyright',
      'after-the-end',
      'after-the-end',
      'neighbours',
    ]);
  });

  it('is not what follows a mark above the article or in its midst', () => {
    expect(kindsOf(['(责任编辑:某某)', prose]).map(({ kind }) => kind)).toEqual(['BYLINE', 'BODY']);
    expect(kindsOf([prose, '相关阅读', prose]).map(({ kind }) => kind)).toEqual(['BODY', 'FURNITURE', 'BODY']);
  });

  it('does not turn pictures, scripts or by-lines into something else', () => {
    const kinds = kindsOf([prose, '上一篇:无', 'a.jpg', '}', '来源:某报', '']);
    expect(kinds.map(({ kind }) => kind)).toEqual(['BODY', 'FURNITURE', 'IMAGE', 'SCRIPT', 'BYLINE', 'EMPTY']);
  });
});

describe('captions', () => {
  it('follow a picture whatever empty paragraphs stand between, and only the first is one', () => {
    const { paragraphs } = normalize(new RawText('a.jpg\n\u200B\n签约现场\n下一节'));
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['IMAGE', 'EMPTY', 'CAPTION', 'HEADING']);
  });
});
