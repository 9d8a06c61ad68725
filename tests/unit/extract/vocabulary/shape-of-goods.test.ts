import { expect, test } from 'vitest';
import { isMadeThing } from '../../../../src/extract/vocabulary/shape-of-goods.ts';

test.each(['引火线', '刀柄', '沙发革', '珍珠项链', '惠明茶', '硬玉球'])('%s has the shape of goods', (name) => {
  expect(isMadeThing(name)).toBe(true);
});

test.each(['循环', '标杆', '办公室', '全球', '地皮', '服务', '能力', '头条', '要素'])('%s has not', (name) => {
  expect(isMadeThing(name)).toBe(false);
});
