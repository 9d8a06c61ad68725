import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportArchive } from '../../../src/backup/export-archive.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadFullGraph } from '../../support/backup/full-graph.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

let graph: Graph;
let folder: string;
let file: string;
let hash: string;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  folder = mkdtempSync(join(tmpdir(), 'lianpu-import-'));
  file = join(folder, 'graph.jsonl.gz');
  await loadFullGraph(graph);
  hash = await graphHash(graph);
  await exportArchive(graph, file);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  await rm(folder, { recursive: true });
});

const countNodes = async (): Promise<number> => {
  const [row] = await readRows<{ nodes: number }>(graph, 'MATCH (n:!Graph&!Migration) RETURN count(n) AS nodes');
  return row?.nodes ?? 0;
};

/** Kills an import when the graph has this many nodes or more. */
const killImport = async (nodes: number): Promise<void> => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [resolve('bin/lianpu.mjs'), 'import', file], {
    env: { PATH, HOME, ...settings },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (child.exitCode === null && (await countNodes()) < nodes) await sleep(2);
  child.kill('SIGKILL');
  await ended;
};

describe('lianpu import', () => {
  it('killed with -9 on its way leaves a database that says so, and converges when it is run again', async () => {
    const whole = await countNodes();
    for (const part of [0.05, 0.5, 0.8]) {
      await emptyGraph(graph);
      await killImport(whole * part);
      // The last transaction of the killed process may still end.
      await sleep(200);
      expect(await countNodes()).toBeLessThan(whole);
      const refused = await lianpu(['status'], settings);
      expect(refused.stderr).toContain('error IMPORT_UNFINISHED');
      expect(refused.stderr).toContain('lianpu import');
      expect(refused.code).toBe(75);
      const again = await lianpu(['import', file, '--json'], settings);
      expect(JSON.parse(again.stdout)).toMatchObject({ graphHash: hash });
      expect(await graphHash(graph)).toBe(hash);
    }
  }, 120_000);

  it('names a file that is none, before it asks for a database', async () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const { code, stderr } = await lianpu(['import', 'package.json'], nowhere);
    expect(stderr).toMatch(/error ARCHIVE_UNREADABLE: .*package\.json: not a sound gzip file/);
    expect(code).toBe(65);
  });
});
