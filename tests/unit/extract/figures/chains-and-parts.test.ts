import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject metric value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(text).figures.map(
    ({ subject, metric, quantity: { value, unit } }) => `${subject.name} ${metric} ${value}${unit}`,
  );

const chains = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'IndustryChain')
    .map(({ name }) => name);

describe('lines of business as chains', () => {
  test('own the figures that are told of them where the article calls them chains', () => {
    expect(figures('岳阳市要做大车窗产业链。2023年,全市车窗产业实现产值85亿元,同比增长6%。')).toEqual([
      '车窗产业链 output_value 85亿元',
      '车窗产业链 growth_rate 6%',
    ]);
    expect(figures('岳阳市很大。2023年,全市实现产值850亿元,同比增长6%。')).toEqual([
      '岳阳市 output_value 850亿元',
      '岳阳市 growth_rate 6%',
    ]);
  });

  test('leave their figures to the place where nothing calls them chains', () => {
    expect(figures('岳阳市很大。2023年,全市车窗产业实现产值85亿元,同比增长6%。')).toEqual([
      '岳阳市 output_value 85亿元',
      '岳阳市 growth_rate 6%',
    ]);
    expect(chains('岳阳市很大。2023年,全市车窗产业实现产值85亿元。')).toEqual([]);
    expect(figures('岳阳车窗产业链在壮大。青岛市车窗产业实现产值85亿元。')).toEqual(['青岛市 output_value 85亿元']);
  });

  test('are one under the words for a chain, an industry and a cluster, with and without the place', () => {
    expect(chains('岳阳车窗产业链在壮大。岳阳市车窗产业实现产值85亿元。车窗产业集群现有企业52家。')).toHaveLength(1);
    expect(chains('岳阳车窗产业链在壮大。青岛车窗产业集群实现产值85亿元。')).toHaveLength(2);
  });

  test('are none where nothing is told of their size', () => {
    expect(chains('岳阳市要发展车窗产业。')).toEqual([]);
  });

  test('own output that a plan for them sets, a place owns what else it plans', () => {
    const text = '岳阳市车窗产业链在壮大。按照《车窗产业行动计划》,全市产值力争达到90亿元,引进龙头企业5家。';
    expect(figures(text)).toEqual(['岳阳市车窗产业链 output_value 90亿元', '岳阳市 count 5家']);
  });

  test('lead what is to come of them, and what grew for years before it is told', () => {
    const chain = '岳阳要做大车窗产业链。';
    expect(figures(`${chain}甲木公司很忙。到2025年,岳阳车窗产业要形成年产值200亿元规模。`)).toEqual([
      '岳阳车窗产业 output_value 200亿元',
    ]);
    expect(figures(`${chain}岳阳市车窗产业总产值连续三年增长,2023年达到586亿元。`)).toEqual([
      '岳阳市车窗产业 output_value 586亿元',
    ]);
    expect(figures(`${chain}岳阳市车窗产业连续三年受到关注,2023年达到586亿元。`)).toEqual([]);
  });

  test('make no goods, their place does', () => {
    expect(figures('岳阳市要做大车窗产业链。全市车窗产业产值达到198亿元,车窗产量达到59万吨。')).toEqual([
      '车窗产业链 output_value 198亿元',
      '岳阳市 output 59万吨',
    ]);
  });
});

describe('parts and steps of a number', () => {
  test('其中 names a part, measured as the whole is', () => {
    expect(figures('甲木公司实现产值318亿元,同比增长5%,其中民用部分48亿元。')).toContain(
      '甲木公司 output_value 48亿元',
    );
    expect(figures('甲木公司实现产值318亿元,其中员工48人。')).not.toContain('甲木公司 output_value 48人');
  });

  test('a year to come takes what the clause before measures', () => {
    expect(figures('甲木公司年产值达到26亿元,力争到2026年突破40亿元。')).toContain('甲木公司 output_value 40亿元');
    expect(figures('甲木公司搬到青岛市,力争到2026年突破40亿元。')).toEqual([]);
  });
});

describe('who does something and what the figures are of', () => {
  test('who runs a thing by a passive leads no figures', () => {
    const text = '1.车窗再制造中心。已投产。由甲木公司与乙木集团组建的丙木公司运营,年产车窗2600台。';
    expect(figures(text)).toEqual(['车窗再制造中心 capacity 2600台']);
    expect(figures('由乙木集团与丙木集团合资成立的甲木公司已经投产,年产车门3万套。')).toEqual([
      '甲木公司 capacity 3万套',
    ]);
  });

  test('who is to build so much by a passive owns it', () => {
    const text = '甲木公司缺厂房。会议决定,由乙木集团新建标准厂房5万平方米。';
    expect(figures(text)).toEqual(['乙木集团 area 5万平方米']);
  });

  test('the first line of its kind is a facility of its own', () => {
    expect(figures('青岛市首条铜箔载体生产线由甲木公司建成,年产能2000吨。')).toEqual([
      '铜箔载体生产线 capacity 2000吨',
    ]);
    expect(figures('甲木公司看过首条铜箔载体生产线的图纸,年产能2000吨。')).toEqual(['甲木公司 capacity 2000吨']);
  });

  test('money paid into a firm that two set up is of that firm', () => {
    expect(figures('甲木公司出资6000万元与乙木公司合资设立丙木公司。')).toEqual(['丙木公司 investment 6000万元']);
  });

  test('a fund has the size that stands before it', () => {
    expect(figures('青岛市设立规模30亿元的车窗产业基金。')).toEqual(['车窗产业基金 scale 30亿元']);
    expect(figures('青岛市设立规模30亿元的基金。')).toEqual(['青岛市 scale 30亿元']);
  });

  test('研究院 means the institute of the paragraph before', () => {
    const text = '甲木公司共建青河车窗材料研究院。\n研究院设在青岛高新区,三年内转化专利15件。';
    expect(figures(text)).toEqual(['青河车窗材料研究院 count 15件']);
  });

  test('公司 in 公司全资子公司 is no name', () => {
    const names = readMadeUp('甲木公司发布公告。乙木公司为公司全资子公司,收入9亿元。').entities.map(({ name }) => name);
    expect(names).not.toContain('公司');
  });
});
