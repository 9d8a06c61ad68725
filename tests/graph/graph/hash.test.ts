import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const entity = (id: string, name: string, at: number): object => ({ id, type: 'Company', name, evidence: [place(at)] });
const one = madeRows('one', {
  entities: [entity('company-maker', '甲厂', 1), entity('company-buyer', '乙厂', 2)],
  claims: [{ subject: 'company-maker', predicate: 'SUPPLIES', object: 'company-buyer', evidence: [place(3)] }],
});
const other = madeRows('other', {
  entities: [entity('company-maker', '甲厂', 1), entity('company-third', '丙厂', 2)],
  observations: [{ entity: 'company-third', metric: 'output', value: 3, unit: '万台', evidence: [place(3)] }],
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

const write = (cypher: string): Promise<unknown> => graph.driver.executeQuery(cypher, {}, { database: graph.database });

describe('the hash of a graph', () => {
  it('is one whatever the order of loading and the moment of it', async () => {
    await loadRows(graph, one);
    await loadRows(graph, other);
    const hash = await graphHash(graph);
    await emptyGraph(graph);
    await loadRows(graph, other);
    await loadRows(graph, one);
    expect(await graphHash(graph)).toBe(hash);
  });

  it.for([
    "MATCH (e:Entity {id: 'company-maker'}) SET e.name = '丁厂'",
    "MATCH (e:Entity {id: 'company-maker'}) SET e.aliases = ['甲']",
    "MATCH (e:Entity {id: 'company-maker'}) SET e:Park",
    'MATCH (c:Claim) SET c.share = 0.5',
    'MATCH (d:Document) SET d.loading = true',
    "MATCH (e:Evidence {documentId: 'other'}) SET e.start = 1",
    "MATCH (:Document {id: 'one'})-[a:ATTESTS]->() SET a.status = 'PLANNED'",
    'MATCH ()-[s:SUPPLIES]->() SET s.share = 0.5',
    'MATCH (:Claim)-[s:SUPPORTED_BY]->() SET s.row = 1',
    'MATCH (:Claim)-[s:SUPPORTED_BY]->() DELETE s',
    'MATCH (claim:Claim)-[:SUPPORTED_BY]->(evidence) CREATE (claim)-[:SUPPORTED_BY]->(evidence)',
    "CREATE (:Judgement {id: 'judgement-1'})",
  ])('changes with %s', async (change) => {
    await loadRows(graph, one);
    await loadRows(graph, other);
    const hash = await graphHash(graph);
    await write(change);
    expect(await graphHash(graph)).not.toBe(hash);
  });
});
