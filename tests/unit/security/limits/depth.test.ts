import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { depth } from '../../../../src/security/limits/depth.ts';
import { refusalBy } from '../../../support/limits.ts';

const nested = (hops: number): string => `{ companies { ${'suppliers { '.repeat(hops)} id ${'}'.repeat(hops)} } }`;

test('12 fields below each other may be asked for, 13 may not', () => {
  expect(refusalBy(depth, nested(10))).toBeUndefined();
  expect(refusalBy(depth, nested(11))).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 13 fields below each other; at most 12 are allowed (MAX_DEPTH)',
    values: { exceeds: 'MAX_DEPTH', most: 12, cost: 13 },
  });
});

test('the limit is a setting', () => {
  expect(refusalBy(depth, nested(3), {}, { MAX_DEPTH: 4 })).toMatchObject({ values: { most: 4, cost: 5 } });
});

test('fragments count where they are used', () => {
  const inner = 'fragment F on Company { suppliers { suppliers { id } } }';
  expect(refusalBy(depth, `{ companies { suppliers { ...F } } } ${inner}`, {}, { MAX_DEPTH: 4 })?.values).toMatchObject(
    {
      cost: 5,
    },
  );
});

test('questions about the schema are not counted, and hide nothing beside them', () => {
  expect(refusalBy(depth, getIntrospectionQuery(), {}, { MAX_DEPTH: 3 })).toBeUndefined();
  expect(refusalBy(depth, `{ __schema { types { name } } ${nested(11).slice(1)}`)).toBeDefined();
});
