import { describe, expect, test } from 'vitest';
import { cost } from '../../../../src/security/limits/cost.ts';
import { costBy, refusalBy } from '../../../support/limits.ts';

const costOf = (query: string, variables = {}) => costBy(cost, query, variables, { MAX_COST: 0 });

describe('a cost', () => {
  test.each([
    ['a value is one', '{ company { name } }', 2],
    ['an absent limit is its default page', '{ companies { id } }', 20 * 2],
    ['a limit is itself', '{ companies(limit: 5) { id name } }', 5 * 3],
    ['lists multiply', '{ companies(limit: 5) { suppliers(limit: 7) { id } } }', 5 * (1 + 7 * 2)],
    [
      'the edges of a connection are as many as it says',
      '{ company { suppliersConnection(first: 9) { edges { node { id } } } } }',
      1 + 1 + 9 * 3,
    ],
    ['an analysis says its own default', '{ supplyChain { nodes { id } } }', 1 + 200 * 2],
    ['one id is one row', '{ companies(where: { id: { eq: "x" } }, limit: 100) { id } }', 2],
    ['texts of one value are one', '{ company { aliases } }', 2],
    [
      'an edge has one claim, and its evidence lies in one document',
      '{ company { suppliersConnection(first: 1) { edges { properties { claims { evidence(limit: 2) { documents { start } } } } } } } }',
      1 + 1 + 1 + 1 + 1 + 2 * (1 + 1 + 1),
    ],
  ])('%s: %s', (_, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  test('is that of each request’s variables', () => {
    const query = 'query ($n: Int, $m: Int = 3) { companies(limit: $n) { suppliers(limit: $m) { id } } }';
    expect(costOf(query, { n: 10 })).toBe(10 * (1 + 3 * 2));
    expect(costOf(query, { n: 10, m: 4 })).toBe(10 * (1 + 4 * 2));
    expect(costOf(query, { n: null })).toBe(20 * (1 + 3 * 2));
  });

  test('leaves out questions about the schema', () => {
    expect(refusalBy(cost, '{ __schema { types { name } } }', {}, { MAX_COST: 0 })).toBeUndefined();
  });
});

test('three full lists within each other are refused, with what they would cost', () => {
  const query = '{ companies(limit: 100) { suppliers(limit: 100) { suppliers(limit: 100) { id } } } }';
  expect(refusalBy(cost, query)).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message:
      'The request has 2010100 values in its answer if every list is full; at most 250000 are allowed (MAX_COST)',
    values: { exceeds: 'MAX_COST', most: 250_000, cost: 2_010_100 },
  });
});
