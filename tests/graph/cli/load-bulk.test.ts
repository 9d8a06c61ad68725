import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphStatus, graphStatus } from '../../../src/graph/status.ts';
import { type BulkHome, bulkHome } from '../../support/bulk-home.ts';
import { lianpu } from '../../support/lianpu.ts';

const mapping = `
source: { id: makers, title: 厂商, publisher: 统计局, date: 2024, language: zh-Hans, rights: { holder: 统计局 } }
limits: { rejects: 1 }
columns:
  maker: { required: true }
  product: { required: true }
  share: { transform: [percent] }
entities:
  company: { type: Company, key: [maker], name: maker }
  product: { type: Product, key: [product], name: product }
claims:
  - { subject: company, predicate: PRODUCES, object: product, share: share, shareOf: { value: 收入 } }
`;

let loaded: GraphStatus;
let home: BulkHome;
let other: BulkHome;
let folder: string;
beforeAll(async () => {
  [home, other] = [await bulkHome(), await bulkHome()];
  folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
  writeFileSync(join(folder, 'makers.yml'), mapping);
  writeFileSync(join(folder, 'makers.csv'), 'maker,product,share\n青河钢厂,钢带,62%\n白砚玻璃厂,车门玻璃,约一半\n');
});
afterAll(async () => {
  await home.remove();
  await other.remove();
  rmSync(folder, { recursive: true });
});

const table = ['--table', 'makers.csv', '--mapping', 'makers.yml'];

const load = (at: BulkHome, ...words: string[]): ReturnType<typeof lianpu> => {
  const { LIANPU_HOME, JAVA_HOME } = at.config;
  const settings = { LIANPU_HOME, JAVA_HOME, DATABASE: 'embedded', BOLT_PORT: '0', BROWSER_PORT: '0' };
  return lianpu(['load', '--bulk', ...words], settings, folder);
};

describe('lianpu load --bulk', () => {
  test.each([
    ['without a table', []],
    ['of a document', ['jinzhong-new-energy-2022']],
    ['with --dry-run', [...table, '--dry-run']],
  ])('%s is a wrong command line', async (_, words) => {
    const { code, stderr } = await load(home, ...words);
    expect(stderr).toContain('error USAGE: --bulk loads tables (--table with --mapping), and has no --dry-run');
    expect(code).toBe(2);
  });

  test('refuses two tables that would be one document', async () => {
    writeFileSync(join(folder, 'again.csv'), 'maker,product,share\n');
    const { code, stderr } = await load(home, ...table, '--table', 'again.csv', '--mapping', 'makers.yml');
    expect(stderr).toContain('error USAGE: two tables are both "makers"');
    expect(code).toBe(2);
  });

  test('fills an empty home, keeps the rejected rows, and says what it did and how long each step took', {
    timeout: 120_000,
  }, async () => {
    const { code, stdout } = await load(home, ...table);
    const lines = stdout.trim().split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'makers: 2 rows: added 2 entities, 1 claims, 0 observations',
      '  rejected 1: share: not a percentage such as 12.5%',
      '  rejected rows are in makers.csv.rejects.csv',
      'rules joined 0 pairs of entities',
    ]);
    expect(lines[4]).toMatch(/^\d+ nodes and \d+ relationships in [\d.]+ s \(\d+ rows\/s, \d+ MB\):$/);
    expect(lines[5]).toMatch(
      /^ {2}files [\d.]+ s, import [\d.]+ s, start [\d.]+ s, lists .*, schema .*, match [\d.]+ s$/,
    );
    expect(readFileSync(join(folder, 'makers.csv.rejects.csv'), 'utf8')).toContain('2,share,约一半');
    expect(code).toBe(0);
    loaded = await home.withGraph(graphStatus);
    expect(loaded).toMatchObject({ entities: 2, claims: 1, documents: [{ id: 'makers' }] });
  });

  test('refuses a home that holds a graph, says what to do, and leaves it', { timeout: 120_000 }, async () => {
    const { code, stderr } = await load(home, ...table);
    expect(stderr).toContain(
      `error BULK_NOT_EMPTY: A bulk load needs an empty database, and ${home.config.LIANPU_HOME}`,
    );
    expect(stderr).toContain('Load without `--bulk`');
    expect(code).toBe(65);
    expect(await home.withGraph(graphStatus)).toEqual(loaded);
  });

  test('answers with --json and nothing else', { timeout: 120_000 }, async () => {
    const { code, stdout, stderr } = await load(other, ...table, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      tables: [{ document: 'makers', added: { claims: 1 }, rowsWritten: 1, rejectsFile: 'makers.csv.rejects.csv' }],
      nodes: expect.any(Number),
      matched: { added: 0 },
      seconds: { import: expect.any(Number), schema: expect.any(Number) },
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
