import { expect, test } from 'vitest';
import { fields } from '../../../../src/security/limits/fields.ts';
import { refusalBy } from '../../../support/limits.ts';

const query = (count: number): string => `{ company { ${'id '.repeat(count - 1)} } }`;

test('as many fields as the limit says may be asked for, and no more', () => {
  expect(refusalBy(fields, query(60), {}, { MAX_FIELDS: 60 })).toBeUndefined();
  expect(refusalBy(fields, query(61), {}, { MAX_FIELDS: 60 })).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    values: { exceeds: 'MAX_FIELDS', most: 60, cost: 61 },
  });
});

test('fragments that double forty times are refused at once', () => {
  const bomb = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Company { ...F${i + 1} ...F${i + 1} }`).join(
    ' ',
  );
  const before = performance.now();
  expect(refusalBy(fields, `{ company { ...F0 } } ${bomb} fragment F40 on Company { id }`)).toBeDefined();
  expect(performance.now() - before).toBeLessThan(1_000);
});
