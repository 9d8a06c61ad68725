import { z } from 'zod';

/** A run of characters that the PDF puts somewhere; points from the left and from the bottom of the page. */
export const pageItem = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  endsLine: z.boolean(),
});
export type PageItem = z.infer<typeof pageItem>;

/** A printed line. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of its characters. */
  readonly height: number;
}

/** Two runs this share of a character apart in height stand in different lines. */
const differentLine = 0.6;
const wordEnd = /[\w,.;:!?)%]/;
const wordStart = /[\w(]/;

/**
 * Joins what follows one another on one printed line: Latin words with a blank between, Chinese ones with none.
 *
 * @example joinWords('甲木', '公司') // '甲木公司'
 * @example joinWords('Jia', 'Mu') // 'Jia Mu'
 */
export const joinWords = (before: string, after: string): string =>
  wordEnd.test(before.at(-1) ?? '') && wordStart.test(after[0] ?? '') ? `${before} ${after}` : before + after;

const lineOf = (items: readonly PageItem[]): PageLine => ({
  text: items
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim(),
  left: Math.min(...items.map(({ x }) => x)),
  right: Math.max(...items.map(({ x, width }) => x + width)),
  y: items[0]?.y ?? 0,
  height: Math.max(...items.map(({ height }) => height)),
});

/**
 * The printed lines of a page in the order of the file; lines without words are none.
 *
 * @example pageLines([{ text: '甲木公司', x: 70, y: 700, width: 48, height: 12, endsLine: true }])
 * // [{ text: '甲木公司', left: 70, right: 118, y: 700, height: 12 }]
 */
export const pageLines = (items: readonly PageItem[]): PageLine[] => {
  const lines: PageLine[] = [];
  let open: PageItem[] = [];
  const end = (): void => {
    const words = open.filter(({ text }) => text.trim() !== '');
    if (words.length > 0) {
      const line = lineOf(words);
      lines.push({ ...line, text: lineOf(open).text });
    }
    open = [];
  };
  for (const item of items) {
    const before = open.findLast(({ text }) => text.trim() !== '');
    const moved = before !== undefined && item.text.trim() !== '' && Math.abs(before.y - item.y);
    if (moved !== false && moved > differentLine * Math.max(before?.height ?? 0, item.height)) end();
    open.push(item);
    if (item.endsLine) end();
  }
  end();
  return lines;
};
