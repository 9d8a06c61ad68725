import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { schemaCost } from '../../../../src/security/limits/schema-cost.ts';
import { refusalBy } from '../../../support/limits.ts';

test('the whole schema may be asked for once, not thirty times', () => {
  const whole = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true });
  expect(refusalBy(schemaCost, whole)).toBeUndefined();
  const again = Array.from({ length: 30 }, (_, i) => `a${i}: fields { name args { name defaultValue type { name } } }`);
  expect(refusalBy(schemaCost, `{ __schema { types { ${again.join(' ')} } } }`)).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    values: { exceeds: 'MAX_SCHEMA_COST', most: 2_000_000 },
  });
});

test('a query of the graph costs nothing here', () => {
  expect(refusalBy(schemaCost, '{ companies { __typename id } }', {}, { MAX_SCHEMA_COST: 0 })).toBeUndefined();
});
