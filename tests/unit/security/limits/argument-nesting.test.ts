import { expect, test } from 'vitest';
import { argumentNesting } from '../../../../src/security/limits/argument-nesting.ts';
import { refusalBy } from '../../../support/limits.ts';

const query = 'query ($w: CompanyWhere) { companies(where: $w) { id } }';
const nested = (depth: number): object => {
  let inner: object = {};
  for (let i = 1; i < depth; i += 1) inner = { NOT: inner };
  return inner;
};

test('20 objects may stand in each other, 21 may not', () => {
  expect(refusalBy(argumentNesting, query, { w: nested(20) })).toBeUndefined();
  expect(refusalBy(argumentNesting, query, { w: nested(21) })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'where($w): nested deeper than 20 lists and objects',
    values: { exceeds: 'MAX_ARGUMENT_NESTING', most: 20, cost: 21 },
  });
});

test('a variable of 30,000 objects in each other is refused without going into it', () => {
  const before = performance.now();
  expect(refusalBy(argumentNesting, query, { w: nested(30_000) })?.values['cost']).toBe(21);
  expect(performance.now() - before).toBeLessThan(1_000);
});

test('what stands in the query is judged as well', () => {
  const where = `${'{ NOT: '.repeat(20)}{}${' }'.repeat(20)}`;
  expect(refusalBy(argumentNesting, `{ companies(where: ${where}) { id } }`)).toBeDefined();
});
