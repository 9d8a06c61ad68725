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

  test.each([
    '销售经理常常跑车站',
    '厂长时常蹲在炉前',
    '总经理曾多次登门',
    '采购总监马上拍了板',
    '项目经理连夜赶来',
    '董事长向来不拖货款',
    '车间主任严厉地摇了摇头',
  ])('are no adverbs after a title: %s', (text) => {
    expect(named(text, 'Person')).toEqual([]);
  });

  test.each([
    ['总经理常甲禾说,订单不愁', '常甲禾'],
    ['厂长时乙禾说,人手够用', '时乙禾'],
  ])('may have a surname that begins adverbs: %s', (text, name) => {
    expect(named(text, 'Person')).toContain(name);
  });
});

describe('places', () => {
  test.each([
    ['零件来自甲木镇的一家小厂', '甲木镇'],
    ['甲木回族乡的作坊有三十年历史', '甲木回族乡'],
    ['甲木土家族苗族乡种茶', '甲木土家族苗族乡'],
    ['光伏板立在甲木苏木的草场上', '甲木苏木'],
    ['走进甲木街道,机器声不断', '甲木街道'],
    ['往北两百公里的加格达奇,甲木公司的车间很忙', '加格达奇'],
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

describe('parts of parks', () => {
  test.each([
    ['项目落在青河工业园甲木片区,采用新工艺', '甲木片区'],
    ['今年3月,园区在青岛经济开发区甲禾园动工', '甲禾园'],
  ])('are parks: %s', (text, name) => {
    expect(named(text, 'Park')).toContain(name);
  });

  test.each(['青岛经济开发区建设园区道路', '青岛经济开发区和谐的园子很大', '青岛经济开发区化工片区'])(
    'are not what else follows a park: %s',
    (text) => {
      expect(named(text, 'Park').filter((name) => name !== '青岛经济开发区')).toEqual([]);
    },
  );
});

describe('bodies of the article’s own city', () => {
  test.each([
    ['青岛市今年招商忙。\n市合作甲木办已列出企业名单', 'Government', '青岛市合作甲木办'],
    ['青岛市今年招商忙。\n检测平台由市检验检测院运营', 'ResearchInstitute', '青岛市检验检测院'],
  ])('are called by the city: %s', (text, type, name) => {
    expect(named(text, type)).toContain(name);
  });

  test('are none where something is held or organized', () => {
    expect(named('青岛市今年招商忙。\n论坛由市里主办,全市承办', 'Government')).toEqual([]);
  });
});

describe('projects told of by what is paid for them', () => {
  test.each([
    ['甲木公司投资5亿元建设高端食品包装项目,下月试机', 'Project', '高端食品包装项目'],
    ['甲木公司投入3亿元实施技改,7月投产', 'Project', '技改项目'],
    ['甲木公司投入4亿元建成智能工厂,用工减半', 'Project', '智能工厂'],
  ])('%s', (text, type, name) => {
    expect(named(text, type).some((each) => each.endsWith(name))).toBe(true);
  });

  test.each(['新泵房出水足,可供厂区夏天用水', '甲木公司投入3亿元用于技改的贷款'])('are none in %s', (text) => {
    expect(named(text, 'Project')).toEqual([]);
  });

  test('are facilities where a plant stands', () => {
    expect(named('甲木集团自家的己内甲胺装置设在青岛市', 'Facility')).toEqual(['己内甲胺装置']);
    expect(named('甲木集团的己内甲胺装置很贵', 'Facility')).toEqual([]);
  });
});

describe('departments by their short names', () => {
  test.each([
    ['青岛市工信委副主任周甲禾到厂里看了看', '青岛市工信委'],
    ['青岛市经贸委主任周甲禾说,订单回来了', '青岛市经贸委'],
    ['莱西市建委要求工地停工', '莱西市建委'],
    ['山东省国防科工委副主任周甲禾到会', '山东省国防科工委'],
    ['青岛市金融办主任周甲禾牵线', '青岛市金融办'],
    ['莱西市的炉子都停了。据市经信委介绍,还会再开', '莱西市经信委'],
    ['莱西市农委、科委和商务局都来了人', '莱西市科委'],
    ['莱西市农委、科委和商务局都来了人', '莱西市商务局'],
  ])('are bodies of the place: %s', (text, name) => {
    expect(named(text, 'Government')).toContain(name);
  });

  test('and the place before a list is none of a national body or of another place', () => {
    expect(named('莱西市农委、国家能源局和青岛科技局都来了人', 'Government')).not.toContain('莱西市国家能源局');
    expect(named('莱西市农委和青岛科技局都来了人', 'Government')).not.toContain('莱西市青岛科技局');
  });

  test.each([
    '莱西市委副书记周甲禾到会',
    '莱西市委托第三方验收',
    '莱西市科委员工不多',
    '莱西市的炉子都停了。市委委员周甲禾到会',
  ])('are not in %s', (text) => {
    expect(named(text, 'Government')).toEqual([]);
  });
});

describe('parks and zones', () => {
  test.each([
    ['公司在青岛台商投资区盖厂房', '青岛台商投资区'],
    ['工厂搬进青岛市永和工业新区', '永和工业新区'],
    ['工厂搬进兴和工业新区', '兴和工业新区'],
    ['货从青岛出口加工区运出', '青岛出口加工区'],
    ['公司在青岛新能源汽车零部件园租房', '青岛新能源汽车零部件园'],
    ['青岛经济开发区船舶配套园已经住满', '青岛经济开发区船舶配套园'],
    ['公司在莱西食品科技小镇租房', '莱西食品科技小镇'],
    ['吊车立在青岛科技城光电产业园的工地上', '青岛科技城光电产业园'],
    ['吊车立在青岛科技城光电产业园的工地上', '青岛科技城'],
    ['公司在青岛租房,货从综合保税区走', '综合保税区'],
  ])('are named in %s', (text, name) => {
    expect(named(text, 'Park')).toContain(name);
  });

  test.each([
    '投资区间很大,投资区域也广',
    '打造一流的外商投资区',
    '建设产业新城和工业新城',
    '青岛化工园林公司在植树',
    '沈阳和大连的园区都满了',
    '莱西市政和园区都发补贴',
  ])('are not in %s', (text) => {
    expect(named(text, 'Park')).toEqual([]);
  });

  test('and a title before 和 gives nobody a name', () => {
    expect(named('市长和园区负责人都来了', 'Person')).toEqual([]);
  });
});
