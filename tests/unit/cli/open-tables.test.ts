import { describe, expect, it } from 'vitest';
import { pairTables } from '../../../src/cli/open-tables.ts';

const usage = (problem: string): object => ({ code: 'USAGE', values: { problem, command: 'load' } });

describe('the tables of a command line', () => {
  it('are paired with the mappings at the same place', () => {
    expect(pairTables({ tables: ['a.csv', 'b.csv'], mappings: ['a.yml', 'b.yml'] })).toEqual([
      { file: 'a.csv', mapping: 'a.yml' },
      { file: 'b.csv', mapping: 'b.yml' },
    ]);
  });

  it('may have one file of rejected rows where there is one table', () => {
    const one = { tables: ['a.csv'], mappings: ['a.yml'], rejects: 'bad.csv' };
    expect(pairTables(one)).toEqual([{ file: 'a.csv', mapping: 'a.yml' }]);
  });

  it.each([
    ['--rejects', ['a.csv', 'b.csv'], 'bad.csv', 'bad.csv'],
    ['equal names in two folders', ['2023/a.csv', '2024/a.csv'], undefined, 'a.csv.rejects.csv'],
  ])('are refused where %s would put the rejected rows of both into one file', (_, tables, rejects, file) => {
    expect(() => pairTables({ tables, mappings: ['a.yml', 'b.yml'], rejects })).toThrow(
      expect.objectContaining(
        usage(`two tables would write their rejected rows over one another in ${file}: load them one at a time`),
      ),
    );
  });
});
