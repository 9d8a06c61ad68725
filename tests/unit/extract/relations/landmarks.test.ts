import { describe, expect, test } from 'vitest';
import { isLandmark } from '../../../../src/extract/relations/landmarks.ts';

const name = '甲木公司';
const isIn = (text: string): boolean => {
  const start = text.indexOf(name);
  return isLandmark(text, { start, end: start + name.length });
};

describe('a name only says where something else is', () => {
  test.each([
    '一墙之隔',
    '只一墙之隔',
    '仅几街之隔',
    '不过一河之隔',
    '近一路之隔',
    '隔江相望',
    '隔河',
    '相邻',
    '毗邻',
    '比邻而居',
    '紧邻',
    '紧挨着',
    '为邻',
    '做邻居',
    '相望',
    '相距不远',
    '隔壁',
    '的斜对面',
    '斜对门',
    '旁边',
    '的旁',
    '一旁',
    '边上',
    '不远处',
    '附近',
    '对面',
  ])('where %s follows', (words) => {
    expect(isIn(`厂区与${name}${words}`)).toBe(true);
  });

  test.each(['毗邻', '紧邻', '紧靠', '紧挨', '紧挨着', '邻近', '挨着', '靠着'])('where %s stands before', (words) => {
    expect(isIn(`厂区${words}${name}。`)).toBe(true);
  });

  test.each(['离', '距', '距离', '从'])('where it is not far %s it', (words) => {
    expect(isIn(`厂区${words}${name}不远。`)).toBe(true);
    expect(isIn(`厂区${words}${name}采购。`)).toBe(false);
  });

  test('and not elsewhere', () => {
    expect(isIn(`${name}生产车窗`)).toBe(false);
    expect(isIn(`车窗来自${name}。`)).toBe(false);
  });
});
