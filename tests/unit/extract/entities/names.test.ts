import { describe, expect, test } from 'vitest';
import { shortPark } from '../../../../src/extract/entities/park-forms.ts';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const named = (text: string, type: string): (readonly [string, readonly string[]])[] =>
  draftMadeUp(text)
    .entities.filter((each) => each.type === type)
    .map(({ name, aliases }) => [name, aliases] as const);

describe('one thing under several names', () => {
  test('the long and the short word for a kind of park', () => {
    expect(named('项目落户青岛经济技术开发区。青岛经开区很忙。', 'Park')).toEqual([
      ['青岛经济技术开发区', ['青岛经开区']],
    ]);
  });

  test.each([
    ['青河市经济技术开发区', '青河经开区'],
    ['青河高新技术产业开发区', '青河高新区'],
    ['甲木产业园', '甲木产业园'],
  ])('%s in short is %s', (name, short) => {
    expect(shortPark(name)).toBe(short);
  });

  test('the short name that an article gives to a firm', () => {
    expect(named('甲木青河车门有限公司(以下简称“青车公司”)投产。青车公司很忙。', 'Company')).toEqual([
      ['甲木青河车门有限公司', ['青车公司']],
    ]);
  });

  test('a place that is a word too, where the article names it in full', () => {
    expect(named('大同市印发方案。“十四五”末,大同力争产值突破300亿元。', 'City')).toEqual([['大同市', ['大同']]]);
    expect(named('大家大同小异。', 'City')).toEqual([]);
  });

  test('a national firm in two lengths', () => {
    expect(named('中石化投资3亿元建设青河车门项目。中国石化总裁李四出席开工仪式。', 'Company')).toContainEqual([
      '中国石化',
      ['中石化'],
    ]);
  });

  test('a government whose level is said twice', () => {
    expect(named('甲木公司与山东省省政府签约。山东省政府表示支持。', 'Government').map(([name]) => name)).toEqual([
      '山东省政府',
    ]);
    expect(named('济南市市场监管局与甲木公司签约。', 'Government').map(([name]) => name)).toEqual(['济南市市场监管局']);
    expect(named('济南铁路局与济南市商务局签约。', 'Government').map(([name]) => name)).toEqual(['济南市商务局']);
  });

  test('the largest of its kind is a project where it has a capacity', () => {
    expect(named('甲木公司将投资建设国内最大的20万吨车漆项目。', 'Project').map(([name]) => name)).toEqual([
      '20万吨车漆项目',
    ]);
    expect(named('青河要打造国内最大的车漆项目。', 'Project')).toEqual([]);
  });

  test('what kind of town a place is names no town', () => {
    expect(named('青岛市是山东重镇,济南市甲木镇不是。', 'Region').map(([name]) => name)).toEqual(['甲木镇']);
  });
});

describe('units in the names of works', () => {
  test('works of a list are named one by one', () => {
    const list = '甲木集团配套建设3万吨级煤炭码头、5万立方米柴油储备库和6万吨级LNG接收站。';
    expect(
      named(list, 'Project')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(['3万吨级煤炭码头', '5万立方米柴油储备库', '6万吨级LNG接收站']);
  });

  const text = '甲木集团3200t/d车门板生产线开工,同时开工的还有乙木集团20万吨甲醇5万吨尿素项目。';

  test('a stroke does not cut the name', () => {
    expect(
      named(text, 'Project')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(['乙木集团20万吨甲醇5万吨尿素项目', '甲木集团3200t/d车门板生产线']);
  });

  test('each amount names goods', () => {
    expect(
      named(text, 'Product')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(['尿素', '甲醇', '车门板']);
  });
});

describe('where a name begins and ends', () => {
  test.each([
    ['甲木公司系乙木集团的全资子公司。', ['甲木公司', '乙木集团']],
    ['甲木公司由乙木集团控股。', ['甲木公司', '乙木集团']],
    ['车门由乙木子公司丙木公司建设。', ['丙木公司', '乙木']],
    ['主要供应商有甲木公司。', ['甲木公司']],
  ])('%s', (text, names) => {
    expect(
      named(text, 'Company')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  test('a sum is no firm', () => {
    expect(named('青岛市有企业210家、产值860亿元,甲木公司、乙木公司等企业很忙。', 'Company')).toEqual([
      ['甲木公司', []],
      ['乙木公司', []],
    ]);
  });

  test('lines that are counted are no project', () => {
    expect(named('甲木公司建设4条车门生产线。', 'Project')).toEqual([]);
  });
});
