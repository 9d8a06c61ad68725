import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { statement } from '../../../src/graph/statements.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';
import { pick, steps } from './saved-queries.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

const ask = (name: string): Promise<Record<string, unknown>[]> => readRows(graph, statement(`browser/${name}`));
const unknown = 'no company is known in these documents 文档中未见';

// What is expected here was read in the two documents, not in an answer.
describe('new energy vehicles of Jinzhong', () => {
  it('names both suppliers of Geely, and a share only where one is stated', async () => {
    expect(pick(await ask('01-suppliers-of-geely-jinzhong'), 'supplier', 'product', 'share')).toEqual([
      ['太钢', '高端不锈钢', 0.95],
      ['山西利虎玻璃', '四门玻璃', null],
    ]);
  });

  it('lists what lies upstream by tier, suppliers apart from inputs whose makers are inferred', async () => {
    const rows = pick(await ask('25-upstream-by-tier'), 'tier', 'how', 'name', 'makers');
    expect(rows).toEqual(
      expect.arrayContaining([
        [1, 'supplier 供应商', '太钢', []],
        [1, 'supplier 供应商', '山西利虎玻璃', []],
        [1, 'input 投入品', '四门玻璃', ['山西利虎玻璃']],
        [2, 'input 投入品', '高端不锈钢', ['太钢']],
      ]),
    );
    expect(rows.filter(([, how]) => how === 'supplier 供应商')).toHaveLength(2);
  });

  it('draws the supply chain from supplier to customer and from material to vehicle', async () => {
    const drawn = steps(await ask('02-supply-chain-of-geely-jinzhong'));
    expect(drawn.filter((step) => step.includes('SUPPLIES'))).toEqual([
      '太钢 -SUPPLIES-> 吉利汽车晋中公司',
      '山西利虎玻璃 -SUPPLIES-> 吉利汽车晋中公司',
    ]);
    expect(drawn).toEqual(
      expect.arrayContaining([
        '太钢 -PRODUCES-> 高端不锈钢',
        '高端不锈钢 -INPUT_TO-> 消声器',
        '消声器 -INPUT_TO-> 整车',
        '四门玻璃 -INPUT_TO-> 整车',
      ]),
    );
  });

  it('lists the chain by stage, with the services of the aftermarket and no company in them', async () => {
    const rows = await ask('04-new-energy-vehicle-chain-by-stage');
    const stage = (name: string) => rows.find((row) => row['stage'] === name);
    for (const service of ['后市场服务', '电池回收', '维修保养', '汽车租赁', '二手车交易', '汽车拆解回收']) {
      expect(stage(service)).toMatchObject({ position: 'AFTERMARKET', companies: [] });
    }
    expect(stage('后市场服务')?.['products']).toEqual(['换电设备']);
    expect(stage('零部件配套')?.['products']).toEqual(expect.arrayContaining(['新能源汽车电池', '电机', '电控设备']));
    expect(stage('整车制造')?.['companies']).toEqual(
      expect.arrayContaining(['吉利汽车晋中公司', '中航兰田', '斯纳德', '保罗汽车']),
    );
  });

  it('says of what is sought that no company is known, and never that there is none', async () => {
    const rows = await ask('05-sought-and-known-locally');
    const answers = new Map(pick(rows, 'sought', 'answer') as [string, string][]);
    for (const sought of ['新能源汽车电池', '电机', '电控设备', '零部件配套', '现代医药'])
      expect(answers.get(sought)).toBe(unknown);
    const vehicles = rows.find((row) => row['sought'] === '整车制造');
    expect(vehicles?.['answer']).not.toBe(unknown);
    expect(vehicles?.['knownLocally']).toEqual(expect.arrayContaining(['吉利汽车晋中公司', '中航兰田', '斯纳德']));
  });

  it('shows five companies that aspire to lead the chain, and none that leads it', async () => {
    const chain = '新能源汽车产业链';
    const companies = ['吉利', '山西美锦氢能科技有限公司', '保罗汽车', '斯纳德', '中航兰田'];
    const expected = companies.map((company) => `${company} -ASPIRED_LEADS-> ${chain}`);
    expect(steps(await ask('06-aspiring-chain-leaders'))).toEqual(expected.toSorted());
  });

  it("gives Geely's figures by year, with the target apart and nothing for 2020", async () => {
    const rows = await ask('07-geely-jinzhong-figures-by-year');
    expect(pick(rows, 'time', 'metric', 'comparator', 'actual', 'target', 'unit')).toEqual([
      ['2017', 'output', '=', 8.6, null, '万台'],
      ['2017', 'output_value', '=', 82, null, '亿元'],
      ['2018', 'output_and_sales', '>', 10, null, '万台'],
      ['2018', 'output_value', '>', 130, null, '亿元'],
      ['2019', 'output', '=', 6.17, null, '万辆'],
      ['2019', 'output', '=', 1012, null, '辆'],
      ['2019', 'revenue', '=', 132.77, null, '亿元'],
      ['2021', 'output_value', '=', 109.2, null, '亿元'],
      ['per year', 'capacity', '=', null, 20, '万台'],
    ]);
  });

  it('gives an amount only to the project that it is stated of', async () => {
    const rows = await ask('08-investments-and-amounts');
    expect(pick(rows, 'target', 'investors', 'comparator', 'amount', 'unit', 'kind')).toEqual(
      expect.arrayContaining([
        ['美锦氢燃料电池动力系统和氢燃料商用车项目', ['美锦汽车'], '=', 70, '亿元', 'PLANNED'],
        ['保罗新能源专用车项目', ['北京保罗投资集团'], '=', 55, '亿元', 'PLANNED'],
        ['山西智创谷', ['晋中市'], '≥', 1, '千亿元', 'PLANNED'],
      ]),
    );
    expect(pick(rows, 'target').flat()).not.toContain('中铁联运集装箱项目');
  });

  it('shows the ten that signed with the institute, and the university it belongs to', async () => {
    const signatories = [
      '山西海洋液压有限公司',
      '山西壹泰科电工设备有限公司',
      '北方功能食品产业园',
      '金科山西智慧科技城',
      '晋中经纬新科机械有限公司',
      '山西明亮涂料科技有限公司',
      '山西瑞阳智能供热技术研究中心有限公司',
      '山西玉海液压机械制造有限公司',
      '太谷昌林锹具有限公司',
      '山西金柏林生物科技有限公司',
    ];
    const institute = '中北大学晋中产业技术创新研究院';
    const drawn = steps(await ask('09-signed-with-the-north-university-institute'));
    const signed = drawn.filter((step) => step.includes('SIGNED')).map((step) => step.split(' ')[0]);
    expect(new Set(signed)).toEqual(new Set([...signatories, institute]));
    expect(drawn).toContain(`${institute} -PART_OF-> 中北大学`);
  });
});
