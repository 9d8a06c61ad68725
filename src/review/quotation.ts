import type { EvidenceFact } from '../facts/format.ts';
import type { RawText } from '../text/document.ts';

/** A place in the raw text with what stands around it. */
export interface Quotation {
  readonly paragraph: number;
  readonly before: string;
  /** The characters that the fact rests on. */
  readonly words: string;
  readonly after: string;
  /** Whether the paragraph goes on, before and after what is shown. */
  readonly cut: readonly [before: boolean, after: boolean];
}

/** Characters that are shown on each side. */
const around = 60;

/**
 * A pointer's words and what stands around them in their paragraph; undefined for rows of a table and for a place that
 * the text does not have.
 *
 * @example quote(raw, { paragraph: 1, start: 4, end: 8, sha256: '…' })?.words // '甲木公司'
 */
export const quote = (raw: RawText, evidence: EvidenceFact): Quotation | undefined => {
  if (!('paragraph' in evidence)) return undefined;
  const { paragraph, start, end } = evidence;
  const place = raw.paragraph(paragraph);
  if (place === undefined || start < place.start || end > place.end || start >= end) return undefined;
  const [from, to] = [Math.max(place.start, start - around), Math.min(place.end, end + around)];
  return {
    paragraph,
    before: raw.slice(from, start),
    words: raw.slice(start, end),
    after: raw.slice(end, to),
    cut: [from > place.start, to < place.end],
  };
};
