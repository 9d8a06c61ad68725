import { describe, expect, test } from 'vitest';
import { isWorksOfATrade } from '../../../../src/extract/mentions/works-of-a-trade.ts';
import { readMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'Company')
    .map(({ name }) => name);

describe('works of which only the trade is told', () => {
  test.each(['冶炼厂', '瓷土厂', '大纸箱厂', '化工机械厂'])('%s is no name', (text) => {
    expect(isWorksOfATrade(text)).toBe(true);
  });

  test.each(['甲木冶炼厂', '青河轴承厂', '冶炼厂房', '第二毛纺厂'])('%s may be one', (text) => {
    expect(isWorksOfATrade(text)).toBe(false);
  });
});

describe('words before the name of a firm', () => {
  test.each([
    ['乙车公司已经同甲木公司签下合同。', '甲木公司'],
    ['乙车公司同青岛甲木锂业有限公司签下合同。', '青岛甲木锂业有限公司'],
    ['乙车公司准备同同方甲木公司签约。', '同方甲木公司'],
  ])('are no part of it in %s', (text, name) => {
    expect(firms(text)).toContain(name);
  });
});
