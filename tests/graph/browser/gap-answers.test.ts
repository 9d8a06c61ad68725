import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gaps } from '../../../src/analysis/gaps/gaps.ts';
import { requireEntity } from '../../../src/analysis/named.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { statement } from '../../../src/graph/statements.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';
import { pick } from './saved-queries.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

const ask = (name: string): Promise<Record<string, unknown>[]> => readRows(graph, statement(`browser/${name}`));

// What is expected here was read in the two documents, not in an answer.
describe('the gaps of Jinzhong', () => {
  it('are sought for batteries, motors and electronic controls; vehicles alone have named local firms', async () => {
    const rows = await ask('30-gaps-of-jinzhong-in-new-energy-vehicles');
    const of = (stage: string) => rows.find((row) => row['stage'] === stage);
    expect(rows.filter((row) => row['status'] === 'COVERED').map((row) => row['stage'])).toEqual(['整车制造']);
    expect(of('零部件配套')).toMatchObject({
      status: 'SOUGHT',
      reference: false,
      sought: expect.arrayContaining(['新能源汽车电池 ACTUAL', '电机 ACTUAL', '电控设备 ACTUAL']),
    });
    expect(of('动力电池')).toMatchObject({ status: 'SOUGHT', reference: true, companies: [] });
    expect(of('运营')).toMatchObject({ status: 'UNKNOWN_LOCALLY', reference: false });
  });

  it('have the statuses that the API gives, in the same order', async () => {
    const read = readFrom(graph);
    const chain = await requireEntity(read, 'chain', 'industry-chain-new-energy-vehicles');
    const { stages } = await gaps(read, chain, await requireEntity(read, 'region', 'region-jinzhong-140700'));
    const rows = await ask('30-gaps-of-jinzhong-in-new-energy-vehicles');
    expect(rows.map((row) => row['status'])).toEqual(stages.map(({ status }) => status));
  });

  it('could be filled by suppliers of Geely that stand in the province', async () => {
    const rows = await ask('31-who-could-fill-the-gaps-of-jinzhong');
    expect(pick(rows, 'stage', 'company', 'links', 'places')).toEqual(
      expect.arrayContaining([
        ['零部件配套', '山西利虎玻璃', ['SUPPLIES 吉利汽车晋中公司'], ['山西省']],
        ['新能源汽车产业链上游', '太钢', ['SUPPLIES 吉利汽车晋中公司'], []],
      ]),
    );
    expect(pick(rows, 'stage').flat()).not.toContain('整车制造');
  });
});

describe('the timeline of Jinzhong', () => {
  it('begins with the first year and ends with projects, by status', async () => {
    const rows = await ask('32-timeline-of-jinzhong');
    expect(pick(rows, 'date', 'what', 'value', 'unit')[0]).toEqual(['2016', 'heated_area', 0.69, '亿平方米']);
    expect(pick(rows, 'date', 'what', 'kind')).toContainEqual([
      '2022',
      'SEEKS 年产5万台吉利G3甲醇增程重卡项目',
      'PLANNED',
    ]);
    const projects = rows.filter((row) => row['status'] !== null);
    expect(pick(projects, 'what', 'status', 'kind')).toContainEqual(['吉利晋中项目', 'OPERATING', 'ACTUAL']);
    expect(pick(projects, 'what', 'status', 'kind')).toContainEqual(['左权抽水蓄能电站', 'PLANNED', 'PLANNED']);
    expect(rows.slice(-projects.length)).toEqual(projects);
  });
});
