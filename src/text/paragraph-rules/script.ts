import type { ParagraphRule } from '../paragraph-rule.ts';

const noHan = '[^\\p{Script=Han}]';
const pattern = (source: string): RegExp => new RegExp(source, 'iu');

/** Lines of programs, style sheets and markup that a page’s text was taken with. */
export const scriptRules: readonly ParagraphRule[] = [
  {
    name: 'code-comment',
    kind: 'SCRIPT',
    pattern: /^(?:\/\/|\/\*|\*\/|<!--|-->|<!\[CDATA\[|\/?\/?\]\]>)/,
    longest: 300,
    example: '// 设置左侧菜单',
    counterExample: '研发/生产/销售一体的企业落户园区。',
  },
  {
    name: 'code',
    kind: 'SCRIPT',
    pattern: pattern(
      `^(?:(?=.*[{}])[\\s{}()\\[\\];,]+|(?:var|let|const)\\s+[\\w$]+\\s*(?:=|;).*|\\$[.(].*[;{,)]|` +
        `(?:\\}\\s*)?(?:function|if|else|for|while|switch|try|catch|return|case|break)\\b${noHan}*[;{}()]|` +
        `[$\\w.\\[\\]]+\\s*(?:=|\\(|\\+\\+)${noHan}*[;{])$`,
    ),
    longest: 2000,
    example: 'items[i].className="";',
    counterExample: 'LED(发光二极管)年产值=120亿元;',
  },
  {
    name: 'structured-data',
    kind: 'SCRIPT',
    pattern: /^\{\s*[“”"'][\w@-]+[“”"']\s*:/,
    longest: 5000,
    example: '{"@context": "https://schema.org", "headline": "某市新闻"}',
    counterExample: '“一核两翼”:以中心城区为核,两翼齐飞。',
  },
  {
    name: 'style',
    kind: 'SCRIPT',
    pattern: pattern(`^(?:[.#@*]?[\\w-]+(?:[\\s,>:.#]+[\\w-]+)*\\s*\\{${noHan}*|[a-z-]+\\s*:${noHan}+;)$`),
    longest: 2000,
    example: '.side li { color: #333; }',
    counterExample: 'PM2.5: 全年平均浓度下降;',
  },
  {
    name: 'markup',
    kind: 'SCRIPT',
    pattern: /^(?:<\/?(?:script|style|link|meta|iframe|noscript|!doctype)\b.*|(?:<[^<>]*>\s*)+)$/i,
    longest: 2000,
    example: '<script src="a.js"></script>',
    counterExample: '增速<10%的行业有三个。',
  },
];
