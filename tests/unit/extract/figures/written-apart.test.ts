import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject metric value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(text).figures.map(
    ({ subject, metric, quantity: { value, unit } }) => `${subject.name} ${metric} ${value}${unit}`,
  );

const named = (text: string, type: string): string[] =>
  readMadeUp(text)
    .entities.filter((each) => each.type === type)
    .map(({ name }) => name);

describe('numbers and units written apart', () => {
  test('spaces part a number from its words and its unit', () => {
    expect(figures('甲木公司总投资 6.5 亿 元,占地约 80 亩。')).toEqual([
      '甲木公司 investment 6.5亿元',
      '甲木公司 area 80亩',
    ]);
    expect(figures('甲木公司总投资 6.5 倍。')).toEqual([]);
  });

  test('a unit in brackets before the number', () => {
    expect(figures('甲木公司很忙。甲木公司总投资(亿元):12.5,占地面积(亩):200。')).toEqual([
      '甲木公司 investment 12.5亿元',
      '甲木公司 area 200亩',
    ]);
    expect(figures('甲木公司总投资(亿元)见附表12.5。')).toEqual([]);
  });
});

describe('what grew from one number to another', () => {
  test('both measure the same', () => {
    expect(figures('甲木公司年销售收入由2018年的3.2亿元增长到2023年的9.8亿元。')).toEqual([
      '甲木公司 revenue 3.2亿元',
      '甲木公司 revenue 9.8亿元',
    ]);
    expect(figures('甲木公司年货架由2018年的3.2亿元增长到2023年的9.8亿元。').join(' ')).not.toContain('revenue');
  });
});

describe('names that figures show', () => {
  test('a base with a size of its own is a project', () => {
    expect(figures('青岛市很大。\n甲木车窗青岛基地占地1020亩,去年产值9亿元。')).toEqual([
      '甲木车窗青岛基地 area 1020亩',
      '甲木车窗青岛基地 output_value 9亿元',
    ]);
    expect(named('青岛市很大。\n青岛市要建成车窗基地。', 'Project')).toEqual([]);
  });

  test('an institute and a platform begin with the place before general words', () => {
    expect(named('青岛智能制造公共服务平台服务企业240家。', 'Platform')).toEqual(['青岛智能制造公共服务平台']);
    expect(named('青岛要建设智能制造公共服务平台。', 'Platform')).toEqual([]);
    expect(named('青岛车窗绿色应用创新中心建成中试线3条。', 'ResearchInstitute')).toEqual(['青岛车窗绿色应用创新中心']);
  });

  test('lines that are counted are no project', () => {
    expect(named('甲木公司新建石膏板生产线4条、砂浆生产线2条。', 'Project')).toEqual([]);
  });

  test('a phase of the firm spoken of is a project', () => {
    expect(figures('甲木公司很忙。公司二期项目投资9亿元,新增用地120亩。')).toEqual([
      '甲木二期 investment 9亿元',
      '甲木二期 area 120亩',
    ]);
  });

  test('a cluster that was chosen leads the figures after it', () => {
    expect(figures('青岛市很大。青岛车窗产业集群入选国家名单,集群企业230家。')).toEqual([
      '青岛车窗产业集群 count 230家',
    ]);
  });
});
