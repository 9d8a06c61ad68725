import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeArchiveLines } from '../../../src/backup/archive-file.ts';
import { checkArchive } from '../../../src/backup/check-archive.ts';
import { exportArchive } from '../../../src/backup/export-archive.ts';
import { importArchive } from '../../../src/backup/import-archive.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { statement } from '../../../src/graph/statements.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { holdGraph } from '../../../src/load/locked.ts';
import { loadFullGraph } from '../../support/backup/full-graph.ts';
import { resealed } from '../../support/backup/resealed.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

let graph: Graph;
let folder: string;
let file: string;
beforeAll(async () => {
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), 'lianpu-backup-'));
  file = join(folder, 'graph.jsonl.gz');
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  await rm(folder, { recursive: true });
});

const restore = async (from = file) => importArchive(graph, await checkArchive(from));
const write = (cypher: string): Promise<unknown> => graph.driver.executeQuery(cypher, {}, { database: graph.database });

/** How often each property has each type of the database, which the hash does not tell apart: 3 and 3.0. */
const valueTypes = (): Promise<unknown> =>
  readRows(
    graph,
    `CALL () {
       MATCH (node:!Graph&!Migration) RETURN properties(node) AS properties
       UNION ALL MATCH ()-[relationship]->() RETURN properties(relationship) AS properties
     }
     UNWIND keys(properties) AS key
     RETURN key, valueType(properties[key]) AS type, count(*) AS times ORDER BY key, type`,
  );

async function* headerAlone(): AsyncGenerator<string> {
  yield '{"kind":"archive","format":1,"schema":"008-spellings.cypher","graphVersion":1}';
}

const small = madeRows('small', {
  entities: [{ id: 'company-a', type: 'Company', name: '甲厂', evidence: [place(1)] }],
});

describe('an archive', () => {
  it('brings documents, reference chains, judgements and a table back, to the hash, types and bytes', async () => {
    await loadFullGraph(graph);
    const hash = await graphHash(graph);
    const types = await valueTypes();
    const status = await graphStatus(graph);
    const report = await exportArchive(graph, file);
    expect(report).toMatchObject({ graphHash: hash, graphVersion: status.version });
    expect(Object.entries(report.counts).filter(([, count]) => count === 0)).toEqual([]);
    const bytes = readFileSync(file);
    await exportArchive(graph, file);
    expect(readFileSync(file).equals(bytes)).toBe(true);

    await emptyGraph(graph);
    const restored = await restore();
    expect(restored).toMatchObject({ graphHash: hash, migrated: [], versionAfter: status.version });
    expect(await valueTypes()).toEqual(types);
    expect(await graphStatus(graph)).toEqual(status);
    await exportArchive(graph, file);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    // What is loaded already is known to be so: the sources load nothing.
    expect((await loadFullGraph(graph)).changed).toBe(false);
  });

  it('of an empty graph is one too', async () => {
    await exportArchive(graph, file);
    const hash = await graphHash(graph);
    expect(await restore()).toMatchObject({ records: 0, graphHash: hash });
  });

  it('is read in the order of indexes: the database sorts nothing, so its memory does not grow with the graph', async () => {
    for (const kind of ['documents', 'evidence', 'entities', 'merged', 'claims', 'observations', 'judgements']) {
      const text = `EXPLAIN ${statement(`backup/read-${kind}`)}`;
      const { summary } = await graph.driver.executeQuery(text, {}, { database: graph.database });
      const outer: string[] = [];
      for (let plan = summary.plan || undefined; plan !== undefined; plan = plan.children[0])
        outer.push(plan.operatorType);
      expect(`${kind}: ${outer.join(' ')}`).toMatch(/IndexScan/);
      expect(`${kind}: ${outer.join(' ')}`).not.toMatch(/Sort|Top/);
    }
  });

  it('is not written of a graph that holds what it could not keep', async () => {
    await loadRows(graph, small);
    await write("MATCH (e:Entity {id: 'company-a'}) CREATE (e)-[:RUMOUR]->(e)");
    const missing = join(folder, 'missing.gz');
    await expect(exportArchive(graph, missing)).rejects.toMatchObject({ code: 'ARCHIVE_PARTIAL' });
    expect(() => readFileSync(missing)).toThrow('ENOENT');
  });

  it('is of one version: a load that comes meanwhile waits', async () => {
    await loadRows(graph, small);
    const hash = await graphHash(graph);
    const other = madeRows('other', {
      entities: [{ id: 'company-b', type: 'Company', name: '乙厂', evidence: [place(1)] }],
    });
    let loading: Promise<unknown> | undefined;
    const report = await exportArchive(graph, file, () => {
      loading ??= loadRows(graph, other);
    });
    expect(report.graphHash).toBe(hash);
    await loading;
    expect(await graphHash(graph)).not.toBe(hash);
  });
});

describe('an import', () => {
  it('needs an empty database, and says what to do', async () => {
    await loadRows(graph, small);
    await exportArchive(graph, file);
    const hash = await graphHash(graph);
    await expect(restore()).rejects.toMatchObject({
      code: 'IMPORT_NOT_EMPTY',
      message: expect.stringContaining('1 document(s)'),
      hint: expect.stringContaining('lianpu db reset'),
    });
    expect(await graphHash(graph)).toBe(hash);
  });

  it('never takes the version back', async () => {
    await loadRows(graph, small);
    await exportArchive(graph, file);
    await emptyGraph(graph);
    await write("MERGE (g:Graph {id: 'graph'}) SET g.version = 90");
    expect((await restore()).versionAfter).toBeGreaterThan(90);
  });

  it('that fails leaves the database empty, and usable', async () => {
    await loadRows(graph, small);
    await exportArchive(graph, file);
    // An attestation of a document that the archive does not hold, with digests that fit.
    const forged = await resealed(file, join(folder, 'forged.gz'), (line) =>
      line.includes('"kind":"entity"') ? line.replaceAll('"document":"small"', '"document":"gone"') : line,
    );
    await emptyGraph(graph);
    await expect(restore(forged)).rejects.toMatchObject({
      code: 'ARCHIVE_UNREADABLE',
      message: expect.stringContaining('backup/write-attestations wrote 0 of 1 rows'),
    });
    expect(await graphStatus(graph)).toMatchObject({ entities: 0, documents: [] });
    await loadRows(graph, small);
    expect(await graphStatus(graph)).toMatchObject({ entities: 1 });
  });

  it('that was cut off says so, refuses changes, and the next one converges', async () => {
    await loadFullGraph(graph);
    await exportArchive(graph, file);
    const hash = await graphHash(graph);
    await emptyGraph(graph);
    // What a killed import leaves: some records, and the mark.
    await restore();
    await write(
      "MATCH (n:Claim) WITH n LIMIT 20 DETACH DELETE n WITH count(*) AS _ MATCH (g:Graph) SET g.importing = 'killed'",
    );
    await expect(loadRows(graph, small)).rejects.toMatchObject({ code: 'IMPORT_UNFINISHED' });
    await expect(exportArchive(graph, file)).rejects.toMatchObject({ code: 'IMPORT_UNFINISHED' });
    expect((await restore()).graphHash).toBe(hash);
    await holdGraph(graph, async () => undefined);
  });

  it('stops where another one has taken over', async () => {
    await loadFullGraph(graph);
    await exportArchive(graph, file);
    const hash = await graphHash(graph);
    await emptyGraph(graph);
    const archive = await checkArchive(file);
    let second: Promise<unknown> | undefined;
    const first = importArchive(graph, archive, () => {
      second ??= importArchive(graph, archive);
    });
    await expect(first).rejects.toMatchObject({ code: 'IMPORT_TAKEN_OVER' });
    await second;
    expect(await graphHash(graph)).toBe(hash);
  });

  it('brings an archive of an older schema to what a load stores now', async () => {
    const document = madeRows('made', {
      entities: [
        { id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] },
        { id: 'company-buyer', type: 'Company', name: '乙厂', aliases: ['乙'], evidence: [place(2)] },
      ],
      claims: [{ subject: 'company-maker', predicate: 'SUPPLIES', object: 'company-buyer', evidence: [place(2)] }],
    });
    await loadRows(graph, document);
    const now = await graphHash(graph);
    for (const older of [
      "MATCH (n:Claim|Evidence) SET n.id = n.id + 'abcdef'",
      "MATCH ()-[r:SUPPLIES]->() SET r.claimId = r.claimId + 'abcdef'",
      "MATCH (c:Claim) SET c.subjectType = 'Company', c.objectType = 'Company'",
      "MATCH ()-[a:ATTESTS]->() SET a.pinyin = 'a reading'",
    ])
      await write(older);
    await exportArchive(graph, file);
    const older = await resealed(file, join(folder, 'older.gz'), (line) =>
      line.includes('"kind":"archive"') ? line.replace(/"schema":"[^"]+"/, '"schema":"004-merged.cypher"') : line,
    );
    await emptyGraph(graph);
    const report = await restore(older);
    expect(report.migrated[0]).toBe('005-no-repetition.cypher');
    expect(report.migrated).toContain('007-short-ids.cypher');
    expect(report.graphHash).toBe(now);
  });
});

describe('an archive that was damaged', () => {
  it('writes nothing', async () => {
    await loadRows(graph, small);
    await exportArchive(graph, file);
    await emptyGraph(graph);
    const cut = join(folder, 'cut.gz');
    await writeArchiveLines(cut, headerAlone());
    await expect(restore(cut)).rejects.toMatchObject({ code: 'ARCHIVE_UNREADABLE' });
    expect(await readRows(graph, 'MATCH (n:!Migration) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });
});
