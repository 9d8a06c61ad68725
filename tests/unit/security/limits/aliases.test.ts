import { expect, test } from 'vitest';
import { aliases } from '../../../../src/security/limits/aliases.ts';
import { refusalBy } from '../../../support/limits.ts';

const aliased = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ');

test('30 aliases may be asked for, 31 may not', () => {
  expect(refusalBy(aliases, `{ companies { ${aliased(30)} } }`)).toBeUndefined();
  expect(refusalBy(aliases, `{ companies { ${aliased(31)} } }`)).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 31 aliases; at most 30 are allowed (MAX_ALIASES)',
  });
});

test('a fragment’s aliases count for each of its uses', () => {
  const query = `{ company { ...F suppliers { ...F } } } fragment F on Company { ${aliased(16)} }`;
  expect(refusalBy(aliases, query)?.values['cost']).toBe(32);
});

test('a field under its own name is none', () => {
  expect(refusalBy(aliases, '{ companies { id: id } }', {}, { MAX_ALIASES: 0 })).toBeUndefined();
});
