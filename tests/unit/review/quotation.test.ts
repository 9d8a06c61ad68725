import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/review/quotation.ts';
import { RawText } from '../../../src/text/document.ts';

const sha256 = 'a'.repeat(64);

describe('a quotation', () => {
  it('shows the words in their paragraph, and where that goes on', () => {
    const raw = new RawText(`上一段\n${'前'.repeat(70)}甲木公司${'后'.repeat(60)}\n下一段`);
    expect(quote(raw, { paragraph: 2, start: 74, end: 78, sha256 })).toEqual({
      paragraph: 2,
      before: '前'.repeat(60),
      words: '甲木公司',
      after: '后'.repeat(60),
      cut: [true, false],
    });
  });

  it.each([
    ['beyond its paragraph', { paragraph: 1, start: 1, end: 5, sha256 }],
    ['before its paragraph', { paragraph: 2, start: 1, end: 5, sha256 }],
    ['in a paragraph that is none', { paragraph: 9, start: 0, end: 1, sha256 }],
    ['in a table', { rowFrom: 1, rowTo: 2, sha256 }],
  ])('is none for a place %s', (_, evidence) => {
    expect(quote(new RawText('甲供乙\n乙供丙'), evidence)).toBeUndefined();
  });

  it('counts code points: what is shown is what stands there, whatever the characters', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', '😀'), minLength: 3, maxLength: 200 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
        const { length } = Array.from(words);
        const [start, end] = [one % length, other % length].toSorted((a, b) => a - b) as [number, number];
        const quotation = quote(new RawText(words), { paragraph: 1, start, end: end + 1, sha256 });
        expect(quotation?.words).toBe(
          Array.from(words)
            .slice(start, end + 1)
            .join(''),
        );
        expect(words).toContain(`${quotation?.before}${quotation?.words}${quotation?.after}`);
      }),
    );
  });
});
