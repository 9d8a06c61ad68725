import { kindsOf, prose } from './classify.ts';
import type { Paragraph, RawText } from './document.ts';
import type { MappedLine } from './mapped-line.ts';
import { normalizeLine } from './normalize-line.ts';
import { NormalizedText, type Range } from './normalized.ts';

interface Line {
  /** Line number in the raw text. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Line ends beside \n, at which raw paragraphs end. */
const lineEnd = /[\r\v\f\u0085\u2028\u2029]/u;

/** The lines of a raw paragraph that are not blank; at least one. */
const splitParagraph = (raw: RawText, paragraph: Paragraph): Line[] => {
  const { number, start } = paragraph;
  const points = raw.codePoints(start, paragraph.end);
  const ends = points.flatMap((point, i) => (lineEnd.test(point) ? [i] : []));
  const lines = [...ends, points.length].map((end, i) => ({ from: (ends[i - 1] ?? -1) + 1, to: end }));
  const filled = lines.filter(({ from, to }) => points.slice(from, to).some((point) => point.trim() !== ''));
  return filled.length === 0
    ? [paragraph]
    : filled.map(({ from, to }) => ({ number, start: start + from, end: start + to }));
};

const linesOf = (raw: RawText): readonly Line[] =>
  lineEnd.test(raw.text) ? raw.paragraphs.flatMap((paragraph) => splitParagraph(raw, paragraph)) : raw.paragraphs;

/** Puts the lines behind one another; a line end stands for what lies between the raw lines. */
class Joined {
  readonly texts: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private rawEnd = 0;

  add(line: Line, mapped: MappedLine): Range {
    this.texts.push(String(mapped));
    if (mapped.length === 0) return { start: this.starts.length, end: this.starts.length };
    if (this.starts.length > 0) {
      this.starts.push(this.rawEnd);
      this.ends.push(line.start);
    }
    const start = this.starts.length;
    for (const offset of mapped.starts) this.starts.push(offset);
    for (const offset of mapped.ends) this.ends.push(offset);
    this.rawEnd = line.end;
    return { start, end: this.starts.length };
  }
}

/**
 * Reads a raw text in normal form: NFKC where it does not change a number, Simplified characters, no bracketed pinyin,
 * one form of punctuation, nothing invisible, single blanks; every paragraph with what it is. The raw text stays as it
 * is, and every normalised code point leads back to raw ones. Never fails.
 *
 * @example normalize(new RawText('國(guó)家，ＡＢ\r\n１')).text // '国家,AB\n1'
 */
export const normalize = (raw: RawText): NormalizedText => {
  const joined = new Joined();
  const lines = linesOf(raw).map(({ number, start, end }) => {
    const mapped = normalizeLine(raw.codePoints(start, end), start);
    return { number, raw: { start, end }, ...joined.add({ number, start, end }, mapped) };
  });
  const kinds = kindsOf(joined.texts);
  const paragraphs = lines.map(({ number, raw: span, start, end }, i) => {
    const { kind, rule } = kinds[i] ?? prose;
    return { number, raw: span, start, end, kind, rule };
  });
  const map = { starts: new Uint32Array(joined.starts), ends: new Uint32Array(joined.ends) };
  return new NormalizedText(raw, joined.texts.filter((text) => text !== '').join('\n'), paragraphs, map);
};
