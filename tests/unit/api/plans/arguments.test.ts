import * as fc from 'fast-check';
import {
  buildSchema,
  type FieldNode,
  GraphQLError,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../../../src/api/plans/arguments.ts';
import { variablesOf } from '../../../../src/api/plans/variables.ts';

const schema = buildSchema(`
  scalar Anything
  enum Way { UP DOWN }
  input Condition { eq: ID in: [ID!] not: Condition tier: Int = 3 way: Way = UP kept: Boolean! = true }
  type Query {
    found(where: Condition, ids: [ID!], first: Int = 10, way: Way, name: String!, anything: Anything): String
  }
`);
const definition = schema.getQueryType()?.getFields()['found'];
if (definition === undefined) throw new Error('the schema has no such field');

const operationOf = (query: string): OperationDefinitionNode => parse(query).definitions[0] as OperationDefinitionNode;
const fieldOf = (operation: OperationDefinitionNode): FieldNode => operation.selectionSet.selections[0] as FieldNode;

/** What a piece of work gives, or the message of its error. */
const outcome = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof GraphQLError ? error.message : error;
  }
};

const names = ['id', 'other', 'number', 'truth', 'list', 'condition', 'text'] as const;
const head =
  'query ($id: ID, $other: ID!, $number: Int, $truth: Boolean = false, $list: [ID!], $condition: Condition, $text: String!)';

const literal = fc.constantFrom('"a"', '$id', '$other');
const condition: fc.Arbitrary<string> = fc.letrec((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('{}', '{ kept: $truth }', '{ tier: $number, way: DOWN }', '$condition', 'null'),
    literal.map((eq) => `{ eq: ${eq} }`),
    fc.array(literal, { maxLength: 3 }).map((all) => `{ in: [${all.join(', ')}] }`),
    fc.constant('{ in: $list }'),
    tie('condition').map((inner) => `{ not: ${String(inner)}, eq: $id }`),
  ),
})).condition;

const given = fc
  .tuple(
    fc.option(condition, { nil: undefined }).map((value) => value && `where: ${value}`),
    fc.constantFrom(undefined, 'ids: $list', 'ids: $id', 'ids: ["x", $other]', 'ids: "x"'),
    fc.constantFrom(undefined, 'first: $number', 'first: 5', 'first: null'),
    fc.constantFrom(undefined, 'way: UP'),
    fc.constantFrom(undefined, 'name: $text', 'name: "太钢"'),
    fc.constantFrom(undefined, 'anything: { a: [$id, 1], b: { c: $text } }', 'anything: $condition'),
  )
  .map((all) => all.filter((each) => each !== undefined).join(' '));

const text = fc.constantFrom('a', '', '晋岭');
const values = fc.record(
  {
    id: fc.option(text),
    other: fc.option(text),
    number: fc.constantFrom(null, 0, 7, 'seven'),
    truth: fc.option(fc.boolean()),
    list: fc.constantFrom(null, [], ['a', 'b'], 'a'),
    condition: fc.constantFrom(null, {}, { eq: 'a', not: { tier: 1 } }),
    text: fc.option(text),
  },
  { requiredKeys: [] },
);

describe('the arguments of a planned field', () => {
  it('are those that graphql-js gives, and so is what is wrong with them, whatever variables come one after the other', () => {
    fc.assert(
      fc.property(given, fc.array(values, { minLength: 1, maxLength: 4 }), (asked, requests) => {
        const operation = operationOf(`${head} { found${asked === '' ? '' : `(${asked})`} }`);
        const make = argumentsOf(definition, fieldOf(operation));
        for (const request of requests) {
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request);
          const variables = coerced ?? request;
          expect(outcome(() => make(variables))).toEqual(
            outcome(() => getArgumentValues(definition, fieldOf(operation), variables)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are made anew for each request, so that none can change those of another', () => {
    const make = argumentsOf(definition, fieldOf(operationOf('{ found(where: { in: ["a"] }, name: "x") }')));
    const first = make({}) as { where: { in: string[] } };
    first.where.in.push('b');
    expect(make({})).toMatchObject({ where: { in: ['a'] } });
  });
});

describe('the variables of a planned operation', () => {
  it('are those that graphql-js gives, or none where it finds something wrong', () => {
    const declared = fc.subarray([...names], { minLength: 0 });
    fc.assert(
      fc.property(declared, values, (asked, request) => {
        const types = { id: 'ID', other: 'ID!', number: 'Int', truth: 'Boolean = false', list: '[ID!]' };
        const more = { condition: 'Condition', text: 'String!' };
        const all = asked.map((name) => `$${name}: ${{ ...types, ...more }[name]}`);
        const operation = operationOf(`query ${all.length === 0 ? '' : `(${all.join(', ')})`} { found(name: "x") }`);
        const expected = getVariableValues(schema, operation.variableDefinitions ?? [], request).coerced;
        expect(variablesOf(schema, operation)(request)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
