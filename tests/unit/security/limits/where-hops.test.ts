import { expect, test } from 'vitest';
import { whereHops } from '../../../../src/security/limits/where-hops.ts';
import { refusalBy } from '../../../support/limits.ts';

const hops = (count: number): string =>
  `{ ${'suppliers: { some: { '.repeat(count)} id: { eq: "x" } ${'} }'.repeat(count)} }`;
const inJson = (count: number): object =>
  count === 0 ? { id: { eq: 'x' } } : { suppliers: { some: inJson(count - 1) } };

const inside = (given: string): string => `query (${given}) { companies(where: { suppliers: { none: $w } }) { id } }`;

test('3 relationships may be followed, 4 may not', () => {
  expect(refusalBy(whereHops, `{ companies(where: ${hops(3)}) { id } }`)).toBeUndefined();
  expect(refusalBy(whereHops, `{ companies(where: ${hops(4)}) { id } }`)).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 4 relationships in one condition; at most 3 are allowed (MAX_WHERE_HOPS)',
    hint: expect.stringContaining('where.suppliers.some.suppliers'),
  });
});

test('a variable is judged as what stands in the query is', () => {
  const query = 'query ($w: CompanyWhere) { companies(where: $w) { id } }';
  expect(refusalBy(whereHops, query, { w: inJson(3) })).toBeUndefined();
  expect(refusalBy(whereHops, query, { w: inJson(4) })?.values['cost']).toBe(4);
  expect(refusalBy(whereHops, query, { w: inJson(3) })).toBeUndefined();
});

test('what a variable brings counts with what it stands in, and so does its default', () => {
  expect(refusalBy(whereHops, inside('$w: CompanyWhere'), { w: inJson(3) })?.values['cost']).toBe(4);
  expect(refusalBy(whereHops, inside(`$w: CompanyWhere = ${hops(3)}`))?.values['cost']).toBe(4);
  expect(refusalBy(whereHops, inside(`$w: CompanyWhere = ${hops(2)}`))).toBeUndefined();
});

test('connections and lists in between hide none', () => {
  const where = '{ AND: [{ suppliersConnection: { single: { node: { suppliers: { all: { NOT: {} } } } } } }] }';
  expect(refusalBy(whereHops, `{ companies(where: ${where}) { id } }`, {}, { MAX_WHERE_HOPS: 1 })?.values['cost']).toBe(
    2,
  );
});

test('conditions of nested lists count by themselves', () => {
  const query = `{ companies(where: ${hops(2)}) { suppliers(where: ${hops(2)}) { id } } }`;
  expect(refusalBy(whereHops, query)).toBeUndefined();
});
