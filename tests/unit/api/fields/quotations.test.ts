import { expect, test } from 'vitest';
import { quoteFrom } from '../../../../src/api/fields/quotations.ts';
import { RawText, sha256 } from '../../../../src/text/document.ts';

const text = new RawText('𠮷岭市招引电池企业\n');
const place = { kind: 'TEXT', documentId: 'd', start: 0, end: 3, sha256: sha256('𠮷岭市') };

test('quotes exactly the characters, counted in code points', () => {
  expect(quoteFrom(text, place, 3)).toEqual({ quote: '𠮷岭市', before: '', after: '' });
});

test.each([
  [place, 5, '', '招引'],
  [{ ...place, start: 3, end: 5, sha256: sha256('招引') }, 6, '岭市', '电池'],
  [{ ...place, start: 3, end: 5, sha256: sha256('招引') }, 7, '𠮷岭市', '电池'],
  [{ ...place, start: 7, end: 9, sha256: sha256('企业') }, 6, '招引电池', ''],
  [{ ...place, start: 3, end: 5, sha256: sha256('招引') }, 200, '𠮷岭市', '电池企业'],
])('shows as much around it as the rights leave, never beyond its paragraph', (at, limit, before, after) => {
  expect(quoteFrom(text, at, limit)).toMatchObject({ before, after });
});

test.each([
  ['longer than the rights allow', place, 2, 'the span has 3 characters and the document’s rights allow 2'],
  ['of other characters', { ...place, start: 1 }, 9, 'the characters differ from those the fact rests on'],
  ['without a span', { ...place, start: null }, 9, 'the evidence names no span of characters'],
])('refuses a place %s, and says so', (_, wrong, limit, unavailable) => {
  expect(quoteFrom(text, wrong, limit)).toEqual({ unavailable });
});
