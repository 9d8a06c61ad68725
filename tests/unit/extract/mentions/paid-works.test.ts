import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const projects = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'Project')
    .map(({ name }) => name);

const figures = (text: string): string[] =>
  readMadeUp(text).figures.map(({ subject, quantity: { value, unit } }) => `${subject.name} ${value}${unit}`);

describe('works are projects where somebody pays for them', () => {
  test.each([
    ['甲木公司投资3亿元,在青河经济开发区建设智能造车车间。', '智能造车车间'],
    ['甲木公司计划投资3亿元建设车窗分拣中心。', '车窗分拣中心'],
    ['甲木公司斥资3亿元上了一条大幅面车窗生产线。', '大幅面车窗生产线'],
    ['甲木公司将在岳阳市设立面向东盟的车窗中心仓,投资约8000万元。', '车窗中心仓'],
    ['日处理能力3万吨的车窗清洗中心已经开工。', '车窗清洗中心'],
    ['甲木公司在岳阳市建设百吨级车窗镀膜中试线。', '百吨级车窗镀膜中试线'],
  ])('%s', (text, project) => {
    expect(projects(text)).toContain(project);
  });

  test.each([
    '甲木公司参观车窗分拣中心。',
    '甲木公司的车间很忙。',
    '甲木公司投资3亿元,在青河经济开发区站稳脚跟。',
    '甲木公司投资3亿元建设车窗工程技术研究中心。',
    '客商参观了市场,投资3亿元。',
    '首批9个车窗镀膜项目同日动工。',
    '车间一期安装6条车窗镀膜生产线。',
    '文件规定新上车窗镀膜项目。',
  ])('none in: %s', (text) => {
    expect(projects(text)).toEqual([]);
  });

  test('come after who holds how much of them', () => {
    const text =
      '甲木公司与乙木集团建设车窗镀膜项目。项目总投资9亿元,其中甲木公司出资60%,乙木集团出资40%,年产车窗12万吨。';
    expect(figures(text)).toContain('车窗镀膜项目 12万吨');
  });

  test('own what they cost', () => {
    expect(figures('甲木公司投资3亿元,在青河经济开发区建设智能造车车间,占地90亩。')).toEqual([
      '智能造车车间 3亿元',
      '智能造车车间 90亩',
    ]);
  });
});
