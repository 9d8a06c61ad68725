import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const sought = (text: string): string[] =>
  readMadeUp(text)
    .relations.filter(({ predicate }) => predicate === 'SEEKS')
    .map(({ subject, object }) => `${subject.name} → ${object.name}`);

describe('who looks for goods', () => {
  test('a park that leads the sentence does', () => {
    expect(sought('青岛市很大。青岛高新区计划引进轴承、齿轮企业。')).toContain('青岛高新区 → 齿轮');
  });

  test('the place of the article does where the sentence names none, whatever place was told of before', () => {
    expect(sought('青岛市的链条很长。\n青岛市有一家厂。即墨区也有一家。招商重点是轴承。')).toEqual(['青岛市 → 轴承']);
  });

  test('no place does where a firm lacks them', () => {
    expect(sought('青岛市很大。甲木公司的短板是轴承。')).toEqual([]);
  });

  test('no place does where it already has them', () => {
    expect(sought('青岛市很大。青岛市去年引进了轴承企业3家。')).toEqual([]);
    expect(sought('青岛市很大。轴承项目填补国内空白。')).toEqual([]);
  });

  test.each([
    ['青岛市拟新招引轴承、齿轮项目20个。', '齿轮'],
    ['青岛市拿出土地,专门用来承接轴承项目。', '轴承'],
  ])('works of a kind are no works: %s', (text, goods) => {
    expect(sought(text)).toContain(`青岛市 → ${goods}`);
    expect(readMadeUp(text).entities.filter(({ type }) => type === 'Project')).toEqual([]);
  });
});
