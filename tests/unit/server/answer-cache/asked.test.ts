import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, canonical, keyOf } from '../../../../src/server/answer-cache/asked.ts';

const asked: Asked = {
  query: 'query A($id: ID) { companies(where: { id: { eq: $id } }) { id } }',
  operationName: undefined,
  variables: { id: 'company-a' },
  role: 'public',
  accept: undefined,
};
const key = (change: Partial<Asked>): string | undefined => keyOf({ ...asked, ...change });

/** What can be read from a text of JSON. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const variables = fc.dictionary(fc.string({ unit: 'binary', maxLength: 3 }), json, {
  maxKeys: 4,
  noNullPrototype: true,
});

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
};

describe('keyOf', () => {
  test('tells apart every part of what is asked', () => {
    const keys = [
      key({}),
      key({ query: `${asked.query} ` }),
      key({ operationName: 'A' }),
      key({ operationName: '' }),
      key({ variables: {} }),
      key({ variables: { id: null } }),
      key({ variables: { id: ['company-a'] } }),
      key({ accept: '*/*' }),
      key({ accept: '' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['an infinite number and null', JSON.parse('{"x":1e400}'), { x: null }],
    ['a number and its digits', { x: 1 }, { x: '1' }],
    ['zero and its negative', { x: 0 }, { x: -0 }],
    ['halves of characters', { x: '\ud83d' }, { x: '\ude00' }],
    ['a name of every object', JSON.parse('{"__proto__":{"x":1}}'), {}],
    ['a list and an object of the same', { x: [1] }, { x: { 0: 1 } }],
    ['absent and null', {}, { x: null }],
  ])('tells %s apart', (_, one, other) => {
    expect(key({ variables: one as Asked['variables'] })).not.toBe(key({ variables: other }));
  });

  test('tells halves of characters in documents apart', () => {
    expect(key({ query: '{ a(x: "\ud83d") }' })).not.toBe(key({ query: '{ a(x: "\ude00") }' }));
  });

  test('is the same for the same variables in another order', () => {
    fc.assert(
      fc.property(variables, (some) => {
        expect(key({ variables: reversed(some) as Asked['variables'] })).toBe(key({ variables: some }));
      }),
    );
  });

  test('never gives different variables one key', () => {
    fc.assert(
      fc.property(variables, variables, (one, other) => {
        let same = true;
        try {
          expect(one).toStrictEqual(other);
        } catch {
          same = false;
        }
        expect(key({ variables: one }) === key({ variables: other })).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  test('gives none to variables that are too deep to write down', () => {
    expect(key({ variables: { x: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) } })).toBeUndefined();
  });
});

describe('canonical', () => {
  test('is JSON that means the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toStrictEqual(value);
      }),
    );
  });
});
