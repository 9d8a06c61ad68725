import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownCompanies } from '../../../src/extract/vocabulary/known-companies.ts';
import { readSources } from '../../../src/facts/source-files.ts';

const labelled = '../shared/articles/labelled';

interface Labels {
  readonly entities: readonly { readonly name: string; readonly type: string; readonly aliases: readonly string[] }[];
}

describe('rules know no firm of the articles that they are measured on', () => {
  const known = new Set(knownCompanies);

  test('none of the accepted sources', () => {
    const names = readSources('loaders', [], undefined).flatMap(({ facts }) =>
      (facts.value?.entities ?? [])
        .filter(({ type }) => type === 'Company')
        .flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => known.has(name))).toEqual([]);
  });

  test.skipIf(!existsSync(labelled))('none of the labelled articles', () => {
    const files = readdirSync(labelled).filter((file) => file.endsWith('.json'));
    const names = files
      .flatMap((file) => (JSON.parse(readFileSync(join(labelled, file), 'utf8')) as Labels).entities)
      .filter(({ type }) => type === 'Company')
      .flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => known.has(name))).toEqual([]);
  });
});
