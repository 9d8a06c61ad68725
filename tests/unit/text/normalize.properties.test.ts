import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RawText, sha256 } from '../../../src/text/document.ts';
import { foldLine } from '../../../src/text/fold-line.ts';
import { normalize } from '../../../src/text/normalize.ts';

/** Raw writing, what it becomes wherever it stands, and how many of its last code points belong to no character. */
type Piece = readonly [raw: string, normal: string, left: number];

const pieces: readonly Piece[] = [
  ['國(guó)', '国', 5],
  ['產（chǎn）', '产', 6],
  ['綠(lǜ)', '绿', 4],
  ['家[jiā]', '家', 5],
  ['國家(guó jiā)', '国家', 9],
  ['經', '经', 0],
  ['一', '一', 0],
  ['𠮷', '𠮷', 0],
  ['ＡＢ', 'AB', 0],
  ['x', 'x', 0],
  ['𝐀', 'A', 0],
  ['１２', '12', 0],
  ['㎏', 'kg', 0],
  ['e\u0301', 'é', 0],
  ['e\u200B\u0301', 'é', 0],
  ['ｶﾞ', 'ガ', 0],
  ['q\u0323\u0307', 'q\u0323\u0307', 0],
  ['甲\u200B\u00AD', '甲', 2],
  ['；', ';', 0],
  ['「乙」', '“乙”', 0],
  ['(2016)', '(2016)', 0],
  ['(GDP)', '(GDP)', 0],
  ['a \u3000\tb', 'a b', 0],
  ['丙\r\n丁', '丙\n丁', 0],
  ['丙\r丁', '丙\n丁', 0],
  ['丙\n\n \n丁', '丙\n丁', 0],
];
const piece = fc.constantFrom(...pieces);

/** Writing whose normal form depends on what stands beside it. */
const loose = Array.from('乾昇苧干①²₂½，—"’…™¨()（ \u3000\n\r\u2028\u0085\uFEFF\u0301\u1161ﾞ').concat([
  '乾隆',
  '乾圖',
  '反覆',
  '著力',
  'guó',
  'guo',
  'HE',
]);
const mixture = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: piece.map(([raw]) => raw) },
    { weight: 3, arbitrary: fc.constantFrom(...loose) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  ),
  { maxLength: 40 },
);
const text = mixture.map((each) => each.join(''));
const anyUnits = fc
  .array(fc.oneof(fc.nat(0xff_ff), fc.integer({ min: 0xd8_00, max: 0xdf_ff })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(text, anyUnits, fc.string({ unit: 'binary' }));
/** A span of at least one character of a text of that length. */
const spanOf = (length: number, a: number, b: number): [start: number, end: number] => {
  const start = a % length;
  return [start, start + 1 + (b % (length - start))];
};
const runs = { numRuns: 300 };

describe('a normalised text', () => {
  it('is that of its pieces, and each piece leads back to its own raw characters', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (chosen) => {
        const normalized = normalize(new RawText(chosen.map(([raw]) => raw).join('')));
        expect(normalized.text).toBe(chosen.map(([, normal]) => normal).join(''));
        let raw = 0;
        let at = 0;
        for (const [written, normal, left] of chosen) {
          const end = raw + Array.from(written).length;
          const length = Array.from(normal).length;
          expect(normalized.toRaw(at, at + length)).toEqual({ start: raw, end: end - left });
          expect(normalized.fromRaw(raw, end)).toEqual({ start: at, end: at + length });
          raw = end;
          at += length;
        }
      }),
      runs,
    );
  });

  it('maps every character to raw ones, in order, two to the same ones or to ones apart, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const raw = new RawText(written);
        const normalized = normalize(raw);
        expect(normalized.length).toBe(Array.from(normalized.text).length);
        let before = { start: 0, end: 0 };
        for (let i = 0; i < normalized.length; i++) {
          const span = normalized.toRaw(i, i + 1);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.start >= before.end || span.start === before.start).toBe(true);
          expect(span.start >= before.end || span.end === before.end).toBe(true);
          before = span;
        }
      }),
      runs,
    );
  });

  it('covers a span on the way to the raw text and back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (written, a, b) => {
        const normalized = normalize(new RawText(written));
        fc.pre(normalized.length > 0);
        const [start, end] = spanOf(normalized.length, a, b);
        const there = normalized.toRaw(start, end);
        const back = normalized.fromRaw(there.start, there.end);
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
        expect(normalized.toRaw(back.start, back.end)).toEqual(there);
      }),
      runs,
    );
  });

  it('has exactly the characters that a raw span touches', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (written, a, b) => {
        const raw = new RawText(written);
        fc.pre(raw.length > 0);
        const normalized = normalize(raw);
        const [first, last] = spanOf(raw.length, a, b);
        const here = normalized.fromRaw(first, last);
        for (let i = 0; i < normalized.length; i++) {
          const one = normalized.toRaw(i, i + 1);
          expect(i >= here.start && i < here.end).toBe(one.start < last && one.end > first);
        }
      }),
      runs,
    );
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const once = normalize(new RawText(written)).text;
        expect(normalize(new RawText(once)).text).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has its paragraphs in order, each inside its raw paragraph, and nothing else but line ends', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const raw = new RawText(written);
        const normalized = normalize(raw);
        const filled = normalized.paragraphs.filter(({ kind }) => kind !== 'EMPTY');
        expect(filled.map(({ start, end }) => normalized.slice(start, end)).join('\n')).toBe(normalized.text);
        expect([...new Set(normalized.paragraphs.map(({ number }) => number))]).toEqual(
          raw.paragraphs.map(({ number }) => number),
        );
        for (const paragraph of normalized.paragraphs) {
          const line = raw.paragraph(paragraph.number);
          expect(line?.start).toBeLessThanOrEqual(paragraph.raw.start);
          expect(line?.end).toBeGreaterThanOrEqual(paragraph.raw.end);
          const empty = paragraph.kind === 'EMPTY';
          expect(paragraph.start === paragraph.end).toBe(empty);
          expect(normalized.paragraphAt(paragraph.start) === paragraph).toBe(!empty);
        }
      }),
      runs,
    );
  });

  it('is found again from any stretch of one paragraph, as a pointer inside that paragraph', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (chosen, a, b) => {
        const raw = new RawText(chosen.map(([written]) => written).join(''));
        const normalized = normalize(raw);
        for (const { number, start, end } of normalized.paragraphs) {
          const first = start + (a % (end - start));
          const last = first + 1 + (b % (end - first));
          const words = normalized.slice(first, last);
          // Marks and blanks at the edge of the words have no neighbours there to settle them.
          if (/^[\s\p{M}]|[\s("“]$/u.test(words)) continue;
          const place = normalized.toRaw(first, last);
          const found = normalized.find(words);
          expect(found).toContainEqual({
            paragraph: number,
            ...place,
            sha256: sha256(raw.slice(place.start, place.end)),
          });
        }
        expect(normalized.find(normalized.text.split('\n')[0] ?? '')).not.toEqual([]);
      }),
      runs,
    );
  });
});

describe('folding characters', () => {
  it('agrees with NFKC on letters, marks, kana and Hangul', () => {
    const units = Array.from('aéｅﬁ가\u1112\u1161\u11ABﾊﾟｶﾞゞ\u0301\u0323\u0308\u3099𝐀\u1E9B\u0344Ω甲\uF9DDㅏㄱﾡￂ');
    const unit = fc.constantFrom(...units);
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 25 }), (chosen) => {
        const written = chosen.join('');
        expect(String(foldLine(Array.from(written), 0))).toBe(written.normalize('NFKC'));
      }),
      { numRuns: 1_000 },
    );
  });
});
