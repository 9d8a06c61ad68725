import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planningExecutor } from '../../src/api/plans/executor.ts';
import { readGolden } from '../support/api/golden.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';
import { recorded } from '../support/api/recorded.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openMadeUpApi();
  // The library asks for the database's version once, before its first statement.
  await open.ask('{ companies { id } }');
});
afterAll(() => open.close());

const refused = `{
  companies(where: { id: { eq: "company-none" } }) { id }
  entity(id: "company-none") { id }
  graph { version }
}`;

/** What is below one answer and beside it is called the same: only the one at the root is refused. */
const sameNames = `{
  supplyChain(of: "company-yuanfan") { nodes { entity { id pinyin } } }
  entity(id: "company-none") { id }
}`;

describe('a query that comes again', () => {
  test.each([
    ...readGolden('made-up'),
    { name: 'what is not found', query: refused, variables: {} },
    { name: 'one of two of a name that is not found', query: sameNames, variables: {} },
  ])(
    '$name sends the same statements as by graphql-js, as few of them, and is answered the same',
    async ({ query, variables }) => {
      const expected = await recorded(open, query, variables);
      const execute = planningExecutor(open.api.schema);
      for (let time = 0; time < 3; time++) {
        const given = await recorded(open, query, variables, { execute });
        expect(given.statements).toEqual(expected.statements);
        expect(JSON.stringify(given.answer)).toBe(JSON.stringify(expected.answer));
      }
    },
  );
});
