import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';

const named = (text: string, type: string): string[] =>
  extract(normalize(new RawText(`${text}。`))).entities.flatMap((each) => (each.type === type ? [each.name] : []));

describe('people', () => {
  test.each([
    ['州领导周甲木、韩乙禾、扎西多吉等参加活动', '扎西多吉'],
    ['由副州长格桑卓玛任组长', '格桑卓玛'],
    ['旗长巴图朝鲁说,草场在恢复', '巴图朝鲁'],
    ['车间主任施甲禾掂了掂零件', '施甲禾'],
    ['高级工程师陆乙禾擦着汗', '陆乙禾'],
    ['销售经理宋甲禾当场答应', '宋甲禾'],
    ['该校教授顾甲禾受聘为首席科学家', '顾甲禾'],
  ])('are named in %s', (text, name) => {
    expect(named(text, 'Person')).toContain(name);
  });

  test.each(['公司采购扎西牌酥油', '副主任单位有三家', '项目经理计划再招人', '教授团队常年驻厂'])(
    'are not named in %s',
    (text) => {
      expect(named(text, 'Person')).toEqual([]);
    },
  );
});

describe('places', () => {
  test.each([
    ['零件来自甲木镇的一家小厂', '甲木镇'],
    ['甲木回族乡的作坊有三十年历史', '甲木回族乡'],
    ['甲木土家族苗族乡种茶', '甲木土家族苗族乡'],
    ['光伏板立在甲木苏木的草场上', '甲木苏木'],
    ['走进甲木街道,机器声不断', '甲木街道'],
  ])('are towns in %s', (text, name) => {
    expect(named(text, 'Region')).toContain(name);
  });

  test.each([
    ['农户用复合肥追肥', '合肥市'],
    ['厂房面积四平方米', '四平市'],
    ['园区投资阳台光伏', '资阳市'],
    ['船从出海口返航', '海口市'],
  ])('are no cities where a word holds their name by chance: %s', (text, name) => {
    expect(extract(normalize(new RawText(`${text}。`))).entities.map((each) => each.name)).not.toContain(name);
  });

  test('keep their names beside such words', () => {
    expect(extract(normalize(new RawText('合肥市生产复合肥。'))).entities.map(({ name }) => name)).toContain('合肥市');
  });
});
