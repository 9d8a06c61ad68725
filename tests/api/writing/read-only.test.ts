import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphHash } from '../../../src/graph/status.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';

let open: OpenApi;

beforeAll(async () => {
  open = await openMadeUpApi();
});
afterAll(() => open.close());

describe('the session that answers requests', () => {
  it.each([
    ['a node', 'CREATE (:Company {id: "company-forged"})'],
    ['a property', 'MATCH (company:Company) SET company.name = "forged"'],
    ['a removal', 'MATCH (company:Company) DETACH DELETE company'],
    ['a merge', 'MERGE (:Graph {id: "graph"})'],
    ['a label', 'MATCH (company:Company) SET company:Forged'],
    ['an inner transaction', 'MATCH (c:Company) CALL (c) { SET c.name = "forged" } IN TRANSACTIONS'],
    ['an index', 'CREATE INDEX forged FOR (company:Company) ON (company.forged)'],
    ['a constraint', 'DROP CONSTRAINT entity_id IF EXISTS'],
    ['a user', 'CREATE USER forged SET PASSWORD "forged-forged"'],
    ['a procedure that writes', 'CALL db.createLabel("Forged")'],
  ])('cannot write %s', async (_, statement) => {
    const before = await graphHash(open.graph);
    await expect(open.api.createContext().executionContext.run(statement)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    expect(await graphHash(open.graph)).toBe(before);
    const { records } = await open.graph.driver.executeQuery(
      'OPTIONAL CALL db.labels() YIELD label WITH collect(label) AS labels RETURN "Forged" IN labels AS forged',
      {},
      { database: open.graph.database },
    );
    expect(records[0]?.get('forged')).toBe(false);
  });

  it('can read', async () => {
    const { records } = await open.api
      .createContext()
      .executionContext.run('MATCH (c:Company) RETURN count(c) AS count');
    expect(records[0]?.get('count')).toBeGreaterThan(0);
  });
});
