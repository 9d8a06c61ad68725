import { expect, test } from 'vitest';
import { isOwnName } from '../../../../src/extract/vocabulary/own-names.ts';

test.each(['禾岚薄膜', '衡骏牵引', '瑞驭去年'])('%s begins with a name of two characters', (text) => {
  expect(isOwnName(text, 0, 2)).toBe(true);
});

test.each(['冬小麦返青', '订单薄膜', '铝锭薄膜', '高端薄膜', '禾'])('%s does not', (text) => {
  expect(isOwnName(text, 0, 2)).toBe(false);
});
