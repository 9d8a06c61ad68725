import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { argumentOf } from '../../../src/server/argument-of.ts';

const schema = buildSchema(`
  enum Direction { UPSTREAM }
  input Number { eq: Int }
  input Where { year: Number  AND: [Where!] }
  type Company { name(long: Boolean): String }
  type Query { companies(where: Where, direction: Direction, first: Int! = 20): [Company!]! }
`);

test.each([
  ['{ companies(where: { year: { eq: "2020" } }) { name } }', 'where.year.eq'],
  ['{ companies(where: { AND: [{ year: { gt: 1 } }] }) { name } }', 'where.AND.year.gt'],
  ['{ companies(direction: SIDEWAYS) { name } }', 'direction'],
  ['{ companies(first: null) { name } }', 'first'],
  ['{ companies { ...F } } fragment F on Company { name(long: 1) }', 'long'],
  ['{ companies { 甲: name } }', undefined],
  ['{ companies { unknown } }', undefined],
  ['query ($n: Int = "x") { companies(where: { year: { eq: $n } }) { name } }', undefined],
])('the argument whose value is wrong is known: %s', (query, argument) => {
  const errors = (() => {
    try {
      return validate(schema, parse(query));
    } catch (error) {
      return [error];
    }
  })();
  expect(argumentOf(errors[0])).toBe(argument);
});
