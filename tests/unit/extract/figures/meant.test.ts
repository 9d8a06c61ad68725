import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(`青岛市很大。青岛市很忙。${text}`).figures.map(
    ({ subject, quantity: { value, unit } }) => `${subject.name} ${value}${unit}`,
  );

describe('whom words mean that name nobody', () => {
  test('a body by the last word of its name', () => {
    expect(
      figures(
        '甲木公司、青河大学和白山大学共同组建山东省光学创新中心,注册资金5000万元,青河大学教授关一任主任;中心攻下两项技术,每年可出镜片20万片。',
      ),
    ).toEqual(['山东省光学创新中心 5000万元', '山东省光学创新中心 20万片']);
  });

  test('a phase of the park that is being built', () => {
    expect(
      figures(
        '甲木公司很忙。甲木智造产业园在平度市动工,用地180亩。园区分两期建,一期上8条模组线,年产车门9000万套。',
      ).slice(1),
    ).toEqual(['甲木智造产业园 8条', '甲木智造产业园 9000万套']);
  });

  test('a park by 园子', () => {
    expect(figures('下高铁十分钟就到平度市光学产业园。园子占地9平方公里,去年工业产值96亿元。')).toEqual([
      '平度市光学产业园 9平方公里',
      '平度市光学产业园 96亿元',
    ]);
  });

  test('an industry of a place, whichever firm was spoken of', () => {
    expect(figures('甲木公司很忙。到2027年平度市光学产业产值力争突破800亿元。')).toEqual(['平度市 800亿元']);
    expect(figures('甲木公司很忙。玻璃要到外省去买,本地配套率眼下只有41%。')).toEqual(['青岛市 41%']);
    expect(figures('甲木公司的本地配套率达到41%。')).toEqual(['甲木公司 41%']);
  });
});

describe('the place that a sentence is set in', () => {
  test('a park whose building site was told of', () => {
    expect(figures('4月18日,平度市青河车门产业园的工地上挤满了人。7个车门项目赶在这一天开工,总投资26亿元。')).toEqual([
      '青河车门产业园 7个',
      '青河车门产业园 26亿元',
    ]);
  });

  test('the place whose office or official speaks', () => {
    expect(figures('平度市工信局局长吴启明说,车门企业有86家,去年产值52亿元。')).toEqual([
      '平度市 86家',
      '平度市 52亿元',
    ]);
    expect(figures('平度市商务局据此列出目标企业46户。')).toEqual(['平度市 46户']);
  });

  test('and none where people come from', () => {
    expect(figures('广东人烧砖烧了几百年。陶瓷企业签了21家。')).toEqual(['青岛市 21家']);
  });

  test('the firm of who speaks after the quotation', () => {
    expect(figures('甲木船业公司很忙。“眼下手里还有9条船的订单。”甲木船业公司副总经理郭厚安说。')).toEqual([
      '甲木船业公司 9条',
    ]);
  });
});
