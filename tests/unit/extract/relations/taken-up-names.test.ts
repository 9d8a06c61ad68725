import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

test('学校 is the university of an earlier paragraph, and the firm of the sentence before does nothing there', () => {
  const read = relations('青河大学与甲木公司签约。\n甲木公司投产。学校还与乙木公司商定成立中试平台。');
  expect(read).toContain('青河大学 PARTNERS_WITH 乙木公司');
  expect(read).not.toContain('甲木公司 PARTNERS_WITH 乙木公司');
});

test('公司 whose subsidiary another becomes is no firm of that name', () => {
  const { entities } = readMadeUp('甲木公司昨晚公告,乙木公司将成为公司控股子公司。');
  expect(entities.map(({ name }) => name)).not.toContain('公司');
});

test('what a project is sited at is not said of the firm', () => {
  const read = relations('青河车门研发项目由甲木公司投资建设,选址青岛市。');
  expect(read).toContain('青河车门研发项目 LOCATED_IN 青岛市');
  expect(read).not.toContain('甲木公司 LOCATED_IN 青岛市');
});

test('a firm named after where it lies in passing is not what the clause places', () => {
  expect(relations('甲木公司成立多年,位于青岛市的乙木公司来访。')).not.toContain('甲木公司 LOCATED_IN 青岛市');
});

test('what a firm does not make, it does not make', () => {
  expect(relations('乙木公司主营车门。甲木公司成立多年,公司并不生产车门。')).not.toContain('甲木公司 PRODUCES 车门');
});

test('a denial after a name of two surname characters is no part of it', () => {
  const names = readMadeUp('甲木公司董事长欧阳明未对外透露方向。').entities.map(({ name }) => name);
  expect(names).toContain('欧阳明');
});

test('the place in the name of a firm within a project’s name is not where the project lies', () => {
  expect(relations('青岛丁木集团年产40万件车门加工项目开工。').filter((each) => each.includes('LOCATED_IN'))).toEqual(
    [],
  );
});

test('who set up the firm that runs something neither runs nor builds it', () => {
  const read = relations('青河车门项目由甲木公司与乙木公司组建的丙木公司运营。');
  expect(read).toContain('丙木公司 OPERATES 青河车门项目');
  expect(read).not.toContain('甲木公司 OPERATES 青河车门项目');
  expect(read).not.toContain('乙木公司 DEVELOPS 青河车门项目');
});

test('what others set up together is no partner of one of them', () => {
  const read = relations('青河车门研究院由青河大学、甲木公司和青岛市人民政府共建。');
  expect(read).toContain('青河大学 PARTNERS_WITH 青岛市人民政府');
  expect(read).not.toContain('青河车门研究院 PARTNERS_WITH 青岛市人民政府');
});

test('a firm that a place brought in lies there', () => {
  expect(relations('城阳区引进的甲木公司今年投产。')).toContain('甲木公司 LOCATED_IN 城阳区');
  expect(relations('城阳区表彰的甲木公司今年投产。')).not.toContain('甲木公司 LOCATED_IN 城阳区');
});

test('whose chairman somebody is counts as a firm’s name; 该公司 does not', () => {
  expect(relations('甲木公司董事长周明远参加。')).toEqual(['周明远 HOLDS_POSITION 甲木公司']);
  expect(relations('该公司董事长周明远参加。')).toEqual([]);
});

test('what an item headed by a park is sited at is not said of its builder', () => {
  expect(relations('3.青河车门产业园。由甲木集团投资建设,落户城阳区。')).not.toContain('甲木集团 LOCATED_IN 城阳区');
});
