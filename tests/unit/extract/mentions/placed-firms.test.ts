import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  readMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Company' ? [name] : []));

test('what makes something after the place where it is is a firm', () => {
  expect(firms('青岛市的霖织复材做车窗,年产3万套。')).toEqual(['霖织复材']);
});

test('what a place makes, and firms in general, are none', () => {
  expect(firms('青岛市的企业做车窗。那里的车门多,青岛市的车门做得好。')).toEqual([]);
});

test('a name of goods is a firm where it supplies from a place', () => {
  expect(firms('乙车公司的车门由青岛市的霖屿鞋材供应。')).toContain('霖屿鞋材');
});
