import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject metric value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(text).figures.map(
    ({ subject, metric, quantity: { value, unit } }) => `${subject.name} ${metric} ${value}${unit}`,
  );

describe('whose a figure is', () => {
  test('goes on with the subject of the number before until another one is named', () => {
    const text = '甲木公司地处青岛市。去年,甲木公司产值3亿元,同比增长5%,员工200人。青岛市产值90亿元,增长7%。';
    expect(figures(text)).toEqual([
      '甲木公司 output_value 3亿元',
      '甲木公司 growth_rate 5%',
      '甲木公司 people 200人',
      '青岛市 output_value 90亿元',
      '青岛市 growth_rate 7%',
    ]);
  });

  test('占全市 and 占青岛市 name what a share is of, not whose it is', () => {
    const text = '甲木公司很忙。甲木公司产值3亿元,占全市的12%。甲木公司税收2亿元,占青岛市工业的15%。';
    expect(figures(text)).toEqual(expect.arrayContaining(['甲木公司 share 12%', '甲木公司 share 15%']));
  });

  test('该项目 is the project told of before, whoever was named since', () => {
    const text =
      '青河车门研发项目落户青岛市。甲木公司董事长周明远出席。\n该项目分两期建设,总投资28亿元。其中一期投资10亿元。';
    expect(figures(text)).toEqual(['青河车门研发项目 investment 28亿元', '青河车门研发项目 investment 10亿元']);
  });

  test('a number that a title repeats is of whom the text names, once', () => {
    const text = '总投资28亿元!青岛市签下大项目\n青河车门研发项目总投资28亿元,由甲木公司建设。';
    expect(figures(text)).toEqual(['青河车门研发项目 investment 28亿元']);
  });

  test('a relative clause says who founded, the firm behind it is the subject', () => {
    const text = '由乙木集团与丙木集团合资成立的甲木公司已经投产,年产车门3万套。';
    expect(figures(text)).toEqual(['甲木公司 capacity 3万套']);
  });
});

describe('numbers in lists', () => {
  test('分别 gives each number to its own name', () => {
    expect(figures('甲木公司很忙。甲木公司年产值、税收分别达到35亿元和2.1亿元。')).toEqual([
      '甲木公司 output_value 35亿元',
      '甲木公司 profit_and_tax 2.1亿元',
    ]);
  });

  test('分别 gives each number to its own firm', () => {
    expect(figures('乙木集团和丙木集团分别投资3亿元、5亿元。')).toEqual([
      '乙木集团 investment 3亿元',
      '丙木集团 investment 5亿元',
    ]);
  });

  test('a number behind 和 measures what the one before it does', () => {
    expect(figures('甲木公司很忙。甲木公司产值和利润分别增长21%和15%。')).toEqual([
      '甲木公司 growth_rate 21%',
      '甲木公司 growth_rate 15%',
    ]);
  });
});

test('a clause of a number alone takes what it measures from the clause before', () => {
  expect(figures('甲木公司产值首次突破百亿元,达103亿元。')).toEqual(['甲木公司 output_value 103亿元']);
});
