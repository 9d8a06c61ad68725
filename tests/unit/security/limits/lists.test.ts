import { expect, test } from 'vitest';
import { lists } from '../../../../src/security/limits/lists.ts';
import { refusalBy } from '../../../support/limits.ts';

const query = (count: number): string =>
  `{ company { ${Array.from({ length: count }, (_, i) => `a${i}: suppliers { id }`).join(' ')} } }`;

test('40 lists may be asked for, 41 may not', () => {
  expect(refusalBy(lists, query(40))).toBeUndefined();
  expect(refusalBy(lists, query(41))).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 41 lists; at most 40 are allowed (MAX_LISTS)',
  });
});

test('a list in a fragment counts for each of its uses, a text’s list does not', () => {
  const used =
    '{ company { ...F suppliers(limit: 1) { ...F } } } fragment F on Company { aliases suppliers(limit: 1) { id } }';
  expect(refusalBy(lists, used, {}, { MAX_LISTS: 3 })).toBeUndefined();
  expect(refusalBy(lists, used, {}, { MAX_LISTS: 2 })?.values['cost']).toBe(3);
});
