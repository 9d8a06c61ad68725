import { expect, test } from 'vitest';
import { whereRelationships } from '../../../../src/security/limits/where-relationships.ts';
import { refusalBy } from '../../../support/limits.ts';

const query = 'query ($w: CompanyWhere) { companies(where: $w) { id } }';
const conditions = (count: number): object => ({
  OR: Array.from({ length: count }, () => ({ suppliers: { some: { id: { eq: 'x' } } } })),
});

test('20 relationships may be followed by all conditions together, 21 may not', () => {
  expect(refusalBy(whereRelationships, query, { w: conditions(20) })).toBeUndefined();
  expect(refusalBy(whereRelationships, query, { w: conditions(21) })).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 21 relationships in its conditions; at most 20 are allowed (MAX_WHERE_RELATIONSHIPS)',
  });
});

test('those of every argument count, in the query and in variables', () => {
  const both = `query ($w: CompanyWhere) { companies(where: $w) { suppliers(where: { suppliers: { none: {} } }) { id } } }`;
  expect(refusalBy(whereRelationships, both, { w: conditions(19) })).toBeUndefined();
  expect(refusalBy(whereRelationships, both, { w: conditions(20) })?.values['cost']).toBe(21);
});
