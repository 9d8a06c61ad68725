import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { goldenQuestionsPage, questionOf } from '../../../scripts/golden-questions.ts';
import { readGolden } from '../../support/api/golden.ts';

const all = readGolden('queries');

/** Numbers that an answer holds, and the lengths of its lists: what a short answer may count. */
const countsOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [value.length] : [];
  return [...own, ...Object.values(value).flatMap(countsOf)];
};

/** Words of a text that have a Chinese character, without the punctuation around them. */
const chineseOf = (text: string): string[] =>
  text
    .split(/[\s,;:()]+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => /\p{Script=Han}/u.test(word));

/** Numbers and dates of a text that stand in no Chinese word. */
const numbersOf = (text: string): string[] => text.split(/[\s,;:()]+/u).filter((word) => /^\d[\d.-]*$/u.test(word));

test('a question is read in both languages, with its short answer', () => {
  expect(questionOf('# 谁供应谁？ Who supplies whom?\n# Answer: 太钢 supplies 吉利\n{ graph { version } }')).toEqual({
    chinese: '谁供应谁？',
    english: 'Who supplies whom?',
    answer: '太钢 supplies 吉利',
  });
});

test.each(['# Who supplies whom?\n# Answer: 太钢\n', '# 谁供应谁？ Who supplies whom?\n{ a }', '{ a }', ''])(
  'a file that begins otherwise is refused: %j',
  (query) => {
    expect(() => questionOf(query)).toThrow('a golden query begins with');
  },
);

test.each(all)('the short answer of $name names and counts what its answer file holds', ({ query, answerFile }) => {
  const { answer } = questionOf(query);
  const file = readFileSync(answerFile, 'utf8');
  const counts = countsOf(JSON.parse(file));
  expect(chineseOf(answer).filter((word) => !file.includes(word))).toEqual([]);
  expect(numbersOf(answer).filter((word) => !counts.includes(Number(word)) && !file.includes(`"${word}"`))).toEqual([]);
});

test('the page lists every question once, with files that exist', () => {
  const page = goldenQuestionsPage();
  const links = [...page.matchAll(/\]\((?<path>[^)]+)\)/gu)].map(({ groups }) => groups?.['path'] ?? '');
  expect(links).toHaveLength(all.length * 3);
  expect(new Set(links).size).toBe(links.length);
  expect(links.filter((path) => !existsSync(resolve('docs', path)))).toEqual([]);
});
