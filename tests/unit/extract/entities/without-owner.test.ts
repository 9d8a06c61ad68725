import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const formsOf = (text: string, name: string): string[] => [
  ...(readMadeUp(text).entities.find((each) => each.name === name)?.aliases ?? []),
];

test('a project is called without its firm too', () => {
  expect(formsOf('青岛甲禾有限公司年产5万套车门项目开工。', '青岛甲禾有限公司年产5万套车门项目')).toContain(
    '年产5万套车门项目',
  );
});

test('what is left without the firm says too little where it is general', () => {
  expect(formsOf('青岛甲禾有限公司智能制造项目开工。', '青岛甲禾有限公司智能制造项目')).toEqual([]);
});
