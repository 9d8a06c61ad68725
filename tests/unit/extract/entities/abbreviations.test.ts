import { describe, expect, test } from 'vitest';
import { abbreviates } from '../../../../src/extract/entities/abbreviations.ts';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  draftMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Company' ? [name] : []));

describe('a firm’s name with words left out', () => {
  test.each([
    ['禾谷新材', '青岛禾谷新能源材料股份有限公司'],
    ['禾谷集团', '青岛禾谷盐湖集团'],
    ['禾谷石化', '禾谷石油化工集团'],
    ['松禾科技', '青岛禾谷松禾科技有限公司'],
    ['禾谷风电', '禾谷风电叶片公司'],
  ])('%s is %s', (short, full) => {
    expect(abbreviates(short, full)).toBe(true);
  });

  test.each([
    ['禾谷集团', '禾谷电机有限公司'],
    ['禾谷矿业', '青岛禾谷新能源材料股份有限公司'],
    ['新能源集团', '青岛新能源材料集团'],
    ['松禾新材', '青岛禾谷新材料有限公司'],
  ])('%s is not %s', (short, full) => {
    expect(abbreviates(short, full)).toBe(false);
  });

  test('is the same firm in an article', () => {
    expect(firms('青岛禾谷新能源材料股份有限公司今年投产。\n禾谷新材董事长周明远说,禾谷新材的订单已经排满。')).toEqual([
      '青岛禾谷新能源材料股份有限公司',
    ]);
  });

  test('stays a firm of its own where two firms could be meant', () => {
    expect(
      firms('禾谷电池材料集团投产。\n禾谷电机材料集团停产。\n禾谷材料集团董事长周明远说,两家都是子公司。'),
    ).toContain('禾谷材料集团');
  });
});
