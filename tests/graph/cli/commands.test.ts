import { mkdtempSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphStatus } from '../../../src/graph/status.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PORT: '0' };

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  folder = mkdtempSync(join(tmpdir(), 'lianpu-cli-'));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  await rm(folder, { recursive: true });
});

describe('lianpu start --once', () => {
  it('reaches ready, answers one query, stops and exits 0', async () => {
    const { code, stdout, stderr } = await lianpu(['start', '--once'], settings);
    expect(stderr).toContain(`Bolt      ${uri}`);
    expect(stderr).toMatch(/Ready in [\d.]+ s/);
    expect(JSON.parse(stdout)).toMatchObject({ data: { companies: [{ name: '吉利汽车晋中公司' }] } });
    expect(code).toBe(0);
  });

  it('refuses a busy port before it touches the database, naming the setting', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = String(typeof address === 'object' ? address?.port : address);
    const { code, stderr } = await lianpu(['start', '--once'], { ...settings, PORT: port });
    taken.close();
    expect(stderr).toContain('error PORT_BUSY');
    expect(stderr).toContain(`PORT`);
    expect(stderr).not.toContain('Database');
    expect(code).not.toBe(0);
  });

  it('says that a database does not answer, with its address and what to check', async () => {
    const { code, stderr } = await lianpu(['start', '--once'], { ...settings, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(stderr).toContain('error DATABASE_UNAVAILABLE: The database at bolt://127.0.0.1:1 does not answer');
    expect(stderr).toContain('NEO4J_URI');
    expect(code).toBe(69);
  });
});

describe('lianpu load, status and retract', () => {
  it('load twice without a change, and retract exactly one document', async () => {
    const first = await lianpu(['load', '--json'], settings);
    const second = await lianpu(['load', '--json'], settings);
    expect(JSON.parse(second.stdout)).toMatchObject(
      ['jinzhong-new-energy-2022', 'reference-chains', 'shuozhou-coal-power-2025'].map((document) => ({
        document,
        added: { entities: 0, claims: 0 },
      })),
    );
    expect([first.code, second.code]).toEqual([0, 0]);
    const retracted = await lianpu(['retract', 'shuozhou-coal-power-2025'], settings);
    expect(retracted.stdout).toMatch(/^shuozhou-coal-power-2025: .*removed \d+ entities/);
    const status = await lianpu(['status', '--json'], settings);
    expect(JSON.parse(status.stdout)).toMatchObject({
      documents: [{ id: 'jinzhong-new-energy-2022' }, { id: 'reference-chains' }],
    });
  });

  it('retract of what is not loaded names what is', async () => {
    const { code, stderr } = await lianpu(['retract', 'nothing'], settings);
    expect(stderr).toContain('error NOT_FOUND: Nothing has the id "nothing"');
    expect(stderr).toContain('jinzhong-new-energy-2022');
    expect(code).toBe(65);
  });

  it('load nothing at all where one of the sources has a problem, and name its line', async () => {
    await emptyGraph(graph);
    await cp('loaders', folder, { recursive: true });
    writeFileSync(
      join(folder, 'shuozhou-coal-power-2025', 'facts.yml'),
      'entities:\n  - id: company-x\n    type: Firm\n',
    );
    const { code, stderr } = await lianpu(['load'], { ...settings, LOADERS_DIR: folder });
    expect(stderr).toMatch(/facts\.yml:3:11 FORMAT entities\.0\.type/);
    expect(code).toBe(65);
    expect((await graphStatus(graph)).documents).toEqual([]);
  });
});
