import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { matchAll } from '../../../src/load/match-batches.ts';
import { readIdentities } from '../../../src/quality/identities.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { madeRows } from '../../support/facts.ts';
import { emptyGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const byRules = (): Promise<unknown[]> =>
  readRows(graph, 'MATCH (j:Judgement) WHERE j.rule IS NOT NULL RETURN j.leftId AS leftId, j.rightId AS rightId');

it('the rules join nothing of the two documents, which use one id for one thing', async () => {
  expect(await byRules()).toEqual([]);
  expect(await matchAll(graph)).toMatchObject({ added: 0, removed: 0 });
});

it('a listed company meets its group as a candidate with reasons, undecided, and goes without a trace', async () => {
  const before = await graphHash(graph);
  const listed = entity('company-000825-sz', 'Company', '山西太钢不锈钢股份有限公司', {
    aliases: ['太钢不锈'],
    identifiers: { 'stock-code': '000825.SZ' },
  });
  await loadRows(graph, madeRows('listed', { entities: [listed] }));
  const { candidates } = await readIdentities(readFrom(graph), { minimum: 0.5, type: 'Company' });
  const found = candidates.find(({ left, right }) => left.id === 'company-000825-sz' && right.id === 'company-taigang');
  expect(found).toMatchObject({
    left: { name: '山西太钢不锈钢股份有限公司' },
    right: { name: '太钢' },
    reasons: ['one contains the other: 太钢 in 太钢不锈'],
    judgement: null,
  });
  expect(await byRules()).toEqual([]);
  expect(
    await readRows(
      graph,
      "MATCH (e:Entity:Company) WHERE e.id IN ['company-000825-sz', 'company-taigang'] RETURN count(e) AS both",
    ),
  ).toEqual([{ both: 2 }]);
  await retractDocument(graph, 'listed');
  expect(await graphHash(graph)).toBe(before);
});
