import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  readMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Company' ? [name] : []));

test.each([
  ['浙江嘉兴的禾岚薄膜上半年提走了四百吨母粒。', '禾岚薄膜'],
  ['主轴购自德国的韦斯曼。', '韦斯曼'],
  ['与它同在一条街上的还有昊岳弹簧。', '昊岳弹簧'],
  ['园区里有做密封圈的岱川橡塑。', '岱川橡塑'],
  ['最大的主顾叫川澜机床。', '川澜机床'],
  ['一家名叫川澜机床的小厂接下了这单活。', '川澜机床'],
  ['隔壁的钧恒正在赶一批急单。', '钧恒'],
  ['最难的光刻胶过去只有日本的佐野化学能做。', '佐野化学'],
  ['与厂子一墙之隔的弘锐铸造专做型材。', '弘锐铸造'],
])('a made-up name is a firm where its place or part in a business is told: %s', (text, name) => {
  expect(firms(text)).toContain(name);
});

test.each([
  '宁波的天气说变就变。',
  '山东的冬小麦已经返青。',
  '安徽的桐油和江西的竹材在这里集散。',
  '湖州的蚕农、杭州的茶商都来看热闹。',
  '苏州的绣娘、宜兴的紫砂壶都有名。',
  '江苏的订单减少,浙江的订单增加。',
  '德国的机床贵,日本的轴承俏。',
  '做轴承的门道多,还有更难的关口。',
  '对手是时间,客户有学校和医院。',
])('words of the language are none: %s', (text) => {
  expect(firms(text)).toEqual([]);
});

test.each([
  ['钧恒、岱川和铭垚合计占了七成的采购量。', ['钧恒', '岱川', '铭垚']],
  ['订单来自珂蓝和瑞驭。', ['珂蓝', '瑞驭']],
  ['钧逸、宸宇、泽湃的采购员轮流驻厂。', ['钧逸', '宸宇', '泽湃']],
])('short names that no words are share a list: %s', (text, names) => {
  expect(firms(text)).toEqual(expect.arrayContaining(names));
});

test.each([
  ['产品供给青岛的甲禾特钢作炉衬。', '甲禾特钢'],
  ['磷酸铁由贵州省福泉市的黔穆化工供应。', '黔穆化工'],
  ['货由澔达物流运走。', '澔达物流'],
  ['园区热源由青岛甲禾热电公司提供。', '青岛甲禾热电公司'],
])('a firm ends where its name does: %s', (text, name) => {
  expect(firms(text)).toContain(name);
});

test.each([
  ['定远县国有资产投资运营公司持股22%。', '定远县国有资产投资运营公司'],
  ['蚌埠市很大。企业转由蚌埠产业投资公司参股20%。', '蚌埠产业投资公司'],
  ['产品卖给深圳的电池厂瑞铂达。', '瑞铂达'],
  ['公司给江苏的叶片制造商宸翎叶片供应碳布。', '宸翎叶片'],
  ['北斗、瓯轴、淮滚三家客户已经把产能订走了。', '淮滚'],
])('a firm of a city, after its kind or beside a word: %s', (text, name) => {
  expect(firms(text)).toContain(name);
});

test('places in a list, and processes, are no firms', () => {
  expect(firms('木片来自白沙、琼中、保亭等市县的人工林,难住了小企业酸洗、喷涂两道工序。')).toEqual([]);
});

test('nobody is named by 某 or by the mother of whoever speaks', () => {
  expect(firms('去年签约的上海某公司退出,设计归母公司管。')).toEqual([]);
});
