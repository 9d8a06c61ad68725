import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { rowsOf } from '../../../src/load/rows.ts';
import { type IdentityOptions, readIdentities } from '../../../src/quality/identities.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { madeFacts, madeSource, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const company = (id: string, name: string) => ({ id: `company-${id}`, type: 'Company', name, evidence: [place(1)] });
const judge = (left: string, right: string, verdict: string, date: string) => ({
  left: `company-${left}`,
  right: `company-${right}`,
  verdict,
  reason: 'made up',
  by: 'nobody',
  date,
});
const region = {
  id: 'region-a',
  type: 'Region',
  name: '晋中市',
  level: 'CITY',
  adcode: '140700',
  evidence: [place(1)],
};
const inRegion = (id: string) => ({
  subject: `company-${id}`,
  predicate: 'LOCATED_IN',
  object: 'region-a',
  evidence: [place(2)],
});
const facts = {
  entities: [
    region,
    company('geely', '吉利'),
    company('geely-jinzhong', '吉利汽车晋中公司'),
    company('taigang', '太钢'),
    company('taigang-stainless', '太钢不锈'),
    company('huatai', '华泰机械'),
    company('huatai-works', '华泰机械有限公司'),
    company('works-a', '恒信电子'),
    company('works-b', '恒信电子厂'),
    company('glass', '利虎玻璃'),
    company('steel', '晋岭钢铁'),
  ],
  claims: [inRegion('huatai'), inRegion('huatai-works')],
  judgements: [
    judge('geely', 'geely-jinzhong', 'SAME', '2020'),
    judge('geely', 'geely-jinzhong', 'NOT_SAME', '2024'),
    judge('works-a', 'works-b', 'SAME', '2024'),
    judge('glass', 'steel', 'UNDECIDED', '2024'),
  ],
};

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  await loadRows(graph, rowsOf({ source: madeSource('a'), facts: madeFacts(facts) }));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});
const pairs = async (options: IdentityOptions) =>
  (await readIdentities(readFrom(graph), options)).candidates.map(({ left, right, judgement }) => [
    left.name,
    right.name,
    judgement,
  ]);

describe('candidates of a graph', () => {
  it('are pairs that nobody decided, the likeliest first, and those judged undecided whatever their score', async () => {
    expect(await pairs({ minimum: 0.5 })).toEqual([
      ['华泰机械', '华泰机械有限公司', null],
      ['太钢', '太钢不锈', null],
      ['利虎玻璃', '晋岭钢铁', 'UNDECIDED'],
    ]);
    expect((await pairs({ minimum: 0.7 })).map(([name]) => name)).toEqual(['华泰机械', '利虎玻璃']);
  });

  it('with all, are those decided too, by the latest judgement', async () => {
    expect(await pairs({ minimum: 0.5, all: true })).toContainEqual(['吉利', '吉利汽车晋中公司', 'NOT_SAME']);
    expect(await pairs({ minimum: 0.5, all: true })).toContainEqual(['恒信电子厂', '恒信电子厂', 'SAME']);
  });

  it('are of the type that is asked for', async () => {
    expect(await pairs({ minimum: 0.5, type: 'Park', all: true })).toEqual([]);
  });

  it('know from the graph where the entities are', async () => {
    const { candidates } = await readIdentities(readFrom(graph), { minimum: 0.5 });
    expect(candidates[0]?.reasons).toContain('same place: 晋中市');
  });

  it('are not looked for where a request would take too long, which is said', async () => {
    const found = await readIdentities(readFrom(graph), { minimum: 0.5, most: 3 });
    expect(found.candidates.map(({ judgement }) => judgement)).toEqual(['UNDECIDED']);
    expect(found.incomplete).toContain('10 entities are too many');
  });
});
