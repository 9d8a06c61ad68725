import { expect, test } from 'vitest';
import { limitFirst } from '../../../../src/api/translation/limit-first.ts';

const list = ({
  projection = 'WITH this1 { .id, .name, stages: var4 } AS this1',
  order = 'ORDER BY this1.name DESC, this1.id ASC',
  limit = 'LIMIT $param4',
  answer = 'RETURN collect(this3) AS var4',
} = {}): string => `CALL (this) {
  MATCH (this)<-[this0:LOCATED_IN]-(this1:Entity&Company)
  WITH DISTINCT this1
  CALL (this1) {
    MATCH (this1)-[this2:IN_STAGE]->(this3:Entity&ChainStage)
    WITH DISTINCT this3
    WITH this3 { .id } AS this3
    ORDER BY this3.id ASC
    LIMIT $param2
    ${answer}
  }
  ${projection}
  ${order}
  ${limit}
  RETURN collect(this1) AS var8
}`;

test('cuts a sorted list before what is below each of its nodes is looked up', () => {
  const [before = '', after = ''] = limitFirst(list()).split('  CALL (this1) {');
  expect(before.split('\n').slice(-4)).toEqual([
    '  WITH DISTINCT this1',
    '  ORDER BY this1.name DESC, this1.id ASC',
    '  LIMIT $param4',
    '',
  ]);
  expect(after).toBe(list().split('  CALL (this1) {')[1]);
});

const cuts = (statement: string): number => statement.split('LIMIT').length - 1;

test('cuts a list inside of a list', () => {
  const inner = list().replaceAll('this1', 'this9').replaceAll('\n', '\n  ').replace('CALL (this)', 'CALL (this1)');
  const outer = list().replace('  WITH this1 {', `  ${inner}\n  WITH this1 {`);
  expect(cuts(limitFirst(outer))).toBe(cuts(outer) + 2);
});

test.each([
  ['nothing is below the nodes', list().replace(/ {2}CALL \(this1\) \{.*?\n {2}\}\n/s, '')],
  ['the list is sorted by what is computed', list({ order: 'ORDER BY this1.stages ASC' })],
  [
    'the list is sorted by a field under another name',
    list({ projection: 'WITH this1 { name: this1.id, id: this1.id } AS this1' }),
  ],
  ['the list is sorted by something else than its node', list({ order: 'ORDER BY this0.claimId ASC' })],
  ['the list is not sorted', list({ order: '' }).replace('\n  \n', '\n')],
  ['the list begins later', list({ limit: 'SKIP $param5\n  LIMIT $param4' })],
  ['the list is not cut', list({ limit: '' }).replace('\n  \n', '\n')],
  ['a subquery may answer several rows', list({ answer: 'RETURN this3 AS var4' })],
])('leaves a statement as it is where %s', (_, statement) => {
  expect(limitFirst(statement)).toBe(statement);
});
