import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../../src/facts/source-files.ts';
import { readMapping } from '../../../src/tables/mapping/read-mapping.ts';
import { tableRows } from '../../../src/tables/table-rows.ts';

const folder = 'loaders/tables';
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.yml') ? [file.slice(0, -'.yml'.length)] : []));

const sampleOf = (name: string): string =>
  ['jsonl', 'tsv'].map((ending) => `${folder}/${name}.sample.${ending}`).find((file) => existsSync(file)) ??
  `${folder}/${name}.sample`;

describe('the folder of shipped mappings', () => {
  it('has a mapping for each of the nine open tables', () => {
    expect(names.toSorted()).toEqual([
      'chainkg-company',
      'chainkg-company-industry',
      'chainkg-company-product',
      'chainkg-industry',
      'chainkg-industry-industry',
      'chainkg-industry-up',
      'chainkg-product',
      'chainkg-product-product',
      'ickg25-quads',
    ]);
  });

  it('is no source, so that check and load without arguments pass it by', () => {
    expect(listSources('loaders')).not.toContain('tables');
  });
});

describe.each(names)('%s', (name) => {
  it('is read without a problem and is the document of its name', () => {
    expect(readMapping(`${folder}/${name}.yml`).source).toMatchObject({ id: name, kind: 'TABLE' });
  });

  it('makes of its sample the facts, skips and rejects that stand beside it', async () => {
    const rows: unknown[] = [];
    for await (const some of tableRows(sampleOf(name), readMapping(`${folder}/${name}.yml`))) rows.push(...some);
    expect(rows).toEqual(JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8')));
  });
});
