import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const goods = (text: string): string[] =>
  readMadeUp(text)
    .entities.filter(({ type }) => type === 'Product')
    .map(({ name }) => name);

test.each([
  ['青岛市很大。轴承、挡油环还要等。', '挡油环'],
  ['青岛市很大。挡油板、轴承各有短板。', '挡油板'],
  ['青岛市很大。导航芯片、轴承还要等。', '导航芯片'],
])('what stands in a list with goods and ends as goods do is one: %s', (text, name) => {
  expect(goods(text)).toContain(name);
});

test.each(['青岛市很大。轴承、服务各有短板。', '青岛市很大。服务、轴承各有短板。'])(
  'what does not end so is none: %s',
  (text) => {
    expect(goods(text)).toEqual(['轴承']);
  },
);

test('a list of goods is none of people', () => {
  expect(
    readMadeUp('青岛市很大。要加快补齐光伏玻璃、银浆、边框等环节。').entities.map(({ type }) => type),
  ).not.toContain('Person');
});
