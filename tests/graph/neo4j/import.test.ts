import { readFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvFiles } from '../../../src/load/bulk/csv-files.ts';
import { importStore } from '../../../src/neo4j/embedded/import.ts';
import type { ImportStep } from '../../../src/neo4j/embedded/import-progress.ts';
import { hasStore, makeStaging, stagedHome, takeStore } from '../../../src/neo4j/embedded/import-store.ts';
import { type Home, homeAt, prepareHome } from '../../../src/neo4j/home.ts';
import { type BulkHome, bulkHome, silent } from '../../support/bulk-home.ts';

const record = {
  text: '甲"乙\t丙',
  blank: '',
  padded: ' 空 ',
  lines: '两\r\n行',
  list: ['一', '', '"三"'],
  whole: neo4j.int(3),
  float: 3,
  small: 1e-7,
  large: 1e21,
  yes: true,
  no: false,
};

describe('the import tool', () => {
  let bulk: BulkHome;
  let home: Home;

  beforeEach(async () => {
    bulk = await bulkHome();
    home = homeAt(bulk.config.LIANPU_HOME);
    await prepareHome(home);
  });
  afterEach(() => bulk.remove());

  it('gives back every value as the driver would have stored it', { timeout: 120_000 }, async () => {
    const staging = await makeStaging(home);
    const files = csvFiles(staging.csv);
    files.node(0, ['Left', 'Thing'], record);
    files.node(1, ['Right'], { at: new Date('2024-01-02T03:04:05.678Z') });
    files.relationship(0, 'KNOWS', 1, record);
    files.relationship(1, 'KNOWS', 0);
    const steps: ImportStep[] = [];
    const options = { home, staging, javaHome: bulk.config.JAVA_HOME, files: files.close() };
    const counts = await importStore({ ...options, onStep: (step) => steps.push(step) }, silent);
    expect(counts).toEqual({ nodes: 2, relationships: 2 });
    expect(steps.at(-1)).toMatchObject({ stage: 'Relationship counts and relationship type index build' });
    expect(await hasStore(home)).toBe(false);
    await takeStore(home, staging);
    expect(await hasStore(home)).toBe(true);
    await bulk.withGraph(async ({ driver, database }) => {
      const answer = await driver.executeQuery(
        `MATCH (left:Left&Thing)-[knows:KNOWS]->(right) MATCH (right)-[back:KNOWS]->(left)
         UNWIND [left, knows] AS held
         RETURN properties(held) AS imported, toString(right.at) AS at, properties(back) AS none,
           all(key IN keys($record) WHERE valueType(held[key]) = valueType($record[key]) AND held[key] = $record[key]) AS same`,
        { record },
        { database },
      );
      expect(answer.records.map((each) => each.get('same'))).toEqual([true, true]);
      for (const each of answer.records) {
        expect(each.get('imported')).toEqual({ ...record, whole: 3 });
        expect(each.get('at')).toBe('2024-01-02T03:04:05.678Z');
        expect(each.get('none')).toEqual({});
      }
    });
  });

  it('that fails says why in its own words and leaves the home without a store', { timeout: 120_000 }, async () => {
    const staging = await makeStaging(home);
    const files = csvFiles(staging.csv);
    files.node(0, ['Left'], { id: 'a' });
    files.relationship(0, 'KNOWS', 7_000_000);
    const options = { home, staging, javaHome: bulk.config.JAVA_HOME, files: files.close() };
    const refusal = await importStore(options, silent).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ code: 'BULK_IMPORT_FAILED', message: expect.stringContaining('7000000') });
    expect(await readFile(`${stagedHome(home, staging).logs}/import.log`, 'utf8')).toContain('Import');
    expect(await hasStore(home)).toBe(false);
  });
});
