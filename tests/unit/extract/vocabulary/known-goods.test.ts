import { expect, test } from 'vitest';
import { isKnownGoods } from '../../../../src/extract/vocabulary/known-goods.ts';
import { isPlant } from '../../../../src/extract/vocabulary/plant.ts';

test.each(['轴承', '高强度螺栓', '新能源汽车电子水泵', '汽车轴承钢球'])('%s is goods that everybody knows', (words) => {
  expect(isKnownGoods(words)).toBe(true);
});

test.each(['甲木轴承', '轴承产业', '高强度', '水', ''])('%s is none', (words) => {
  expect(isKnownGoods(words)).toBe(false);
});

test('what stands in every workshop is told by its ending', () => {
  expect(isPlant('喷气织机')).toBe(true);
  expect(isPlant('织机配件')).toBe(false);
});
