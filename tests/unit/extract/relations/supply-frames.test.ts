import { expect, test } from 'vitest';
import { readBy } from '../../../support/read-made-up.ts';

const supplies = (text: string): string[] => readBy(text, 'SUPPLIES');

test.each([
  '甲木公司又给乙车公司发了三万套车门的订单。',
  '甲木公司给乙车公司送去五十万元定金。',
  '甲木公司的采购经理走进乙车公司。',
  '甲木公司的货车开往乙车公司。',
  '甲木公司的采购合同送到了乙车公司。',
])('who gives an order, money or visitors supplies nobody by that: %s', (text) => {
  expect(supplies(text)).not.toContain('甲木公司 → 乙车公司');
});

test.each(['甲木公司从乙车公司拿了一笔三万套车门的订单。', '甲木公司从乙车公司拿回了三万套车门的长单。'])(
  'who takes an order of somebody takes no goods of theirs: %s',
  (text) => {
    expect(supplies(text)).not.toContain('乙车公司 → 甲木公司');
  },
);
