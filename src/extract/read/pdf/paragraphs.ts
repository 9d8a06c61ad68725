import { joinWords, type PageLine } from './page-lines.ts';

/** Numbers of pages as they are printed: 3, - 3 -, 3/12, 第3页, 第 3 页 共 12 页. */
const pageNumber =
  /^(?:[-–—·]?\s*\d{1,4}\s*[-–—·]?|\d{1,4}\s*\/\s*\d{1,4}|第?\s*\d{1,4}\s*页(?:[,，]?\s*共\s*\d{1,4}\s*页)?)$/;
/** A line that ends this many characters before the page's longest is the last of its paragraph. */
const shortBy = 1.5;
/** A line that begins this many characters behind the one before begins a paragraph. */
const indentedBy = 1;
/** Lines more than this many times their usual distance apart are paragraphs apart. */
const farApart = 1.4;

const withoutPageNumbers = (lines: readonly PageLine[]): readonly PageLine[] => {
  const first = lines[0] !== undefined && pageNumber.test(lines[0].text) ? 1 : 0;
  const last = lines.at(-1);
  return lines.slice(first, last !== undefined && pageNumber.test(last.text) ? -1 : undefined);
};

/** The distance from line to line that is most frequent on a page, rounded to half a point; undefined for one line. */
const usualDistance = (lines: readonly PageLine[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const [i, { y }] of lines.entries()) {
    const before = lines[i - 1];
    const distance = before === undefined ? 0 : Math.round((before.y - y) * 2) / 2;
    if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** A printed line with the two measures of its page that say whether the next line goes on where it ends. */
interface MeasuredLine extends PageLine {
  readonly pageRight: number;
  readonly distance: number | undefined;
  readonly page: number;
}

const measure = (lines: readonly PageLine[], page: number): MeasuredLine[] => {
  const pageRight = Math.max(...lines.map(({ right }) => right));
  const distance = usualDistance(lines);
  return lines.map((line) => ({ ...line, pageRight, distance, page }));
};

const goesOn = (before: MeasuredLine, line: MeasuredLine): boolean => {
  if (before.right < before.pageRight - shortBy * before.height) return false;
  if (before.page !== line.page) return !/[。！？.!?]["”』」]?$/.test(before.text);
  if (line.left > before.left + indentedBy * line.height) return false;
  if (Math.abs(before.height - line.height) > 0.15 * line.height) return false;
  const distance = before.y - line.y;
  return distance > 0 && (before.distance === undefined || distance <= farApart * before.distance);
};

/**
 * Paragraphs of the printed lines of pages. A PDF knows none: a line goes on in the next one where it is full, the next
 * is not indented and no gap stands between. Numbers of pages are left out.
 *
 * @example paragraphsOf([pageLines(items)]) // ['甲木公司向乙车公司供应车门。']
 */
export const paragraphsOf = (pages: readonly (readonly PageLine[])[]): string[] => {
  const lines = pages.flatMap((page, i) => measure(withoutPageNumbers(page), i));
  const paragraphs: string[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const open = paragraphs.at(-1);
    if (open !== undefined && before !== undefined && goesOn(before, line)) open.push(line.text);
    else paragraphs.push([line.text]);
  }
  return paragraphs.map((each) => each.reduce(joinWords));
};
