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

// What is expected here was read in the two documents, not in an answer.
describe('who depends on whom', () => {
  it('draws the way from Taigang over Geely, Jinzhong and the province to Shuozhou', async () => {
    expect(steps(await ask('26-paths-from-taigang-to-shuozhou'))).toEqual(
      expect.arrayContaining([
        '太钢 -SUPPLIES-> 吉利汽车晋中公司',
        '吉利汽车晋中公司 -LOCATED_IN-> 晋中市',
        '晋中市 -PART_OF-> 山西省',
        '朔州市 -PART_OF-> 山西省',
      ]),
    );
  });

  it('names Geely as hit by Taigang in one material, with nobody else who makes it', async () => {
    const rows = await ask('27-who-is-hit-if-taigang-stops');
    expect(pick(rows, 'tier', 'hit', 'product', 'share', 'othersWhoMakeIt')).toEqual([
      [1, '吉利汽车晋中公司', '高端不锈钢', 0.95, []],
    ]);
  });

  it('finds both suppliers of Geely to be the only known source of what they supply', async () => {
    expect(pick(await ask('28-single-sources'), 'source', 'product', 'customer')).toEqual([
      ['太钢', '高端不锈钢', '吉利汽车晋中公司'],
      ['山西利虎玻璃', '四门玻璃', '吉利汽车晋中公司'],
    ]);
  });

  it('finds that Taigang and the glass maker are joined through Geely alone', async () => {
    const rows = await ask('29-companies-that-hold-the-network-together');
    expect(pick(rows, 'company', 'pairs')).toEqual([['吉利汽车晋中公司', ['山西利虎玻璃 – 太钢']]]);
  });
});
