import { expect, test } from 'vitest';
import { rootFields } from '../../../../src/security/limits/root-fields.ts';
import { refusalBy } from '../../../support/limits.ts';

const roots = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: company { id }`).join(' ');

test('10 root fields may be asked for, 11 may not', () => {
  expect(refusalBy(rootFields, `{ ${roots(10)} }`)).toBeUndefined();
  expect(refusalBy(rootFields, `{ ${roots(11)} }`)).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 11 root fields; at most 10 are allowed (MAX_ROOT_FIELDS)',
  });
});

test('those of a fragment count', () => {
  expect(refusalBy(rootFields, `{ ${roots(10)} ...F } fragment F on Query { company { id } }`)).toBeDefined();
});
