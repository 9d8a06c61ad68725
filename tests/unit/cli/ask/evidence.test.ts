import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceOf } from '../../../../src/cli/ask/evidence.ts';

const text: Evidence = {
  documentId: 'demo',
  paragraph: 3,
  start: 10,
  end: 20,
  rowFrom: null,
  rowTo: null,
  quote: null,
};
const rows: Evidence = { ...text, paragraph: null, start: null, end: null, rowFrom: 4, rowTo: 9 };

describe('evidence in one cell', () => {
  it('names document and place, and quotes where the words are at hand', () => {
    expect(evidenceOf([{ id: 'claim-1', evidence: [text, rows] }])).toBe('demo ¶3 10–20; demo rows 4–9');
    expect(evidenceOf([{ id: 'claim-1', evidence: [{ ...text, quote: '甲' }] }])).toBe('demo ¶3 10–20 “甲”');
  });

  it('names a place once, and counts what is too much', () => {
    expect(
      evidenceOf([
        { id: 'claim-1', evidence: [text] },
        { id: 'claim-2', evidence: [text] },
      ]),
    ).toBe('demo ¶3 10–20');
    const many = [1, 2, 3, 4, 5].map((paragraph) => ({ ...text, paragraph }));
    expect(evidenceOf([{ id: 'claim-1', evidence: many }])).toMatch(/; and 2 more$/);
  });
});
