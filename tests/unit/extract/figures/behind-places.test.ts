import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(`青岛市很大。青岛市很忙。${text}`).figures.map(
    ({ subject, quantity: { value, unit } }) => `${subject.name} ${value}${unit}`,
  );

describe('a name behind what is said of it is the subject', () => {
  test.each([
    '江西的甲木车门公司终于在平度市建了厂,上半年为乙木集团供应车门420万片。',
    '平度市城东的甲木车门公司落户不到一年,月产车门420万片。',
    '来自江西的甲木车门公司终于在平度市建了厂,月产车门420万片。',
    '丙木集团很忙。承运的甲木车门公司跑这条路跑了十年,去年运出车门420万片。',
    '丙木集团很忙。占地3000多亩的甲木车门公司落户不到一年,月产车门420万片。',
  ])('a firm: %s', (text) => {
    expect(figures(text)).toContain('甲木车门公司 420万片');
    expect(figures(text).join()).not.toMatch(/江西|平度|丙木/);
  });

  test('a park in a corner of a district, and one of so many acres', () => {
    expect(figures('平度市东南角的青河光学产业园,五年前还是荒坡,如今入园企业56家,去年产值82亿元。')).toEqual([
      '青河光学产业园 56家',
      '青河光学产业园 82亿元',
    ]);
    expect(figures('占地1200亩的青河光学产业园动工,规划总投资46亿元。')).toEqual([
      '青河光学产业园 1200亩',
      '青河光学产业园 46亿元',
    ]);
  });

  test('while a place leads where nothing behind it is named', () => {
    expect(figures('平度市的车门企业去年产值82亿元。')).toEqual(['平度市 82亿元']);
  });
});

describe('whom a firm deals with owns no figure', () => {
  test.each([
    '除了汽车,甲木公司也给风电企业乙木公司供应车门,去年交了1200套。',
    '甲木公司的玻璃长期依赖瑞典乙木公司,去年自己只产1200套。',
    '甲木公司很忙。当年它是镇办小厂,现在搬进了青河车门产业园,去年交了1200套。',
  ])('%s', (text) => {
    expect(figures(text)).toEqual(['甲木公司 1200套']);
  });

  test('nor whose subsidiary it is, nor who is named in a role', () => {
    expect(figures('车门出自甲木公司。这家乙木集团的全资子公司前年落户平度市,去年产值18亿元。')).toEqual([
      '甲木公司 18亿元',
    ]);
    expect(figures('青河车门项目开建,开发商为乙木集团,总投资9亿元。')).toEqual(['青河车门项目 9亿元']);
  });

  test('but one that the next clause goes on about does', () => {
    expect(figures('甲木公司背后站着的是乙木集团,这家老牌国企去年营收96亿元。')).toEqual(['乙木集团 96亿元']);
  });

  test('and the largest of a park does', () => {
    expect(figures('青河光学产业园里,最大的是甲木集团,去年产值9亿元。')).toEqual(['甲木集团 9亿元']);
  });
});
