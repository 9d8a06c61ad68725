import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const named = (text: string, type: string): string[] =>
  readMadeUp(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);

test.each([
  ['青岛市的青河甲禾电子公司开业。', '青河甲禾电子公司'],
  ['青岛市很大。青河甲禾转向系统股份有限公司开业。', '青河甲禾转向系统股份有限公司'],
  ['在青岛高新区青河甲禾玻璃有限公司,工人很忙。', '青河甲禾玻璃有限公司'],
  ['青岛市很大。苏州甲禾电子投资6亿元建设车门生产线。', '苏州甲禾电子'],
])('a firm keeps what belongs to its name and no more: %s', (text, name) => {
  expect(named(text, 'Company')).toContain(name);
});

test('a sentence that goes into the works of a firm names the firm', () => {
  expect(named('青岛市很大。记者来到甲禾新材料厂区,看到工人很忙。', 'Company')).toContain('甲禾新材料');
});

test('a brand is no part of the goods', () => {
  expect(named('青岛甲禾有限公司主要生产飞跃牌缝纫机。', 'Product')).toEqual(['缝纫机']);
});

test.each([
  ['中国科学院青岛材料技术与工程研究所揭牌。', '中国科学院青岛材料技术与工程研究所'],
  ['青河家电研究院白山分院落户青岛市。', '青河家电研究院白山分院'],
  ['位于青岛的青河理工大学车门研究院成立于2011年。', '青河理工大学车门研究院'],
])('an institute keeps its fields and its branch: %s', (text, name) => {
  expect(named(text, 'ResearchInstitute')).toContain(name);
});

test('a town that everybody knows stands without 市, and not where its name stands by chance', () => {
  expect(named('甲禾公司落户昆山。', 'Region')).toEqual(['昆山市']);
  expect(named('青岛市很大。甲禾公司生产高密度纤维板。', 'Region')).toEqual(['青岛市']);
});

test('works of a firm at a place are works', () => {
  expect(named('济南市很大。甲禾电池公司青岛基地在济南市投产。', 'Project')).toEqual(['甲禾电池公司青岛基地']);
});
