import { z } from 'zod';
import { isDate } from '../../facts/dates.ts';
import { Refusal, withOptions } from './transform.ts';

const places: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<year>\d{4})`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{2})`,
  D: String.raw`(?<day>\d{1,2})`,
};

const expressionOf = (format: string): RegExp => {
  const parts = format.match(/YYYY|MM?|DD?|[^]/gu) ?? [];
  const source = parts.map((part) => places[part] ?? part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(`^${source.join('')}$`, 'u');
};

/** Whether a format has the year once, and month and day at most once, no day without the month. */
const isFormat = (format: string): boolean => {
  const parts = (format.match(/YYYY|MM?|DD?/g) ?? []).map((part) => part[0]);
  const has = (part: string): boolean => parts.includes(part);
  return new Set(parts).size === parts.length && has('Y') && (has('M') || !has('D'));
};

export const date = withOptions({
  meaning: 'Reads a date in a format of YYYY, MM or M, DD or D and other characters',
  example: { written: '{ date: { format: "YYYY/M/D" } }', before: '2024/5/3', after: '2024-05-03' },
  options: z.strictObject({
    format: z.string().max(40).refine(isFormat, 'a format such as YYYY/MM/DD, YYYY年M月 or YYYY'),
  }),
  takes: 'text',
  gives: 'text',
  change: ({ format }) => {
    const expression = expressionOf(format);
    const refusal = new Refusal(`not a date in the form ${format}`);
    return (text) => {
      const { year, month, day } = expression.exec(text.trim())?.groups ?? {};
      const found = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
      const joined = found.join('-');
      return isDate(joined) ? joined : refusal;
    };
  },
});
