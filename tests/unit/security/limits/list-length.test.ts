import { expect, test } from 'vitest';
import { listLength } from '../../../../src/security/limits/list-length.ts';
import { refusalBy } from '../../../support/limits.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `company-${i}`);

test.each([
  [
    'in the query',
    (count: number) => [`{ companies(where: { id: { in: ${JSON.stringify(ids(count))} } }) { id } }`, {}],
  ],
  [
    'in a variable',
    (count: number) => ['query ($ids: [ID!]) { companies(where: { id: { in: $ids } }) { id } }', { ids: ids(count) }],
  ],
  [
    'inside a variable',
    (count: number) => ['query ($w: CompanyWhere) { companies(where: $w) { id } }', { w: { id: { in: ids(count) } } }],
  ],
] satisfies [string, (count: number) => [string, Record<string, unknown>]][])(
  '100 elements may be given %s, 101 may not',
  (_, request) => {
    const refusal = (count: number) => {
      const [query, variables] = request(count);
      return refusalBy(listLength, query, variables);
    };
    expect(refusal(100)).toBeUndefined();
    expect(refusal(101)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^where.*: a list of 101 is longer than 100$/),
      values: { exceeds: 'MAX_LIST_LENGTH', most: 100, cost: 101 },
    });
  },
);

test('lists of conditions and of an analysis count too', () => {
  const empty = Array.from({ length: 101 }, () => '{}').join(' ');
  expect(refusalBy(listLength, `{ companies(where: { OR: [${empty}] }) { id } }`)?.message).toMatch(/^where\.OR: /);
  expect(
    refusalBy(listLength, 'query ($of: [ID!]) { supplyChain(of: $of) { nodes { id } } }', { of: ids(101) })?.message,
  ).toMatch(/^of\(\$of\): /);
});
