import { expect, test } from 'vitest';
import { readBy } from '../../../support/read-made-up.ts';

test.each(['甲木公司主营车门,产品主要卖给青岛市的龙头企业乙车公司。', '甲木公司主营车门,产品主要配套隔壁的乙车公司。'])(
  'where a firm is and of what kind keeps no rule from it: %s',
  (text) => {
    expect(readBy(text, 'SUPPLIES')).toEqual(['甲木公司 → 乙车公司']);
  },
);

test('whom a firm sold to does not sell on what is left', () => {
  const text = '甲木公司去年做了3万套车门,八成卖给了乙车公司,余下的供给丙车公司。';
  expect(readBy(text, 'SUPPLIES')).not.toContain('乙车公司 → 丙车公司');
});
