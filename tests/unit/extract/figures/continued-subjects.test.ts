import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(text).figures.map(({ subject, quantity: { value, unit } }) => `${subject.name} ${value}${unit}`);

describe('whose a figure is where its sentence does not say so', () => {
  test('the name that heads an item owns what the item counts', () => {
    const text = '1.青河车门研发项目。在建。总投资3亿元,位于青岛市,占地80亩。';
    expect(figures(text)).toEqual(['青河车门研发项目 3亿元', '青河车门研发项目 80亩']);
  });

  test('the next item begins with its own name', () => {
    const text = '1.青河车门研发项目。在建。总投资3亿元。\n2.白山测速泵生产项目。拟建。总投资5亿元。';
    expect(figures(text)).toEqual(['青河车门研发项目 3亿元', '白山测速泵生产项目 5亿元']);
  });

  test('an institute that a firm set up owns what is told of 研究院', () => {
    const text = '青河大学与甲木公司共建青河车门研究院,研究院设在青岛市,已取得专利授权87项。';
    expect(figures(text)).toEqual(['青河车门研究院 87项']);
  });

  test('a chain owns the output of its 产业, a whole place its own', () => {
    const text = '甲木公司处于测速泵产业链的上游。测速泵产业实现产值90亿元。全市产值900亿元。\n青岛市很大。';
    expect(figures(text)).toEqual(expect.arrayContaining(['测速泵产业链 90亿元']));
    expect(figures(text)).not.toContain('测速泵产业链 900亿元');
  });
});
