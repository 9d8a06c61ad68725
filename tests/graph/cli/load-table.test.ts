import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

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

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), 'lianpu-table-'));
  writeFileSync(join(folder, 'makers.yml'), mapping);
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  rmSync(folder, { recursive: true });
});

const write = (rows: readonly string[]): void =>
  writeFileSync(join(folder, 'makers.csv'), ['maker,product,share', ...rows].join('\n'));
const load = (...more: string[]): ReturnType<typeof lianpu> =>
  lianpu(['load', '--table', 'makers.csv', '--mapping', 'makers.yml', ...more], settings, folder);
const rejects = (): string => join(folder, 'makers.csv.rejects.csv');

const two = ['青河钢厂,钢带,62%', '白砚玻璃厂,车门玻璃,38%'];

describe('lianpu load --table', () => {
  test('writes what rows say, keeps what it rejects, and says so', async () => {
    write([...two, '云栈电机厂,电机,约一半']);
    const { code, stdout } = await load();
    expect(stdout).toMatch(/^makers: 3 rows: added 4 entities, 2 claims, 0 observations \(version \d+, [\d.]+ s/);
    expect(stdout).toContain('rejected 1: share: not a percentage');
    expect(readFileSync(rejects(), 'utf8')).toBe(
      '\uFEFFrow,column,value,reason\n3,share,约一半,not a percentage such as 12.5%\n',
    );
    expect(code).toBe(0);
  });

  test('refuses a table of which too much is rejected, keeps the rows for correction, and writes nothing', async () => {
    write(['甲,乙,多', '丙,丁,少']);
    const { code, stderr } = await load();
    expect(stderr).toContain('error TABLE_REJECTED: makers: 2 of 2 rows are rejected, and its mapping allows 1');
    expect(stderr).toContain('makers.csv.rejects.csv');
    expect(readFileSync(rejects(), 'utf8').trim().split('\n')).toHaveLength(3);
    expect(await graphStatus(graph)).toMatchObject({ version: 0, documents: [] });
    expect(code).toBe(65);
    expect((await load('--max-rejects', '2')).code).toBe(0);
  });

  test('shows with --dry-run what would come and go, and changes nothing', async () => {
    write(two);
    await load();
    expect(existsSync(rejects())).toBe(false);
    const before = await graphHash(graph);
    write(['青河钢厂,钢带,62%', '白砚玻璃厂,天窗玻璃,38%']);
    const { stdout } = await load('--dry-run');
    expect(stdout).toContain('would add 1 entities, 1 claims, 0 observations; remove 1 entities, 1 claims');
    expect(stdout).toContain('+ 白砚玻璃厂 PRODUCES 天窗玻璃 (share 0.38, shareOf 收入)');
    expect(stdout).toContain('- 白砚玻璃厂 PRODUCES 车门玻璃');
    expect(await graphHash(graph)).toBe(before);
    const json = JSON.parse((await load('--dry-run', '--json')).stdout) as unknown;
    expect(json).toMatchObject([{ document: 'makers', added: { claims: 1 }, removed: { entities: 1 } }]);
  });

  test('takes several tables, each with the mapping at the same place', async () => {
    const { code, stderr } = await load('--table', 'other.csv');
    expect(stderr).toContain('2 --table and 1 --mapping');
    expect(code).toBe(2);
  });

  test('refuses one file of rejected rows for several tables', async () => {
    write(two);
    const { code, stderr } = await load('--table', 'other.csv', '--mapping', 'makers.yml', '--rejects', 'bad.csv');
    expect(stderr).toContain('error USAGE: two tables would write their rejected rows over one another in bad.csv');
    expect(code).toBe(2);
    expect(await graphStatus(graph)).toMatchObject({ version: 0 });
  });

  test('names a column that the mapping does not know, and what to do', async () => {
    writeFileSync(join(folder, 'makers.csv'), 'maker,product,share,note\n甲,乙,1%,x\n');
    const { code, stderr } = await load();
    expect(stderr).toContain('error TABLE_COLUMNS');
    expect(stderr).toContain('"note"');
    expect(code).toBe(65);
  });

  test('retracts a table with lianpu retract, as far as only it supported', async () => {
    const before = await graphHash(graph);
    write(two);
    await load();
    const { code, stdout } = await lianpu(['retract', 'makers'], settings);
    expect(stdout).toContain('makers: removed 4 entities, 2 claims');
    expect(code).toBe(0);
    expect(await graphHash(graph)).toBe(before);
  });

  test('goes on where it was after a kill -9, and doubles nothing', { timeout: 180_000 }, async () => {
    write(Array.from({ length: 9_000 }, (_, i) => `厂${i % 3_000},品${i % 7_001},${i % 100}%`));
    await load();
    const whole = await graphHash(graph);
    await emptyGraph(graph);
    const words = [resolve('bin/lianpu.mjs'), 'load', '--table', 'makers.csv', '--mapping', 'makers.yml'];
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, words, { cwd: folder, env: { PATH, HOME, ...settings }, detached: true });
    const ended = once(child, 'close');
    const claims = async (): Promise<number> => (await graphStatus(graph)).claims;
    while ((await claims()) === 0 && child.exitCode === null) await sleep(20);
    // The command runs in a process of its own under the one that was started: both are in one group.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    const left = await graphStatus(graph);
    expect(left.claims).toBeGreaterThan(0);
    expect(left.claims).toBeLessThan(9_000);
    expect(left.documents).toMatchObject([{ id: 'makers', loadedAt: null }]);
    expect((await load()).code).toBe(0);
    expect(await graphHash(graph)).toBe(whole);
  });
});
