import { hash } from 'node:crypto';

/** A line of the raw text that is not blank. Offsets count Unicode code points of the whole raw text, end excluded. */
export interface Paragraph {
  /** Line number in the raw text, from 1, as editors count. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A span of one paragraph; offsets as in `Paragraph`. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Where a fact rests: a span of raw text, and the SHA-256 of exactly those characters in UTF-8. */
export interface Pointer extends Span {
  readonly sha256: string;
}

/** SHA-256 of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** A document's raw text, addressed by code points, never changed or normalised. */
export class RawText {
  readonly sha256: string;
  readonly paragraphs: readonly Paragraph[];
  private readonly points: readonly string[];

  constructor(readonly text: string) {
    this.sha256 = sha256(text);
    this.points = Array.from(text);
    this.paragraphs = paragraphsOf(this.points);
  }

  /** Length in code points. */
  get length(): number {
    return this.points.length;
  }

  /** The characters from `start` to before `end`. */
  slice(start: number, end: number): string {
    const whole = this.points.length === this.text.length;
    return whole ? this.text.slice(start, end) : this.points.slice(start, end).join('');
  }

  /** The code points from `start` to before `end`, one string each. */
  codePoints(start: number, end: number): string[] {
    return this.points.slice(start, end);
  }

  /** The paragraph of that line number, if that line is not blank. */
  paragraph(number: number): Paragraph | undefined {
    return this.paragraphs.find((paragraph) => paragraph.number === number);
  }

  /**
   * Every place where exactly these words stand inside one paragraph, in order.
   *
   * @example new RawText('甲供乙\n乙供甲').find('乙')
   * // [{ paragraph: 1, start: 2, end: 3, sha256: '…' }, { paragraph: 2, start: 4, end: 5, sha256: '…' }]
   */
  find(words: string): Pointer[] {
    const wanted = Array.from(words);
    if (wanted.length === 0) return [];
    const digest = sha256(words);
    return this.paragraphs.flatMap((paragraph) => {
      const found: Pointer[] = [];
      for (let start = paragraph.start; start + wanted.length <= paragraph.end; start++) {
        if (wanted.every((point, i) => this.points[start + i] === point)) {
          found.push({ paragraph: paragraph.number, start, end: start + wanted.length, sha256: digest });
        }
      }
      return found;
    });
  }
}

const paragraphsOf = (points: readonly string[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let number = 1;
  let blank = true;
  for (let at = 0; at <= points.length; at++) {
    const point = points[at];
    if (point !== undefined && point !== '\n') {
      blank &&= /\s/u.test(point);
      continue;
    }
    if (!blank) paragraphs.push({ number, start, end: at });
    start = at + 1;
    number += 1;
    blank = true;
  }
  return paragraphs;
};
