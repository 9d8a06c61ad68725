import { z } from 'zod';
import { withOptions } from './transform.ts';

const affix = z.strictObject({ with: z.string().min(1).max(100) });

export const prefix = withOptions({
  meaning: 'Puts words before the text',
  example: { written: '{ prefix: { with: "SH" } }', before: '600169', after: 'SH600169' },
  options: affix,
  takes: 'text',
  gives: 'text',
  change:
    ({ with: words }) =>
    (text) =>
      words + text,
});

export const suffix = withOptions({
  meaning: 'Puts words after the text',
  example: { written: '{ suffix: { with: ".SH" } }', before: '600169', after: '600169.SH' },
  options: affix,
  takes: 'text',
  gives: 'text',
  change:
    ({ with: words }) =>
    (text) =>
      text + words,
});

export const padStart = withOptions({
  meaning: 'Fills a text up to a length from the left: codes that a spreadsheet took for numbers',
  example: { written: '{ padStart: { length: 6, with: "0" } }', before: '2', after: '000002' },
  options: z.strictObject({ length: z.int().min(1).max(100), with: z.string().length(1) }),
  takes: 'text',
  gives: 'text',
  change:
    ({ length, with: filling }) =>
    (text) =>
      text.padStart(length, filling),
});
