import { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadSession, readSession } from '../../src/api/read-session.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';
import { counted } from '../support/api/statements.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openMadeUpApi();
});
afterAll(() => open.close());

const session = (): ReadSession => readSession(open.graph.driver, open.graph.database);

/** How many statements a query costs. */
const statementsOf = async (source: string): Promise<number> => {
  const { answer, statements } = await counted(open, source);
  expect(answer.errors).toBeUndefined();
  return statements;
};

describe('the cost of an answer', () => {
  // The library asks the database for its version once in a process.
  beforeAll(() => open.ask('{ companies { id } }'));

  test('an entity with its whole selection is one statement', async () => {
    expect(
      await statementsOf(
        '{ entity(id: "company-yuanfan") { name ... on Company { suppliers { name customers { id } } } } }',
      ),
    ).toBe(1);
  });

  test('ends of claims are one statement for each type, not for each claim', async () => {
    const { data } = await open.ask('{ claims { subjectType } }');
    const types = new Set(JSON.stringify(data).match(/"subjectType":"\w+"/g));
    expect(types.size).toBeGreaterThan(2);
    expect(await statementsOf('{ claims { subject { name } } }')).toBe(1 + types.size);
  });

  test('claims behind edges are one statement for all of them', async () => {
    const query = '{ companies { suppliersConnection { edges { properties { claims { id evidence { id } } } } } } }';
    expect(await statementsOf(query)).toBe(2);
  });

  test('quotations look up all documents at once', async () => {
    expect(await statementsOf('{ evidences { quote quoteUnavailable } }')).toBe(2);
  });
});

describe('an entity that is not there', () => {
  test.each([
    ['company-yuanfa', 'company-yuanfan'],
    ['yuanfan', 'company-yuanfan'],
    ['远帆', 'company-yuanfan'],
    ['晋钢', 'company-jinling'],
    ['region-jilin', 'region-jiling'],
  ])('%s brings up %s', async (id, near) => {
    const { data, errors } = await open.ask('query ($id: ID!) { entity(id: $id) { id } }', { id });
    expect(data).toEqual({ entity: null });
    expect(errors).toMatchObject([{ message: `Nothing has the id "${id}"`, extensions: { code: 'NOT_FOUND' } }]);
    expect(errors?.[0]?.extensions?.['hint']).toContain(near);
  });

  test.each(['', 'company-', '没有这样的东西', 'x'.repeat(10_000)])(
    'a hopeless id says how to look it up: %j',
    async (id) => {
      const { errors } = await open.ask('query ($id: ID!) { entity(id: $id) { id } }', { id });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      expect(errors?.[0]?.message.length).toBeLessThan(200);
    },
  );
});

describe('a request that asks too much', () => {
  test.each([
    ['{ companies(limit: 0) { id } }', {}, 'limit'],
    ['{ companiesConnection(first: 101) { totalCount } }', {}, 'first'],
    ['query ($n: Int!) { companies { suppliers(limit: $n) { id } } }', { n: -1 }, 'limit'],
  ])('is refused by the argument’s name: %s', async (query, variables, argument) => {
    const { data, errors } = await open.ask(query, variables);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: expect.stringMatching(`^${argument}: `), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('the reading session', () => {
  test('cannot write', async () => {
    await expect(session().run('CREATE (:Graph {id: "second"})')).rejects.toThrow(Neo4jError);
    const { records } = await session().run('MATCH (graph:Graph) RETURN count(graph) AS graphs');
    expect(records[0]?.get('graphs')).toBe(1);
  });

  test('stops what takes too long, and says so', async () => {
    const endless = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*)';
    const hasty = readSession(open.graph.driver, open.graph.database, { transactionMs: 300, requestMs: 10_000 });
    await expect(hasty.run(endless)).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('0.3 s'),
    });
  });
});
