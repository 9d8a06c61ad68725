import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const statements = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => `cypher/${file}`);

// One that backtracks keeps a core busy long after its transaction was ended.
test('no statement has the database match a regular expression', () => {
  expect(statements.length).toBeGreaterThan(100);
  const matching = [...statements, 'schema.graphql'].filter((file) => /=~/.test(readFileSync(file, 'utf8')));
  expect(matching).toEqual([]);
});

test('no filter of the API matches a regular expression', () => {
  expect(readFileSync('schema.printed.graphql', 'utf8')).not.toMatch(/^\s+matches: /m);
});
