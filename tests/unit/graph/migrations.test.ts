import { expect, it } from 'vitest';
import { readMigrations, withoutChanges } from '../../../src/graph/migrations.ts';

const makes = (text: string): boolean => /CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS/.test(text);

it('a database that holds nothing is made every constraint and index, and asked to change nothing', () => {
  const all = readMigrations().flatMap(({ statements }) => statements);
  const kept = readMigrations()
    .map(withoutChanges)
    .flatMap(({ statements }) => statements);
  expect(kept).toEqual(all.filter(makes));
  expect(kept.length).toBeGreaterThan(20);
  expect(all.length).toBeGreaterThan(kept.length);
});

it('a file keeps its name and digest, so that it counts as applied', () => {
  const migration = readMigrations().find(({ name }) => name === '005-no-repetition.cypher');
  expect(migration && withoutChanges(migration)).toEqual({ ...migration, statements: [] });
});
