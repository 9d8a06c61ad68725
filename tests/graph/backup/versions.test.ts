import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkArchive } from '../../../src/backup/check-archive.ts';
import { exportArchive } from '../../../src/backup/export-archive.ts';
import { importArchive } from '../../../src/backup/import-archive.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { requireSchema } from '../../../src/graph/migrations.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadFullGraph } from '../../support/backup/full-graph.ts';
import { newerJava, withNewerGraph } from '../../support/backup/newer-server.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const java = await newerJava();
if (java === undefined)
  process.stderr.write('SKIPPED: archives between versions of Neo4j; no Java 21 or newer is installed\n');

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  folder = mkdtempSync(join(tmpdir(), 'lianpu-versions-'));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  await rm(folder, { recursive: true });
});

const versionOf = async (of: Graph): Promise<unknown> => {
  const [row] = await readRows(of, 'CALL dbms.components() YIELD versions RETURN versions[0] AS version');
  return row?.['version'];
};

test.skipIf(java === undefined)(
  'an archive of this Neo4j gives the same graph on a newer one, and the way back the same bytes',
  async () => {
    await loadFullGraph(graph);
    const hash = await graphHash(graph);
    const [there, back] = [join(folder, 'there.gz'), join(folder, 'back.gz')];
    await exportArchive(graph, there);
    expect(await versionOf(graph)).toMatch(/^5\.26\./);
    await withNewerGraph(java ?? '', async (newer) => {
      await requireSchema(newer);
      expect(await versionOf(newer)).toMatch(/^2026\./);
      expect((await importArchive(newer, await checkArchive(there))).graphHash).toBe(hash);
      // What is loaded already is known to be so there too.
      expect(await loadFullGraph(newer)).toEqual({ changed: false });
      await exportArchive(newer, back);
    });
    expect(readFileSync(back).equals(readFileSync(there))).toBe(true);
    await emptyGraph(graph);
    expect((await importArchive(graph, await checkArchive(back))).graphHash).toBe(hash);
  },
  180_000,
);
