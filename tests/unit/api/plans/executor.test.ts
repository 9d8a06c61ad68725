import * as fc from 'fast-check';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import type { ApiContext } from '../../../../src/api/context.ts';
import { planningExecutor } from '../../../../src/api/plans/executor.ts';
import { dataOf, planOf } from '../../../../src/api/plans/plan.ts';
import { replayable } from '../../../../src/api/plans/replay.ts';
import { fail } from '../../../../src/errors.ts';

const schema: GraphQLSchema = buildSchema(`
  enum Order { ASC DESC }
  input Text { eq: String in: [String!] }
  input Where { AND: [Where!] name: Text size: Float known: Boolean order: Order rank: Int }
  interface Entity { id: ID! name: String related(first: Int = 2): [Entity!]! }
  type Company implements Entity { id: ID! name: String size: Int related(first: Int = 2): [Entity!]! must: String! }
  type Park implements Entity { id: ID! name: String area: Float related(first: Int = 2): [Entity!]! }
  type Query {
    echo(where: Where, ids: [ID!], first: Int = 3, order: Order = ASC, must: Int! = 1): String
    entity(id: ID!): Entity
    entities: [Entity!]!
    maybe: [Company]
    list: [Company!]
    must: Company!
  }
`);

const later = <T>(value: T): Promise<T> => Promise.resolve(value);
const refusal = fail('BAD_USER_INPUT', { problem: 'no such thing', remedy: 'Ask otherwise.' });
const unavailable = fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'no connection' });

const company = { __typename: 'Company', id: 'c', name: '太钢', size: 3, must: 'x' };
const park = { __typename: 'Park', id: 'p', name: null, area: 1.5 };
const failing = { ...company, must: () => later(null).then(() => Promise.reject(refusal)) };

/** What the root fields give; each test may set some. */
const roots = {
  entities: [company, park] as unknown,
  maybe: [company] as unknown,
  list: [company] as unknown,
  must: company as unknown,
};

const resolveTo = (type: string, field: string, resolve: (source: unknown, given: object) => unknown): void => {
  const found = schema.getType(type);
  if (found && 'getFields' in found) Object.assign(found.getFields()[field] ?? {}, { resolve });
};
// Arguments have no order among themselves; the fields of an object have.
resolveTo('Query', 'echo', (_, given) =>
  JSON.stringify(Object.entries(given).toSorted(([a], [b]) => (a < b ? -1 : 1))),
);
resolveTo('Query', 'entity', (_, given) => {
  const { id } = given as { id: string };
  if (id === 'refused') throw refusal;
  if (id === 'unavailable') return Promise.reject(unavailable);
  return later([company, park].find((one) => one.id === id));
});
for (const name of ['entities', 'maybe', 'list', 'must'] as const)
  resolveTo('Query', name, () => (typeof roots[name] === 'function' ? (roots[name] as () => unknown)() : roots[name]));
for (const type of ['Company', 'Park'])
  resolveTo(type, 'related', (_, given) => later([park, company].slice(0, (given as { first: number }).first)));

replayable(schema);
const context = {} as ApiContext;
type Variables = Readonly<Record<string, unknown>>;

/** Each error as a client may see it, with what is known of it inside. */
const inBytes = ({ errors, ...rest }: ExecutionResult): string =>
  JSON.stringify({
    errors: errors?.map((error) => ({ ...error.toJSON(), own: error.extensions, of: String(error.originalError) })),
    ...rest,
  });

/** Answers of an executor when first asked, when asked again, and once more. */
const thrice = async (query: string, variables: Variables): Promise<string[]> => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const executor = planningExecutor(schema);
  const operation = getOperationAST(document) ?? undefined;
  const answers = [];
  for (let time = 0; time < 3; time++)
    answers.push(inBytes(await executor({ document, operation, request: { variables }, context })));
  return answers;
};

const byItself = async (query: string, variables: Variables): Promise<string> =>
  inBytes(await execute({ schema, document: parse(query), variableValues: variables, contextValue: context }));

const answersTo = async (query: string, variables: Variables = {}): Promise<{ expected: string; given: string[] }> => ({
  expected: await byItself(query, variables),
  given: await thrice(query, variables),
});

const timesThree = (text: string): string[] => [text, text, text];
describe('a planned query answers to the byte as graphql-js does', () => {
  test.each([
    '{ entities { id } }',
    '{ all: entities { key: id __typename name related { __typename id } } }',
    '{ entities { id ... on Company { size } ... on Park { area } ...F } } fragment F on Entity { name related(first: 1) { ...G } } fragment G on Entity { id }',
    '{ entities { id } entities { name } }',
    '{ a: echo b: echo(first: 5) c: echo(first: null, where: { name: { eq: "x" }, AND: [{ known: true }, {}] }, order: DESC) }',
    '{ maybe { id must } list { must } must { must related { id } } }',
    '{ entity(id: "p") { id ... on Company { size } ... on Park { area } } none: entity(id: "?") { id } }',
    'query Named { entity(id: "c") { name } }',
    '{ __typename entities { __typename } }',
    '{ id_list: echo(first: 7) list { id: size } }',
    '{ list { a: related(first: 1) { id } } a_list: must { related(first: 0) { id } } a_idx0_list: echo(first: 9) }',
    '{ list { toString: id constructor: must } }',
  ])('%s', async (query) => {
    const { expected, given } = await answersTo(query);
    expect(given).toEqual(timesThree(expected));
    expect(expected).not.toContain('errors');
    const document = parse(query);
    const operation = getOperationAST(document);
    const plan = operation ? planOf(schema, document, operation) : undefined;
    expect(inBytes({ data: (plan && (await dataOf(plan, context, {}))) ?? null })).toBe(expected);
  });

  test.each([
    '{ __schema { queryType { name } } }',
    'query ($yes: Boolean = false) { entities { id @include(if: $yes) ...F ...F @skip(if: true) } } fragment F on Entity { name }',
    '{ entities { ...F @skip(if: true) ...F } } fragment F on Entity { name }',
    '{ __proto__: must { id } }',
  ])('though it is not planned: %s', async (query) => {
    const { expected, given } = await answersTo(query);
    expect(given).toEqual(timesThree(expected));
  });

  test.each<[string, Partial<typeof roots>, string]>([
    ['thrown for a nullable field', {}, '{ entity(id: "refused") { id } entities { id } }'],
    [
      'thrown for a field that must be there',
      { must: () => Promise.reject(refusal) },
      '{ must { id } entities { id } }',
    ],
    [
      'thrown at once for one that must be there',
      {
        must: () => {
          throw refusal;
        },
      },
      '{ must { id } }',
    ],
    ['thrown below a list of what may be missing', { maybe: [company, failing, company] }, '{ maybe { id must } }'],
    ['thrown below a list of what must be there', { list: [company, failing] }, '{ list { id must } entities { id } }'],
    ['of two fields', {}, '{ a: entity(id: "refused") { id } b: entity(id: "refused") { id } }'],
    ['of two below one list', { list: [failing, failing] }, '{ list { must } }'],
    ['of two below one list, each alone', { maybe: [failing, company, failing] }, '{ maybe { id must } }'],
    ['of what must not be null', { must: { ...company, must: null } }, '{ must { id must } entities { id } }'],
    ['of what must not be null in a list', { list: [company, null] }, '{ list { id } }'],
    ['of a value of the wrong kind', { must: { ...company, size: 'many' } }, '{ must { id size } }'],
    ['of no list', { list: 'none' }, '{ list { id } }'],
    ['thrown on a later line', {}, '{\n  entities { id }\r\n\r\n  bad: entity(id: "refused") { id }\n}'],
    ['of a database that is gone', {}, '{ entity(id: "unavailable") { id } entities { id } }'],
  ])('with the error %s', async (_, set, query) => {
    const before = { ...roots };
    Object.assign(roots, set);
    try {
      const { expected, given } = await answersTo(query);
      expect(given).toEqual(timesThree(expected));
      expect(expected).toContain('"errors":[{"message"');
    } finally {
      Object.assign(roots, before);
    }
  });

  test('with an error asks each root field once', async () => {
    const asked: string[] = [];
    const before = { ...roots };
    const noting = (name: string, value: unknown) => (): unknown => {
      asked.push(name);
      return value;
    };
    Object.assign(roots, { list: noting('list', [company, failing]), maybe: noting('maybe', later([failing])) });
    try {
      const document = parse('{ list { must } maybe { must } }');
      const operation = getOperationAST(document) ?? undefined;
      const { errors } = await planningExecutor(schema)({ document, operation, request: {}, context });
      expect(errors).toHaveLength(2);
      expect(asked).toEqual(['list', 'maybe']);
    } finally {
      Object.assign(roots, before);
    }
  });

  test.each<[string, Variables]>([
    ['query ($id: ID!) { entity(id: $id) { id } }', {}],
    ['query ($id: ID!) { entity(id: $id) { id } }', { id: null }],
    ['query ($first: Int) { echo(first: $first) }', { first: 'many' }],
    ['query ($first: Int) { echo(first: $first) }', { first: 2 ** 40 }],
    ['query ($where: Where) { echo(where: $where) }', { where: { unknown: 1 } }],
    ['query ($order: Order) { echo(order: $order) }', { order: 'UP' }],
    ['query ($must: Int = 2) { echo(must: $must) }', { must: null }],
    ['query ($text: String = "x") { echo(where: { name: { in: [$text] } }) }', { text: null }],
  ])('with the error of its variables: %s %o', async (query, variables) => {
    const { expected, given } = await answersTo(query, variables);
    expect(given).toEqual(timesThree(expected));
    expect(expected).toContain('errors');
  });

  const text = fc.oneof(fc.string(), fc.constantFrom(null, '', '"'));
  const where = fc.letrec<{ where: object }>((tie) => ({
    where: fc.record(
      {
        name: fc.option(fc.record({ eq: text, in: fc.array(fc.string(), { maxLength: 2 }) }, { requiredKeys: [] })),
        size: fc.option(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())),
        known: fc.option(fc.boolean()),
        order: fc.constantFrom('ASC', 'DESC', null),
        rank: fc.option(fc.integer({ min: -5, max: 5 })),
        AND: fc.oneof({ maxDepth: 1 }, fc.constant(null), fc.array(tie('where'), { maxLength: 2 }), tie('where')),
      },
      { requiredKeys: [] },
    ),
  })).where;
  const variables = fc.record(
    {
      where: fc.option(where),
      ids: fc.option(fc.oneof(fc.array(fc.oneof(fc.string(), fc.integer())), fc.string())),
      first: fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(2.5))),
      order: fc.constantFrom('ASC', 'DESC', null),
      text,
      known: fc.option(fc.boolean()),
    },
    { requiredKeys: [] },
  );
  const queries = [
    'query ($where: Where, $ids: [ID!], $first: Int, $order: Order) { echo(where: $where, ids: $ids, first: $first, order: $order) }',
    'query ($where: Where = { name: { eq: "d" } }, $first: Int = 7, $order: Order = DESC) { echo(where: $where, first: $first, order: $order) }',
    'query ($text: String, $known: Boolean, $order: Order) { echo(where: { name: { eq: $text }, known: $known, AND: [{ order: $order }] }) }',
    'query ($where: Where!, $text: String!) { echo(where: { AND: [$where, { name: { in: [$text] } }] }) other: echo(where: $where) }',
  ];

  test('whatever its variables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...queries), variables, async (query, values) => {
        const { expected, given } = await answersTo(query, values);
        expect(given).toEqual(timesThree(expected));
      }),
      { numRuns: 400 },
    );
  });
});
