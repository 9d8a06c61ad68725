import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RawText, sha256 } from '../../../src/text/document.ts';

/** Texts as scraped pages hold them: both scripts, brackets, rare characters, blank lines, odd spaces. */
const piece = fc.constantFrom(
  '甲',
  '供',
  '國(guó)',
  '𠮷',
  'a',
  '1',
  '，',
  ' ',
  '\u3000',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '👍🏽',
  '\uFEFF',
);
const rawText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('the digest of a text', () => {
  it('is that of its UTF-8 bytes', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('甲')).toBe(sha256(new TextEncoder().encode('甲')));
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank, numbered as editors number lines', () => {
    expect(new RawText('甲乙\n\n \u3000\n丙').paragraphs).toEqual([
      { number: 1, start: 0, end: 2 },
      { number: 4, start: 7, end: 8 },
    ]);
  });

  it('count code points, not UTF-16 units', () => {
    const raw = new RawText('𠮷𠮷\n甲');
    expect(raw.length).toBe(4);
    expect(raw.paragraph(2)).toEqual({ number: 2, start: 3, end: 4 });
    expect(raw.slice(3, 4)).toBe('甲');
  });

  it('are none in an empty text, and undefined where the line is blank or missing', () => {
    expect(new RawText('').paragraphs).toEqual([]);
    expect(new RawText('甲\n\n').paragraph(2)).toBeUndefined();
    expect(new RawText('甲').paragraph(2)).toBeUndefined();
    expect(new RawText('甲').paragraph(0)).toBeUndefined();
  });

  it('give back every line that is not blank', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        const raw = new RawText(text);
        const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, line]]));
        expect(raw.paragraphs.map(({ number, start, end }) => [number, raw.slice(start, end)])).toEqual(lines);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found again by their number', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        const raw = new RawText(text);
        for (const paragraph of raw.paragraphs) expect(raw.paragraph(paragraph.number)).toEqual(paragraph);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('finding words', () => {
  it('gives every place in order, overlapping ones too, with the digest of the words', () => {
    expect(new RawText('甲甲甲\n乙甲甲').find('甲甲')).toEqual([
      { paragraph: 1, start: 0, end: 2, sha256: sha256('甲甲') },
      { paragraph: 1, start: 1, end: 3, sha256: sha256('甲甲') },
      { paragraph: 2, start: 5, end: 7, sha256: sha256('甲甲') },
    ]);
  });

  it('never crosses a line end, finds nothing for nothing, and normalises nothing', () => {
    const raw = new RawText('甲\n乙國(guó)');
    expect(raw.find('甲\n乙')).toEqual([]);
    expect(raw.find('')).toEqual([]);
    expect(raw.find('国')).toEqual([]);
    expect(raw.find('國(guó)')).toHaveLength(1);
  });

  it('does not find half of a character', () => {
    expect(new RawText('𠮷').find('𠮷'.slice(0, 1))).toEqual([]);
  });

  it('points at exactly the words, and at any stretch of a paragraph', () => {
    fc.assert(
      fc.property(rawText, fc.nat(), fc.nat(), (text, from, size) => {
        const raw = new RawText(text);
        for (const { number, start, end } of raw.paragraphs) {
          const first = start + (from % (end - start));
          const last = first + 1 + (size % (end - first));
          const words = raw.slice(first, last);
          const found = raw.find(words);
          expect(found).toContainEqual({ paragraph: number, start: first, end: last, sha256: sha256(words) });
          for (const pointer of found) {
            expect(raw.slice(pointer.start, pointer.end)).toBe(words);
            expect(sha256(words)).toBe(pointer.sha256);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
