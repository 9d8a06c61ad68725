import { expect, test } from 'vitest';
import { argumentCount } from '../../../../src/security/limits/argument-count.ts';
import { refusalBy } from '../../../support/limits.ts';

const query = 'query ($w: CompanyWhere) { companies(where: $w) { id } }';
/** So many conditions in lists of no more than 100. */
const conditions = (count: number): object => ({
  AND: Array.from({ length: count / 50 }, () => ({ OR: Array.from({ length: 50 }, () => ({ id: { eq: 'x' } })) })),
});

test('100 values may be given, more may not', () => {
  expect(refusalBy(argumentCount, query, { w: conditions(100) })).toBeUndefined();
  expect(refusalBy(argumentCount, query, { w: conditions(150) })).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: expect.stringContaining('at most 100 are allowed (MAX_ARGUMENT_VALUES)'),
  });
});

test('counting stops soon beyond the limit', () => {
  const before = performance.now();
  expect(Number(refusalBy(argumentCount, query, { w: conditions(100_000) })?.values['cost'])).toBeLessThan(200);
  expect(performance.now() - before).toBeLessThan(1_000);
});

test('empty conditions count, and those of all arguments together', () => {
  const twice = 'query ($w: CompanyWhere) { companies(where: $w) { suppliers(where: $w) { id } } }';
  const w = { OR: Array.from({ length: 30 }, () => ({})) };
  expect(refusalBy(argumentCount, twice, { w }, { MAX_ARGUMENT_VALUES: 60 })).toBeUndefined();
  expect(refusalBy(argumentCount, twice, { w }, { MAX_ARGUMENT_VALUES: 59 })?.values['cost']).toBe(60);
});

test('a list of ids is one value', () => {
  const ids = Array.from({ length: 90 }, (_, i) => `company-${i}`);
  const w = { OR: [{ id: { in: ids } }, { id: { in: ids } }] };
  expect(refusalBy(argumentCount, query, { w }, { MAX_ARGUMENT_VALUES: 2 })).toBeUndefined();
  expect(refusalBy(argumentCount, query, { w }, { MAX_ARGUMENT_VALUES: 1 })?.values['cost']).toBe(2);
});
