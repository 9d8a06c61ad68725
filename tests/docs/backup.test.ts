import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordKinds } from '../../src/backup/records.ts';
import { backupErrors } from '../../src/errors/backup.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { graphHash } from '../../src/graph/status.ts';
import { givenDatabase } from '../support/given-database.ts';
import { emptyGraph } from '../support/graph.ts';
import { lianpu } from '../support/lianpu.ts';
import { openLoadedGraph } from '../support/loaded-graph.ts';

const page = readFileSync('docs/backup.md', 'utf8');
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap((match) => (match[1] ?? '').trim().split('\n'))
  .map((line) => line.replace(/^npx lianpu /, ''));

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

let folder: string;
let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
  folder = mkdtempSync(join(tmpdir(), 'lianpu-backup-'));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  await rm(folder, { recursive: true });
});

const run = (command = '') => lianpu(command.split(' '), settings, folder);

describe('docs/backup.md', () => {
  it('saves and brings back by the commands it shows, to the hash', async () => {
    expect(commands).toHaveLength(3);
    const hash = await graphHash(graph);
    const saved = await run(commands[0]);
    expect(saved.stdout).toContain(`hash ${hash}`);
    expect(saved.code).toBe(0);

    const refused = await run(commands[1]);
    expect(refused.stderr).toContain('error IMPORT_NOT_EMPTY');
    expect(refused.code).toBe(65);

    await emptyGraph(graph);
    const restored = await run(commands[1]);
    expect(restored.stdout).toContain(`hash ${hash}`);
    expect(restored.code).toBe(0);
    expect((await run(commands[2])).stdout).toContain(`hash ${hash}`);
  });

  it('describes every kind of line that an archive has, in their order', () => {
    const described = [...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]).filter((kind) => kind !== 'kind');
    expect(described).toEqual(['archive', ...recordKinds, 'end']);
    const lines = gunzipSync(readFileSync(join(folder, 'lianpu.jsonl.gz')))
      .toString()
      .trim()
      .split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect([...new Set(kinds)]).toEqual(described.filter((kind) => kind !== 'merged'));
  });

  it('names only refusals that there are', () => {
    const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map((match) => match[1] ?? '');
    const settingNames = new Set(['DOCUMENTS_DIR', 'LOADERS_DIR', 'LIANPU_HOME', 'NEO4J_DATABASE']);
    const refusals = named.filter((name) => !settingNames.has(name));
    expect(refusals.length).toBeGreaterThan(2);
    for (const name of refusals) expect(Object.keys(backupErrors)).toContain(name);
  });
});
