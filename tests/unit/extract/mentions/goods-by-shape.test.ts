import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const products = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'Product')
    .map(({ name }) => name);

describe('goods that no list knows, beside a firm', () => {
  test.each([
    ['青河甲木有限公司一年能磨出2000万粒硬玉球。', '硬玉球'],
    ['青河甲木有限公司做灯,灯柄由本村的合作社搓制。', '灯柄'],
    ['青河甲木有限公司做伞,伞柄则从乙木五金订。', '伞柄'],
    ['青河甲木有限公司买进盐渍鹿皮。', '盐渍鹿皮'],
    ['青河甲木有限公司用红土烧成了花口碟。', '花口碟'],
    ['青河甲木有限公司用双合板打铜犁。', '双合板'],
    ['青河甲木有限公司把碎布拉成布条。', '碎布'],
    ['青河甲木有限公司给乙木公司出货,卖给乙木公司藤篮40吨。', '藤篮'],
    ['青河甲木有限公司月产辐角条900万根。', '辐角条'],
    ['青河甲木有限公司供应溴胶素给乙木公司。', '溴胶素'],
    ['青河甲木有限公司主打珍珠手链。', '珍珠手链'],
    ['青河甲木有限公司卖出无磁铤片3000根。', '无磁铤片'],
  ])('%s', (text, product) => {
    expect(products(text)).toContain(product);
  });

  test.each([
    '青河甲木有限公司用真心换来了客户的信任,从头做起,十年磨出一支队伍。',
    '青河甲木有限公司推出新办法,办公室由两间并成一间,食堂也由外包改为自办。',
    '青河甲木有限公司的老板说,孩子由奶奶带,周末才从外地回来。',
    '青河甲木有限公司订了三年合同,条款由双方商定,争议交给法院。',
    '青河甲木有限公司买下了隔壁的厂房,地皮从村里租来,围墙自己砌。',
    '青河甲木有限公司打出品牌,走进口碑,一年卖出好成绩。',
    '会议很长。一年磨出2000万粒硬玉球。',
  ])('none in: %s', (text) => {
    expect(products(text)).toEqual([]);
  });
});

describe('names of goods are taken whole', () => {
  test.each([
    ['客人看到了氧化锆珠、莫来石板。', '莫来石板'],
    ['青河甲木有限公司的碳化硅密封垫生产线投产。', '碳化硅密封垫'],
    ['青河甲木有限公司卖出竹地板2.6万立方米。', '竹地板'],
    ['青河甲木有限公司生产泵,叶轮一半外购自乙木公司。', '叶轮'],
  ])('%s', (text, product) => {
    expect(products(text)).toContain(product);
  });

  test('what stands in a scene is none', () => {
    expect(products('青河市很大。车上堆满鞋面布、鞋带。')).toEqual([]);
  });
});
