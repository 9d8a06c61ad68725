import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

test('它 is the firm that the sentence before was about', () => {
  const read = relations('甲木公司主营车门。乙车公司是它最大的客户,丙木公司去年向它增资3亿元。');
  expect(read).toContain('甲木公司 SUPPLIES 乙车公司');
  expect(read).toContain('丙木公司 INVESTS_IN 甲木公司');
});

test('其 after a preposition is never the subject of its own clause', () => {
  const read = relations('乙车公司生产客车。甲木公司为其供应车门。');
  expect(read).toContain('甲木公司 SUPPLIES 乙车公司');
  expect(read).not.toContain('乙车公司 SUPPLIES 甲木公司');
});

test('whom a pronoun means goes on being spoken of in the next clause and sentence', () => {
  const read = relations('甲木公司主营车门。丙木公司为其供应玻璃,乙车公司向其采购车门。公司与青河大学签约。');
  expect(read).toContain('丙木公司 SUPPLIES 甲木公司');
  expect(read).toContain('甲木公司 SUPPLIES 乙车公司');
  expect(read).toContain('甲木公司 PARTNERS_WITH 青河大学');
});

test('其 in a clause without a subject is whom the clause before only mentions', () => {
  const read = relations('甲木公司是乙车公司的老邻居,就近为其配套车门。');
  expect(read).toContain('甲木公司 SUPPLIES 乙车公司');
  expect(read).not.toContain('乙车公司 SUPPLIES 甲木公司');
});

test('它 is no firm where the text speaks of a project', () => {
  expect(relations('甲木公司投产。青河车门项目开工。乙木公司为它送来玻璃。')).not.toContain(
    '乙木公司 SUPPLIES 甲木公司',
  );
});

test('它 after any verb is the firm spoken of', () => {
  expect(relations('甲木公司主营车门。乙车公司去年买走它300套车门。')).toContain('甲木公司 SUPPLIES 乙车公司');
});

test('该公司 is the firm with whose being set up the sentence before ended, and 公司 is whoever set it up', () => {
  expect(relations('甲木公司设立全资子公司乙木公司。该公司年产车门3万套。')).toContain('乙木公司 PRODUCES 车门');
  expect(relations('甲木公司设立全资子公司乙木公司。公司年产车门3万套。')).toContain('甲木公司 PRODUCES 车门');
});

test('whose subsidiary a firm is, is not whom the text goes on about', () => {
  const read = relations('丙木集团的全资子公司甲木公司投产。它的车门由乙木公司供应。');
  expect(read).toContain('乙木公司 SUPPLIES 甲木公司');
  expect(read).not.toContain('乙木公司 SUPPLIES 丙木集团');
});

test('a firm with a word of where it is before it begins its clause', () => {
  const read = relations('乙木公司投产。北边的甲木公司年产车门3万套,卖给丙车公司。');
  expect(read).toContain('甲木公司 SUPPLIES 丙车公司');
  expect(read).not.toContain('乙木公司 SUPPLIES 丙车公司');
});
