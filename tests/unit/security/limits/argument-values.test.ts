import * as fc from 'fast-check';
import { astFromValue, buildSchema, type GraphQLInputType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { Measure, partsOfJson, partsOfLiteral } from '../../../../src/security/limits/argument-values.ts';

const schema = buildSchema(`
  input Texts { eq: String in: [String] }
  input Relationship { all: Where none: Where single: Where some: Where }
  input Where { name: Texts AND: [Where!] NOT: Where suppliers: Relationship }
  type Query { companies(where: Where): Int }
`);
const type = schema.getType('Where') as GraphQLInputType;
const most = { nesting: 1_000, values: 100_000 };

const texts = fc.record({ eq: fc.option(fc.string()), in: fc.array(fc.option(fc.string())) }, { requiredKeys: [] });

/** Conditions up to so many within each other. */
const whereOf = (depth: number): fc.Arbitrary<object> => {
  if (depth === 0) return fc.record({ name: texts }, { requiredKeys: [], noNullPrototype: true });
  const inner = whereOf(depth - 1);
  const relationship = fc.record({ some: inner, none: fc.option(inner) }, { requiredKeys: [] });
  return fc.record(
    {
      name: texts,
      AND: fc.array(inner, { maxLength: 2 }),
      NOT: fc.option(inner),
      suppliers: fc.option(relationship),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
};

const measured = (partsOf: typeof partsOfJson, value: unknown) => {
  const measure = new Measure(partsOf, most);
  measure.add(type, value, { path: 'where', hops: 0, nesting: 0 });
  const { hops, longest, nesting, values, nullAt } = measure.extent;
  return { hops: hops[0], longest: longest[0], nesting: nesting[0], values, hasNull: nullAt !== undefined };
};

test('a value is as large in a variable as it is in a query', () => {
  expect(isInputObjectType(type)).toBe(true);
  fc.assert(
    fc.property(whereOf(3), (value) => {
      expect(measured(partsOfJson, value)).toEqual(measured(partsOfLiteral, astFromValue(value, type)));
    }),
    { numRuns: 1_000 },
  );
});

test('no JSON whatever makes it fail', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(measured(partsOfJson, value).values).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1_000 },
  );
});
