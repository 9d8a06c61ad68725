import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(`青岛市很大。${text}`).figures.map(
    ({ subject, quantity: { value, unit } }) => `${subject.name} ${value}${unit}`,
  );

describe('a number that says nothing of anybody', () => {
  test.each([
    '碳酸锂站上50万元,甲木公司惜售。',
    '一吨碳酸锂50.3万元,甲木公司只收现款。',
    '甲木公司的碳酸锂每吨卖到50.3万元。',
    '年初,碳酸锂还在28万元附近徘徊,甲木公司不急。',
    '甲木公司一套车门售价3000元。',
    '甲木公司的工人月薪8000元。',
    '钢价从5000元跌到3000元,甲木公司松了口气。',
  ])('what something costs: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('but not what is saved on each piece, nor what was spent on one', () => {
    expect(figures('甲木公司的钢板每吨成本下降400元。')).toEqual(['甲木公司 400元']);
    expect(figures('甲木公司买一台压力机花了1800万元。')).toEqual(['甲木公司 1800万元']);
  });

  test.each([
    '甲木公司生产1吨碳酸锂要排出锂渣约30吨。',
    '甲木公司炼一吨钢耗水3吨。',
    '每吨碳酸锂要用8吨精矿,甲木公司吃不消。',
    '甲木公司吨钢综合能耗下降12公斤。',
  ])('what one piece takes: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('how strong a machine is, beside what it cost and how many there are', () => {
    expect(figures('甲木公司花1800万元添了一台3500吨压力机。')).toEqual(['甲木公司 1800万元']);
    expect(figures('甲木公司的码头装了两台50吨门座起重机。')).toEqual([]);
    expect(figures('甲木公司购置6000吨数控挤压机等设备47台。')).toEqual(['甲木公司 47台']);
    expect(figures('甲木公司购置6000吨钢板。')).toEqual(['甲木公司 6000吨']);
  });

  test('what owners hold, in whatever order they and their shares stand', () => {
    expect(figures('乙木集团与丙木集团双方按40%和60%的比例出资,设立甲木公司,年产车门5万套。')).toEqual([
      '甲木公司 5万套',
    ]);
    expect(figures('甲木公司由乙木集团、丙木集团分别出资70%和30%设立,年产车门5万套。')).toEqual(['甲木公司 5万套']);
    expect(figures('甲木公司由乙木集团控股62%,年产车门5万套。')).toEqual(['甲木公司 5万套']);
  });

  test('shares that several hold of a firm', () => {
    expect(figures('乙木集团、丙木集团分别持有甲木公司20%、15%的股份,甲木公司注册资本18亿元。')).toEqual([
      '甲木公司 18亿元',
    ]);
  });

  test.each([
    '甲木公司发走一根转子,净重168吨。',
    '甲木公司加工的汽缸,单件最重的有85吨。',
    '甲木公司总经理办公桌上压着12份催货函。',
    '甲木公司专做2兆瓦直驱风力发电机组。',
    '甲木公司专做300吨级内河货船。',
    '甲木公司的碳板每双成本多出60元。',
    '甲木公司的船租一天40万元。',
    '甲木公司留给自己的窗口只有7个小时。',
    '全国每卖出10台变压器,甲木公司就占3台。',
    '甲木公司按其首两年租用厂房费用的70%给予补贴。',
  ])('what one thing weighs, gives or costs, papers, times and terms: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('but not a power plant, nor contracts signed, nor the firms below a threshold', () => {
    expect(figures('甲木公司装机200兆瓦。')).toEqual(['甲木公司 200兆瓦']);
    expect(figures('26户企业中年产值不足5000万元的有15户。')).toEqual(['青岛市 15户']);
  });

  test('growth that falls to a rate is still growth', () => {
    expect(figures('青岛市产值28.9亿元,增幅回落至6.1%。')).toContain('青岛市 6.1%');
    expect(figures('青岛市产值28.9亿元,同比下降6.1%。')).toContain('青岛市 -6.1%');
  });
});
