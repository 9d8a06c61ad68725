import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { migrate } from '../../../src/graph/migrations.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { sha256 } from '../../../src/text/document.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const name = '005-no-repetition.cypher';
const rowsOfTable = { rowFrom: 2, rowTo: 3, sha256: sha256('made') };
const document = madeRows('made', {
  entities: [
    { id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] },
    { id: 'company-buyer', type: 'Company', name: '乙厂', aliases: ['乙'], evidence: [rowsOfTable] },
  ],
  claims: [{ subject: 'company-maker', predicate: 'SUPPLIES', object: 'company-buyer', evidence: [place(2)] }],
  observations: [{ entity: 'company-maker', metric: 'output', value: 3, unit: '万台', evidence: [place(3)] }],
});

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

/** Brings a graph to what loads stored before this file was there. */
const older = [
  `MATCH (m:Migration {name: '${name}'}) DELETE m`,
  "MATCH (c:Claim) SET c.subjectType = 'Company', c.objectType = 'Company'",
  "MATCH (o:Observation) SET o.entityType = 'Company'",
  "MATCH ()-[a:ATTESTS]->() SET a.pinyin = 'a reading', a.aliases = coalesce(a.aliases, [])",
  "MATCH (e:Evidence {kind: 'ROWS'})-[:IN_DOCUMENT]->(d) SET e.sha256 = d.sha256",
  "MATCH (d:Document) SET d.factsHash = 'over other rows'",
];
const makeOlder = async (): Promise<void> => {
  for (const text of older) await graph.driver.executeQuery(text, {}, { database: graph.database });
};

const properties = (): Promise<unknown> =>
  readRows(
    graph,
    `MATCH (c:Claim) MATCH (o:Observation) MATCH (e:Evidence {kind: 'ROWS'})
     RETURN c.subjectType AS subjectType, c.objectType AS objectType, o.entityType AS entityType, e.sha256 AS sha256,
       COLLECT { MATCH ()-[a:ATTESTS]->() RETURN [key IN keys(a) WHERE key <> 'name'] AS keys ORDER BY keys } AS attested`,
  );

describe('a graph of before', () => {
  it('is brought to what a load stores now', async () => {
    await loadRows(graph, document);
    const now = await properties();
    await makeOlder();
    expect(await properties()).not.toEqual(now);
    expect(await migrate(graph)).toEqual([name]);
    expect(await properties()).toEqual(now);
    expect(now).toEqual([
      { subjectType: null, objectType: null, entityType: null, sha256: null, attested: [[], ['aliases']] },
    ]);
  });

  it('takes one reload, which writes the document alone; the next writes nothing', async () => {
    await loadRows(graph, document);
    const fresh = await graphHash(graph);
    await makeOlder();
    await migrate(graph);
    const none = { entities: 0, claims: 0, observations: 0 };
    const first = await loadRows(graph, document);
    expect(first).toMatchObject({ added: none, changed: none, removed: none, versionAfter: first.versionBefore + 1 });
    expect(await graphHash(graph)).toBe(fresh);
    const second = await loadRows(graph, document);
    expect(second.versionAfter).toBe(second.versionBefore);
  });

  it('has another version then, and can be brought there twice', async () => {
    await loadRows(graph, document);
    await makeOlder();
    const { version } = await graphStatus(graph);
    await migrate(graph);
    const hash = await graphHash(graph);
    expect((await graphStatus(graph)).version).toBe(version + 1);
    await graph.driver.executeQuery(`MATCH (m:Migration {name: '${name}'}) DELETE m`, {}, { database: graph.database });
    expect(await migrate(graph)).toEqual([name]);
    expect(await graphHash(graph)).toBe(hash);
  });
});
