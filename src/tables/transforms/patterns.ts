import { z } from 'zod';
import { mostPatternText } from './safe-pattern.ts';
import { pattern, Refusal, withOptions } from './transform.ts';

/** Where a pattern meets a text that is too long for it. */
export const tooLongForPattern = new Refusal(
  `longer than ${mostPatternText} characters, the most that a pattern reads`,
);

export const replace = withOptions({
  meaning: 'Replaces every match of a pattern; `$1` is its first group',
  example: {
    written: '{ replace: { pattern: "^(6\\\\d{5})$", with: "$1.SH" } }',
    before: '600169',
    after: '600169.SH',
  },
  options: z.strictObject({ pattern, with: z.string().max(200) }),
  takes: 'text',
  gives: 'text',
  change: ({ pattern: written, with: words }) => {
    const expression = new RegExp(written, 'gu');
    return (text) => (text.length > mostPatternText ? tooLongForPattern : text.replace(expression, words));
  },
});

export const extract = withOptions({
  meaning: 'Keeps what the first group of a pattern matches; a text without a match is refused',
  example: { written: '{ extract: { pattern: "^(\\\\d{4})年" } }', before: '2024年度', after: '2024' },
  options: z.strictObject({
    pattern: pattern.refine(
      (text) => /\((?!\?)|\(\?<[^=!]/.test(text),
      'the pattern needs a group: brackets around what is kept',
    ),
  }),
  takes: 'text',
  gives: 'text',
  change: ({ pattern: written }) => {
    const expression = new RegExp(written, 'u');
    const unmatched = new Refusal('nothing in it matches the pattern of extract');
    return (text) => {
      if (text.length > mostPatternText) return tooLongForPattern;
      const match = expression.exec(text);
      return match === null ? unmatched : match[1];
    };
  },
});
