import { expect, test } from 'vitest';
import { nullConditions } from '../../../../src/security/limits/null-conditions.ts';
import { refusalBy } from '../../../support/limits.ts';

const companies = (where: string): string => `{ companies(where: ${where}) { id } }`;

test.each([
  ['{ id: null }', 'where.id'],
  ['{ suppliers: null }', 'where.suppliers'],
  ['{ suppliers: { some: null } }', 'where.suppliers.some'],
  ['{ AND: [{ suppliersConnection: { some: { node: null } } }] }', 'where.AND.suppliersConnection.some.node'],
])('%s is refused by its place', (where, place) => {
  expect(refusalBy(nullConditions, companies(where))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `${place}: null is no condition`,
  });
});

test('in a variable it is refused as well', () => {
  const query =
    'query ($w: CompanyWhere, $f: IDFilters) { companies(where: $w) { suppliers(where: { id: $f }) { id } } }';
  expect(refusalBy(nullConditions, query, { w: { id: null } })?.message).toMatch(/^where\(\$w\)\.id: /);
  expect(refusalBy(nullConditions, query, { f: null })?.message).toMatch(/^where\.id\(\$f\): /);
  expect(refusalBy(nullConditions, query, { w: null })).toBeUndefined();
  expect(refusalBy(nullConditions, query)).toBeUndefined();
});

test.each(['null', '{ id: { eq: null } }', '{ id: { in: null } }', '{ AND: null, OR: null }', '{}'])(
  '%s may be asked',
  (where) => {
    expect(refusalBy(nullConditions, companies(where))).toBeUndefined();
  },
);
