import { expect, test } from 'vitest';
import { readBy } from '../../../support/read-made-up.ts';

const supplies = (text: string): string[] => readBy(text, 'SUPPLIES');

test.each([
  '甲木公司的车门由乙车公司采购。',
  '乙车公司向甲木公司采购车门。',
  '乙车公司的车门由甲木公司提供。',
  '甲木公司为乙车公司提供车门。',
  '甲木公司是乙车公司的供应商。',
  '乙车公司是甲木公司的两大客户之一。',
  '给乙车公司供货的甲木公司今年扩产。',
  '由甲木公司供货的乙车公司今年扩产。',
])('the seller is the subject whichever way it is told: %s', (text) => {
  expect(supplies(text)).toEqual(['甲木公司 → 乙车公司']);
});

test.each([
  '甲木公司的客车装上了乙车公司的车门。',
  '乙车公司由甲木公司提供担保。',
  '甲木公司为乙车公司提供技术支持。',
  '甲木公司为乙车公司提供资金。',
])('nothing is drafted where the direction is doubtful or no goods are meant: %s', (text) => {
  expect(supplies(text)).toEqual([]);
});
