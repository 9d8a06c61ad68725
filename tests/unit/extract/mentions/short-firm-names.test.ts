import { describe, expect, test } from 'vitest';
import { findShortFirmNames, shortNameRules } from '../../../../src/extract/mentions/short-firm-names.ts';
import { listedNameRules } from '../../../../src/extract/mentions/short-names-listed.ts';
import { passagesOf } from '../../../../src/extract/passages.ts';
import { isCoined } from '../../../../src/extract/vocabulary/coined.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  draftMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Company' ? [name] : []));
const rules = [...shortNameRules, ...listedNameRules].map((rule) => [rule.id, rule] as const);

describe('short names of firms', () => {
  test.each(rules)('%s finds its example', (_, { example: [text, name] }) => {
    expect(firms(`${text}。`)).toContain(name);
  });

  test.each(rules)('%s finds nothing in its counter-example', (id, { counterExample }) => {
    const found = passagesOf(normalize(new RawText(`${counterExample}。`))).flatMap((passage) => {
      findShortFirmNames(passage);
      return passage.mentions.map(({ rule }) => rule);
    });
    expect(found).not.toContain(id);
  });

  test.each([
    ['车灯企业乙昊告诉来访者,订单不愁。', '乙昊'],
    ['压铸厂商乙昊、模具厂商昊模双双落户。', '昊模'],
    ['客户有海尔、昊迪,供应商有凌德、瑞岳。', '瑞岳'],
    ['他兼任青岛昊梁、莱西昊禾两家子公司的法人。', '莱西昊禾'],
    ['车灯企业乙昊的考察团也来过两次。', '乙昊'],
    ['轴承龙头甲禾和乙昊都租了厂房。', '乙昊'],
    ['德国企业莱克斯从外地赶来。', '莱克斯'],
    ['甲木鞋材有限公司长期为甲木体育和岳昊供应鞋底。', '岳昊'],
    ['公司给格力和奥岳供应壳体。', '奥岳'],
    ['胶水由岳昊和甲木树脂有限公司供应。', '岳昊'],
    ['岳昊原本是一家做胶水的小厂。', '岳昊'],
  ])('show where firms stand: %s', (text, name) => {
    expect(firms(text)).toContain(name);
  });

  test('stand behind their kinds one after another', () => {
    expect(firms('轮毂厂商甲岳、电机厂商岳驱和电控厂商昊禾都来了。')).toEqual(['甲岳', '岳驱', '昊禾']);
  });

  test.each([
    '服装企业抱团出海,零件企业扎堆的日子过去了。',
    '化工企业限电的日子过去了,轴承企业用工在减少。',
    '轴承企业普遍开工不足,龙头企业订单也少。',
    '当地企业岳昊坡的仓库在山上。',
    '半导体企业云集在山脚,玻璃企业也在观望。',
    '纺织企业如沐春风,手机厂商亦步亦趋。',
    '周甲禾为学校提供图纸。',
    '姜山的工厂都在赶工,客户有学校、农户。',
    '由银团与甲木有限公司出资。',
    '身后是一家老牌企业。',
    '周甲禾是跟着师傅来的。去年,这家轮毂企业扩了产。',
    '为甲木体育有限公司和学校供应鞋底。',
  ])('are no words of the language: %s', (text) => {
    expect(firms(text).filter((name) => !name.startsWith('甲木'))).toEqual([]);
  });
});

test.each([
  ['甲禾', true],
  ['莱克斯', true],
  ['订单', false],
  ['排产', false],
  ['铸铝', false],
  ['都在', false],
  ['采购量', false],
])('whether %s is coined: %s', (text, coined) => {
  expect(isCoined(text)).toBe(coined);
});
