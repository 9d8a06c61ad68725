import { describe, expect, test } from 'vitest';
import { isGoods } from '../../../../src/extract/vocabulary/goods.ts';
import { latinGoods, namedGoods } from '../../../../src/extract/vocabulary/named-goods/index.ts';
import { readMadeUp } from '../../../support/read-made-up.ts';

const products = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'Product')
    .map(({ name }) => name);

describe('goods that are goods wherever they stand', () => {
  test.each([
    ['一台拖拉机刚刚开走。', '拖拉机'],
    ['工艺的尽头是氯化钾和对二甲苯。', '氯化钾'],
    ['工艺的尽头是氯化钾和对二甲苯。', '对二甲苯'],
    ['空白有三处:环氧树脂、高模量碳纤维、回收。', '高模量碳纤维'],
    ['漆包线要等两天。', '漆包线'],
    ['客人看了半天PBAT。', 'PBAT'],
    ['客人看到了新能源汽车电子水泵电机。', '新能源汽车电子水泵电机'],
    ['老人守着一袋复合肥。', '复合肥'],
    ['甲木公司年产2万吨钾肥。', '钾肥'],
    ['客人看到了高强度螺栓。', '高强度螺栓'],
    ['仓库吃掉了再生聚酯纤维。', '再生聚酯纤维'],
    ['仓库里是再生聚酯纤维。', '再生聚酯纤维'],
  ])('%s', (text, product) => {
    expect(products(text)).toContain(product);
  });

  test.each([
    '芯片产业很大。',
    '轴承行业很难。',
    '饲料厂很近。',
    '客人喝了PB。',
    '客人谈到蒸汽机车展。',
    '锅炉房很热。',
    '老人守着一袋钾肥。',
    '全市壮大变压器、电力电缆等产业。',
    '车间购置了注塑机。',
  ])('none in: %s', (text) => {
    expect(products(text)).toEqual([]);
  });

  test('what another wording found whole stays', () => {
    expect(products('青河市的甲木公司主要生产汽车用高强度螺栓毛坯。')).toEqual(['汽车用高强度螺栓毛坯']);
  });

  test('stand in the vocabulary once, none of them a general word', () => {
    expect(new Set(namedGoods).size).toBe(namedGoods.length);
    for (const name of ['设备', '材料', '产品', '零部件', '汽车', '钢铁']) expect(namedGoods).not.toContain(name);
    expect([...latinGoods].every((name) => /^[A-Z][A-Z\d]{1,6}$/.test(name))).toBe(true);
  });
});

describe('what is told of goods is none', () => {
  test.each([
    '甲木公司实现销售收入265亿元。',
    '甲木公司持股67%,其余股份由乙木公司持有。',
    '公司要稳钾、强锂、兴镁。',
    '公司主要生产元件。',
    '当地缺少整机。',
    '公司二期再扩20万吨。',
    '加工费低如白送。',
    '工厂每年供货三千吨。',
    '青河甲木有限公司的吊车吊起了第一根梁。',
    '青河甲木有限公司去年交货9万支,今年供货3万支。',
    '工厂一年进货3万件、发货2万件。',
    '建成后可新增年产能8万支。',
    '采购成本降了,采购经理签下采购合同。',
    '产量有望达到3万吨。',
    '木板七成进口,其余三成采购自乡村。',
  ])('%s', (text) => {
    expect(products(`青河市很大。${text}`).filter((name) => name !== '木板')).toEqual([]);
  });

  test.each([
    ['早些年企业阀门七成要从外地采购。', '阀门'],
    ['青河甲木有限公司眼下生产门锁。', '门锁'],
    ['青河甲木有限公司生产费托蜡。', '费托蜡'],
    ['青河甲木有限公司量产处理器3万颗。', '处理器'],
    ['年产额温枪3万支。', '额温枪'],
  ])('goods without words of time and of whom: %s', (text, name) => {
    expect(products(text)).toContain(name);
  });

  test('the class that a list ends in is no part of the last name', () => {
    expect(products('青河市很大。端盖、机座等铸件由甲木公司提供。')).not.toContain('机座等铸件');
  });

  test('a name is cut before what it stands beside', () => {
    expect(products('青河市很大。甲木公司所用原油以进口为主。')).toContain('原油');
  });
});

test.each(['氯化钾', '镁锭', '苯酐', '丙烯腈', '蒸汽', '漆包线', '中底'])('%s ends as goods do', (name) => {
  expect(isGoods(name)).toBe(true);
});
