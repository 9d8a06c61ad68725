import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { migrate } from '../../../src/graph/migrations.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { withdraw } from '../../../src/load/withdraw.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const name = '007-short-ids.cypher';
const document = madeRows('made', {
  entities: [
    { id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] },
    { id: 'company-buyer', type: 'Company', name: '乙厂', evidence: [place(2)] },
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

/** Ids as they were before: the same digests, longer. */
const older = [
  `MATCH (m:Migration {name: '${name}'}) DELETE m`,
  "MATCH (n:Claim|Observation|Evidence|Judgement) SET n.id = n.id + 'abcdef'",
  "MATCH (j:Judgement) SET j.factId = j.factId + 'abcdef'",
  "MATCH ()-[r]->() WHERE r.claimId IS NOT NULL SET r.claimId = r.claimId + 'abcdef'",
];

test('ids that facts had before are cut to those they have now, wherever they stand', async () => {
  await loadRows(graph, document);
  const { id } = document.observations[0] ?? { id: '' };
  await withdraw(graph, { id, verdict: 'WITHDRAWN', reason: 'a slip', by: 'Li' });
  const now = await graphHash(graph);
  const { version } = await graphStatus(graph);
  for (const text of older) await graph.driver.executeQuery(text, {}, { database: graph.database });
  expect(await graphHash(graph)).not.toBe(now);
  expect(await migrate(graph)).toEqual([name]);
  expect(await graphHash(graph)).toBe(now);
  expect(await graphStatus(graph)).toMatchObject({ version: version + 1 });
  const again = await loadRows(graph, document);
  expect(again.versionAfter).toBe(again.versionBefore);
});
