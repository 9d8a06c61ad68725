import { expect, test } from 'vitest';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  draftMadeUp(text).entities.flatMap(({ type, name, aliases }) => (type === 'Company' ? [name, ...aliases] : []));

test('a firm goes by the two characters of its own where they act as it does', () => {
  const text = '青岛市的禾谷压力容器公司生产储罐。\n储罐的钢板由禾谷采购,禾谷二期正在建设。';
  expect(firms(text)).toEqual(['禾谷压力容器公司', '禾谷']);
  expect(draftMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Project' ? [name] : []))).toContain(
    '禾谷二期',
  );
});

test('a local branch does not go by its owner’s name', () => {
  expect(firms('禾谷汽车青岛公司投产。\n零件由禾谷采购,禾谷的订单排满。')).not.toContain('禾谷');
});

test('characters that two firms share name neither', () => {
  expect(firms('禾谷压力容器公司投产。\n禾谷体育用品公司停产。\n零件由禾谷采购。')).not.toContain('禾谷');
});

test('characters that nobody acts under name nothing', () => {
  expect(firms('丰收压力容器公司投产。\n今年丰收在望,农民喜迎丰收。')).not.toContain('丰收');
});

test('what is said of the two characters is said of the firm', () => {
  const text = '山东霖岚体用鞋材股份有限公司投产。霖岚与青河大学签订合作协议,霖岚的车门由甲木公司供应。';
  const relations = draftMadeUp(text).relations.map(
    ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
  );
  expect(relations).toContain('山东霖岚体用鞋材股份有限公司 PARTNERS_WITH 青河大学');
  expect(relations).toContain('甲木公司 SUPPLIES 山东霖岚体用鞋材股份有限公司');
});

test('a firm named for its goods goes by what stands before them, unless another firm is called that', () => {
  const text = '湖南禾屹打火机制造有限公司落户邵阳市。\n去年禾屹出货4.6亿只打火机。';
  expect(firms(text)).toEqual(['湖南禾屹打火机制造有限公司', '禾屹']);
  expect(draftMadeUp(`佛山禾屹集团有限公司来访。\n${text}`).entities.map(({ aliases }) => aliases)).not.toContainEqual([
    '湖南禾屹打火机制造有限公司',
    '禾屹',
  ]);
});

test('two characters that are no word and begin clauses are the firm whose name begins so', () => {
  expect(firms('青岛市禾谷压力容器公司投产。\n禾谷的钢板历来进口。如今禾谷缺人,禾谷也愁。')).toContain('禾谷');
  expect(firms('青岛市东方压力容器公司投产。\n东方的天亮了。东方红,东方也红。')).not.toContain('东方');
});
