import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const products = (text: string): string[] =>
  readMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Product' ? [name] : []));

test.each([
  ['今年3月产出第一批工业丝。', '工业丝'],
  ['公司试制的头一台电解槽通过了验收。', '电解槽'],
  ['这些玻璃瓶八成销往外省。', '玻璃瓶'],
  ['30吨以上减速机由甲木公司供应。', '减速机'],
  ['当地是重要的化纤面料生产基地。', '化纤面料'],
  ['公司上了一条大直径钢管生产线。', '大直径钢管'],
  ['瑞典轴承厂商来建厂。', '轴承'],
])('what counts and orders goods is no part of them: %s', (text, product) => {
  expect(products(text)).toContain(product);
});

test.each([
  '他在展会上喝着普洱茶,谈了一上午。',
  '桌上放着一只保温杯。',
  '大学里办起了轴承试验室。',
  '头两年炼出的东西黑得像锅底。',
  '碎一片,采购员要心疼一个月。',
  '最大的一种能加工外径8米的工件。',
  '陶瓷企业建了28条生产线建成投产。',
])('what stands in a scene or is said of goods is none: %s', (text) => {
  expect(products(text)).toEqual([]);
});
