import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const products = (text: string): string[] =>
  readMadeUp(`青岛市的甲木有限公司成立多年。${text}`)
    .entities.filter(({ type }) => type === 'Product')
    .map(({ name }) => name);

describe('where the name of goods begins and ends', () => {
  test.each([
    ['公司一个月打出花生酱3万吨,产量居首。', '花生酱'],
    ['公司把进口大豆榨成豆油,再卖给粮店。', '大豆'],
    ['公司另有冰晶石等产品。', '冰晶石'],
    ['公司日处理鲜奶900吨。', '鲜奶'],
    ['伺服电机和精密模具几乎全靠外购。', '精密模具'],
  ])('%s', (text, product) => {
    expect(products(text)).toContain(product);
  });

  test.each([
    ['甲木有限公司的展厅里不摆奖杯。', '展厅里不摆奖杯'],
    ['公司没有报过材料。', '报过材料'],
    ['公司没有谈整车。', '谈整车'],
    ['乙木金具的活有八成来自甲木有限公司。', '活有'],
    ['公司供应珠三角的纸厂。', '珠三角'],
    ['司机掀开引擎盖,看了又看。', '引擎盖'],
    ['公司把进口大豆榨成豆油,再卖给粮店。', '大豆榨成豆油'],
  ])('but not in %s', (text, words) => {
    expect(products(text)).not.toContain(words);
  });
});
