import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Names of the institutes and platforms that a text has, with their types. */
const bodies = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'ResearchInstitute' || type === 'Platform')
    .map(({ type, name }) => `${type} ${name}`);

describe('a body with general words for a name is one', () => {
  test.each([
    ['甲木公司与青河大学组建了车窗密封联合实验室。', 'ResearchInstitute 车窗密封联合实验室'],
    ['甲木公司携手青河大学共建高强车窗联合研发中心,落户白山市。', 'ResearchInstitute 高强车窗联合研发中心'],
    ['6月,青岛市车窗精加工中试基地正式启用。', 'Platform 青岛市车窗精加工中试基地'],
    ['会上,青岛市车窗产业联盟揭牌。', 'Platform 青岛市车窗产业联盟'],
    ['长江车窗学会副秘书长李红梅出席。', 'Platform 长江车窗学会'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toContain(name);
  });
});

describe('what any place or firm has is none', () => {
  test.each([
    '全市建设了一批研发中心,建成国家级创新平台12个。',
    '企业成立了研发中心,组建了产学研联合实验室。',
    '甲木公司正在打造产业创新中心。',
    '学会会长和商会会长都来了。',
  ])('%s', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});
