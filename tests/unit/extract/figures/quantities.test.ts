import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../../../src/extract/figures/quantity.ts';

const comparatorIn = (text: string): string | undefined => quantitiesOf(text)[0]?.comparator;

describe('words before a number compare', () => {
  test.each([
    ...['不低于', '不少于', '至少', '至少要', '以上达到'].map((words) => [words, '≥'] as const),
    ...['超', '超过', '超过了', '逾', '突破', '突破了', '高于', '大于', '多于'].map((words) => [words, '>'] as const),
    ...['最多'].map((words) => [words, '≤'] as const),
    ...['低于', '不足', '少于', '小于'].map((words) => [words, '<'] as const),
    ...['约', '约为', '近', '大约', '将近', '接近', '约合'].map((words) => [words, '≈'] as const),
    ...['', '投资', '达'].map((words) => [words, '='] as const),
  ])('%s', (words, comparator) => {
    expect(comparatorIn(`车窗${words}3亿元`)).toBe(comparator);
  });

  test.each([
    ['3亿元以上', '≥'],
    ['3亿元及以上', '≥'],
    ['3亿多元', '>'],
    ['3亿元左右', '≈'],
  ])('and after it: %s', (text, comparator) => {
    expect(comparatorIn(`车窗${text}`)).toBe(comparator);
  });

  test('and a time is no amount', () => {
    expect(quantitiesOf('用了3个月')).toEqual([]);
    expect(quantitiesOf('用了3个人')).toHaveLength(1);
  });
});
