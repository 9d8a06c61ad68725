import { expect, test } from 'vitest';
import { quoteFrom } from '../../../../src/api/fields/quotations.ts';
import { RawText, sha256 } from '../../../../src/text/document.ts';

const text = new RawText('𠮷岭市招引电池企业\n');
const place = { kind: 'TEXT', documentId: 'd', start: 0, end: 3, sha256: sha256('𠮷岭市') };

test('quotes exactly the characters, counted in code points', () => {
  expect(quoteFrom(text, place, 3)).toEqual({ quote: '𠮷岭市' });
});

test.each([
  ['longer than the rights allow', place, 2, 'the span has 3 characters and the document’s rights allow 2'],
  ['of other characters', { ...place, start: 1 }, 9, 'the characters differ from those the fact rests on'],
  ['without a span', { ...place, start: null }, 9, 'the evidence names no span of characters'],
])('refuses a place %s, and says so', (_, wrong, limit, unavailable) => {
  expect(quoteFrom(text, wrong, limit)).toEqual({ unavailable });
});
