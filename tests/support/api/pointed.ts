import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** A quotation that an answer gives, with the pointer beside it. */
export interface Quoted {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An answer without its quotations: what a golden file may hold.
 *
 * @example withoutQuotes({ start: 3, end: 5, quote: '太钢' }) // { start: 3, end: 5 }
 */
export const withoutQuotes = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(withoutQuotes);
  if (!isRecord(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([key]) => key !== 'quote')
      .map(([key, value]) => [key, withoutQuotes(value)]),
  );
};

/** Every quotation of an answer, in its order. */
export const quotesOf = (answer: unknown): Quoted[] => {
  if (Array.isArray(answer)) return answer.flatMap(quotesOf);
  if (!isRecord(answer)) return [];
  const { documentId, start, end, quote } = answer;
  const inner = Object.values(answer).flatMap(quotesOf);
  if (quote === undefined) return inner;
  if (typeof documentId !== 'string' || typeof start !== 'number' || typeof end !== 'number')
    throw new Error('a golden query asks for a quote without documentId, start and end beside it');
  return [{ documentId, start, end, quote: typeof quote === 'string' ? quote : null }, ...inner];
};

/** Cuts a span out of the raw text of a shipped source, counted in code points as its evidence is. */
export const rawSpan = (documents: string, { documentId, start, end }: Quoted): string => {
  const source = resolve(import.meta.dirname, '../../../loaders', documentId, 'source.yml');
  const { file } = parse(readFileSync(source, 'utf8')) as { readonly file: string };
  return Array.from(readFileSync(resolve(documents, file), 'utf8'))
    .slice(start, end)
    .join('');
};
