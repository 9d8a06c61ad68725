import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireEntity } from '../../../src/analysis/named.ts';
import { timeline } from '../../../src/analysis/timeline/timeline.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { withdraw } from '../../../src/load/withdraw.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';

const figure = (value: number, when: object, more: object = {}): object => ({
  entity: 'company-a',
  metric: 'output',
  value,
  unit: '万台',
  evidence: [place(value)],
  ...when,
  ...more,
});
const claim = (subject: string, predicate: string, object: string, more: object = {}): object => ({
  subject,
  predicate,
  object,
  evidence: [place(2)],
  ...more,
});
const project = (name: string, status?: string): object =>
  entity(`project-${name}`, 'Project', `项目${name}`, { status });

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  const facts = {
    entities: [
      entity('company-a', 'Company', '甲'),
      entity('company-b', 'Company', '乙'),
      entity('region-city', 'Region', '青河市'),
      entity('region-county', 'Region', '青河县'),
      entity('industry-chain-cars', 'IndustryChain', '汽车产业链'),
      entity('chain-stage-parts', 'ChainStage', '零部件'),
      project('planned', 'PLANNED'),
      project('running', 'OPERATING'),
      project('unknown'),
      project('dated', 'PLANNED'),
    ],
    claims: [
      claim('company-a', 'PARTNERS_WITH', 'company-b', { date: '2021-03-05' }),
      claim('company-b', 'SUPPLIES', 'company-a', { validFrom: '2019' }),
      claim('company-b', 'OWNS', 'company-a'),
      claim('region-county', 'PART_OF', 'region-city'),
      ...['planned', 'running', 'unknown'].map((name) =>
        claim(`project-${name}`, 'LOCATED_IN', 'region-county', { modality: 'PLANNED' }),
      ),
      claim('project-dated', 'LOCATED_IN', 'region-city', { date: '2020' }),
      claim('project-running', 'IN_CHAIN', 'industry-chain-cars'),
      claim('project-planned', 'IN_STAGE', 'chain-stage-parts'),
      claim('chain-stage-parts', 'STAGE_OF', 'industry-chain-cars'),
    ],
    observations: [
      figure(3, { year: 2021 }),
      figure(4, { year: 2021 }, { kind: 'TARGET' }),
      figure(5, { period: 'per year' }),
      figure(6, {}),
      figure(7, { period: '2020-H1' }),
      figure(9, { year: 2018 }),
      figure(8, { year: 2022 }, { entity: 'region-city' }),
    ],
  };
  await loadRows(graph, madeRows('made', facts));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

/** Entries as the date and the value or the subject and predicate. */
const ask = async (of: string, first = 500): Promise<string[]> => {
  const read = readFrom(graph);
  const { entries } = await timeline(read, await requireEntity(read, 'of', of), first);
  const { driver, database } = graph;
  const { records } = await driver.executeQuery(
    `UNWIND $ids AS id
     OPTIONAL MATCH (o:Observation {id: id})
     OPTIONAL MATCH (c:Claim {id: id})
     RETURN coalesce(toString(toInteger(o.value)), c.predicate + ' of ' + c.subjectId) AS what`,
    { ids: entries.map(({ claimId, observationId }) => claimId ?? observationId) },
    { database },
  );
  return entries.map(({ date, year }, i) => `${date} ${year}: ${records[i]?.get('what')}`);
};

describe('the timeline', () => {
  it('of a company has its figures and dated claims by year, and what has no year last', async () => {
    expect(await ask('company-a')).toEqual([
      '2018 2018: 9',
      '2019 2019: SUPPLIES of company-b',
      '2020-H1 2020: 7',
      '2021 2021: 4',
      '2021 2021: 3',
      '2021-03-05 2021: PARTNERS_WITH of company-a',
      'null null: 6',
      'per year null: 5',
    ]);
  });

  it('of a region has its projects and those of its counties, those without a date last and by their status', async () => {
    expect(await ask('region-city')).toEqual([
      '2020 2020: LOCATED_IN of project-dated',
      '2022 2022: 8',
      'null null: LOCATED_IN of project-running',
      'null null: LOCATED_IN of project-planned',
      'null null: LOCATED_IN of project-unknown',
    ]);
  });

  it('of a chain has its projects, by the chain or by a stage', async () => {
    expect(await ask('industry-chain-cars')).toEqual([
      'null null: IN_CHAIN of project-running',
      'null null: IN_STAGE of project-planned',
    ]);
  });

  it('leaves out what is withdrawn, until it is restored', async () => {
    const whole = await ask('company-a');
    const read = readFrom(graph);
    const { entries } = await timeline(read, await requireEntity(read, 'of', 'company-a'), 500);
    const [figureId, claimId] = [entries[0]?.observationId ?? '', entries[1]?.claimId ?? ''];
    for (const id of [figureId, claimId])
      await withdraw(graph, { id, verdict: 'WITHDRAWN', reason: 'misread', by: 'nobody' });
    expect(await ask('company-a')).toEqual(whole.slice(2));
    for (const id of [figureId, claimId])
      await withdraw(graph, { id, verdict: 'RESTORED', reason: 'read anew', by: 'nobody' });
    expect(await ask('company-a')).toEqual(whole);
  });

  it('tells that entries were left out, and gives the first', async () => {
    const read = readFrom(graph);
    const company = await requireEntity(read, 'of', 'company-a');
    const cut = await timeline(read, company, 7);
    const whole = await timeline(read, company, 8);
    expect([cut.truncated, whole.truncated]).toEqual([true, false]);
    expect(cut.entries).toEqual(whole.entries.slice(0, 7));
  });
});
