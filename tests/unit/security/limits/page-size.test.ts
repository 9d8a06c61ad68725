import { assert, integer, property } from 'fast-check';
import { buildSchema, GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../../../src/config/limits.ts';
import { LianpuError } from '../../../../src/errors.ts';
import { operationJudge } from '../../../../src/security/limits/judge-operation.ts';
import { pageSize } from '../../../../src/security/limits/page-size.ts';

const schema = buildSchema(`
  type Company { id: ID! suppliers(limit: Int, offset: Int): [Company!]! suppliersConnection(first: Int, after: String): [Company!]! }
  type Query { companies(limit: Int, offset: Int): [Company!]! other(size: Int): [Company!]!
    search(first: Int, after: String): [Company!]! supplyChain(first: Int, after: String): [Company!]!
    disruption(first: Int): [Company!]! timeline(first: Int): [Company!]! }
`);

const judge = operationJudge(schema, limitsOf(), [pageSize]);

const problem = (query: string, variables: Record<string, unknown> = {}): GraphQLError | undefined => {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return judge(document, operation, variables);
};

const refusal = (error: GraphQLError | undefined): LianpuError => {
  if (error?.originalError instanceof LianpuError) return error.originalError;
  throw new Error('nothing was refused');
};

describe('a page size', () => {
  test.each([
    '{ companies(limit: 1) { id } }',
    '{ companies(limit: 100) { id } }',
    '{ companies { id suppliersConnection(first: 100) { id } } }',
    '{ companies(limit: null) { id } }',
    '{ other(size: 0) { id } }',
  ])('that is allowed passes: %s', (query) => {
    expect(problem(query)).toBeUndefined();
  });

  test.each([
    ['{ companies(limit: 0) { id } }', 'limit: 0 is outside 1 to 100'],
    ['{ companies(limit: -1) { id } }', 'limit: -1 is outside 1 to 100'],
    ['{ companies(limit: 101) { id } }', 'limit: 101 is outside 1 to 100'],
    ['{ companies { suppliers(limit: 0) { id } } }', 'limit: 0 is outside 1 to 100'],
    [
      '{ companies { ...F } } fragment F on Company { suppliersConnection(first: 0) { id } }',
      'first: 0 is outside 1 to 100',
    ],
    ['{ companies(offset: -3) { id } }', 'offset: -3 is negative'],
    ['{ companies { suppliersConnection(after: "xx") { id } } }', 'after: this is no cursor of this API'],
    ['query ($n: Int = 0) { companies(limit: $n) { id } }', 'limit: 0 is outside 1 to 100'],
  ])('that is not allowed is refused by name: %s', (query, message) => {
    const { code, hint } = refusal(problem(query));
    expect(code).toBe('BAD_USER_INPUT');
    expect(problem(query)?.message).toBe(message);
    expect(hint).not.toBe('');
  });

  test.each([
    ['{ companies(limit: 0) { id } }', 'Ask for 1 to 100 at a time; turn the pages with `offset`.'],
    ['{ supplyChain(first: 0) { id } }', 'Ask for 1 to 500 at a time; turn the pages with `after`.'],
    ['{ timeline(first: 0) { id } }', 'Ask for 1 to 500 at a time.'],
    ['{ disruption(first: 0) { id } }', 'Ask for 1 to 500 at a time.'],
  ])('is refused with what the field has to turn its pages: %s', (query, hint) => {
    expect(refusal(problem(query)).hint).toBe(hint);
  });

  test('in a variable is judged as a literal is, whatever it is', () => {
    assert(
      property(integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (size) => {
        const refused = problem('query ($n: Int) { companies(limit: $n) { id } }', { n: size }) !== undefined;
        expect(refused).toBe(size < 1 || size > 100);
        expect(problem(`{ companies(limit: ${size}) { id } }`) !== undefined).toBe(refused);
      }),
    );
  });

  test('is judged with the variables of each request that one document comes with', () => {
    const document = parse('query ($n: Int) { companies(limit: $n) { suppliers(limit: 1) { id } } }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const messages = [{ n: 101 }, { n: 1 }, { n: 0 }, {}].map(
      (variables) => judge(document, operation, variables)?.message,
    );
    expect(messages).toEqual(['limit: 101 is outside 1 to 100', undefined, 'limit: 0 is outside 1 to 100', undefined]);
  });

  test('comes with a cursor that a page gave', () => {
    const cursor = Buffer.from('arrayconnection:19').toString('base64');
    expect(problem(`{ companies { suppliersConnection(first: 1, after: "${cursor}") { id } } }`)).toBeUndefined();
  });
});

describe('a question of analysis', () => {
  test.each(['supplyChain', 'disruption', 'timeline'])('may be asked for 500, and no more: %s', (field) => {
    expect(problem(`{ ${field}(first: 500) { id } }`)).toBeUndefined();
    expect(problem(`{ ${field}(first: 501) { id } }`)?.message).toBe('first: 501 is outside 1 to 500');
    expect(problem(`{ ${field}(first: 0) { id } }`)?.message).toBe('first: 0 is outside 1 to 500');
  });

  test('that finds names gives 100 at most', () => {
    expect(problem('{ search(first: 101) { id } }')?.message).toBe('first: 101 is outside 1 to 100');
  });

  test.each(['search', 'supplyChain'])('judges its own cursors: %s', (field) => {
    expect(problem(`{ ${field}(after: "bGlhbnB1Ojc6MjA") { id } }`)).toBeUndefined();
  });

  test('gives what is in its answer no cursors of its own', () => {
    const query = '{ search { suppliersConnection(after: "bGlhbnB1Ojc6MjA") { id } } }';
    expect(problem(query)?.message).toBe('after: this is no cursor of this API');
  });
});
