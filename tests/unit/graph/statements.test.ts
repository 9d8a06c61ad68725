import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statement, statementWithin } from '../../../src/graph/statements.ts';

const names = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema') && !file.startsWith('browser'))
  .map((file) => file.replaceAll('\\', '/').slice(0, -'.cypher'.length));

describe('a statement', () => {
  it.each(names)('%s is sent with all its words and without its comments', (name) => {
    const code = readFileSync(`cypher/${name}.cypher`, 'utf8')
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('//'));
    expect(statement(name).split(/\s+/)).toEqual(code.join('\n').trimStart().split(/\s+/));
    expect(statement(name)).not.toMatch(/^\s*\/\//m);
  });

  it('over paths is bounded by what is asked for, whatever was asked for before', () => {
    const name = 'analysis/supply-chain/reached-upstream';
    expect(statementWithin(name, 3)).toContain('*1..3]');
    expect(statementWithin(name, 4)).toContain('*1..4]');
    expect(statementWithin(name, 3)).toContain('*1..3]');
    expect(() => statementWithin(name, 0)).toThrow('0 hops are outside 1 to 20');
  });
});
