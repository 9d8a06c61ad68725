import { array, assert, asyncProperty, constant, constantFrom, nat, record } from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../../src/graph/status.ts';
import { loadTable } from '../../../../src/load/table/load-table.ts';
import { retractTable } from '../../../../src/load/table/retract-table.ts';
import { emptyGraph, openGraph } from '../../../support/graph.ts';
import { type MadeRow, madeTable } from '../../../support/made-table.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.driver.close());
beforeEach(() => emptyGraph(graph));

const read = async (query: string): Promise<Record<string, unknown>[]> =>
  (await graph.driver.executeQuery(query, {}, { database: graph.database })).records.map((each) => each.toObject());

/** Enough rows for several ranges and, some at a time, several transactions. */
const many = (count: number, seed = 0): MadeRow[] =>
  Array.from({ length: count }, (_, i) => ({
    maker: `m${(i * 7 + seed) % 61}`,
    product: `p${(i * 11) % 43}`,
    share: (i % 100) / 100,
    ...(i % 5 === 0 && { output: i }),
    ...(i % 17 === 0 && { alias: `别名${i % 34}` }),
  }));

describe('a table that is loaded', () => {
  test('gives each fact the row that states it', async () => {
    const report = await loadTable(
      graph,
      madeTable('demo', [{ maker: 'a', product: 'x', share: 0.4, output: 3 }, { maker: 'b' }]),
    );
    expect(report).toMatchObject({ rows: 2, rowsWritten: 2, added: { entities: 3, claims: 1, observations: 1 } });
    const rows = await read(`
      MATCH (fact)-[support:SUPPORTED_BY]->(evidence:Evidence)-[:IN_DOCUMENT]->(document:Document)
      RETURN coalesce(fact.name, fact.predicate, fact.metric) AS fact, support.row AS row, evidence.rowFrom AS rowFrom,
             evidence.rowTo AS rowTo, evidence.kind AS kind, document.rows AS rows ORDER BY fact`);
    const evidence = { rowFrom: 1, rowTo: 2, kind: 'ROWS', rows: 2 };
    expect(rows).toEqual([
      { fact: 'PRODUCES', row: 1, ...evidence },
      { fact: 'output', row: 1, ...evidence },
      { fact: '厂a', row: 1, ...evidence },
      { fact: '厂b', row: 2, ...evidence },
      { fact: '品x', row: 1, ...evidence },
    ]);
  });

  test('derives one relationship from each claim, with its share and the claim it comes from', async () => {
    await loadTable(
      graph,
      madeTable('demo', [
        { maker: 'a', product: 'x', share: 0.4 },
        { maker: 'a', product: 'x', share: 0.4 },
      ]),
    );
    const rows = await read(`
      MATCH (:Company)-[made:PRODUCES]->(:Product) MATCH (claim:Claim {id: made.claimId})
      RETURN made.share AS share, made.modality AS modality, COUNT { (claim)-[:SUPPORTED_BY]->() } AS evidence`);
    expect(rows).toEqual([{ share: 0.4, modality: 'ACTUAL', evidence: 2 }]);
  });

  test('is not written again when nothing in it has changed', async () => {
    const first = await loadTable(graph, madeTable('demo', many(150)));
    const again = await loadTable(graph, madeTable('demo', many(150)));
    expect(again).toMatchObject({
      versionBefore: first.versionAfter,
      versionAfter: first.versionAfter,
      rowsWritten: 0,
    });
  });

  test('is the same in few transactions and in many', async () => {
    await loadTable(graph, madeTable('demo', many(300)));
    const whole = await graphHash(graph);
    await emptyGraph(graph);
    await loadTable(graph, madeTable('demo', many(300)), { rowsAtOnce: 50 });
    expect(await graphHash(graph)).toBe(whole);
  });

  test('takes all that its rows say of one entity together: the first name, every other as an alias', async () => {
    await loadTable(
      graph,
      madeTable('demo', [{ maker: 'a', alias: '甲' }, ...many(120, 3), { maker: 'a', alias: '乙' }]),
      { rowsAtOnce: 20 },
    );
    expect(await read("MATCH (e:Company {id: 'company-a'}) RETURN e.name AS name, e.aliases AS aliases")).toEqual([
      { name: '厂a', aliases: ['乙', '甲'] },
    ]);
  });

  test('counts what it rejects by reason, and is refused whole where that is too much', async () => {
    const rows: MadeRow[] = [{ maker: 'a' }, { maker: 'b', rejected: true }, { maker: 'c', rejected: true }];
    await expect(loadTable(graph, madeTable('demo', rows, { rejectLimit: 1 }))).rejects.toMatchObject({
      code: 'TABLE_REJECTED',
      values: { rejects: 2, rows: 3, limit: 1 },
    });
    expect(await graphStatus(graph)).toMatchObject({ version: 0, entities: 0 });
    const report = await loadTable(graph, madeTable('demo', rows, { rejectLimit: 2 }));
    expect(report).toMatchObject({ rejected: { 'maker: made to be rejected': 2 }, added: { entities: 1 } });
  });
});

describe('a load that breaks off', () => {
  test('says that the document is not whole, and goes on where it was', async () => {
    await loadTable(graph, madeTable('demo', many(400)));
    const whole = await graphHash(graph);
    await emptyGraph(graph);
    const broken = madeTable('demo', many(400), { failAt: 1 });
    await expect(loadTable(graph, broken, { rowsAtOnce: 50 })).rejects.toThrow('made to break off');
    const [held] = await read(
      'MATCH (d:Document) RETURN d.loading AS loading, d.loadedAt AS loadedAt, COUNT { (:Claim) } AS claims',
    );
    expect(held).toMatchObject({ loading: true, loadedAt: null });
    expect(held?.['claims']).toBeGreaterThan(0);
    const report = await loadTable(graph, madeTable('demo', many(400)), { rowsAtOnce: 50 });
    expect(report.rowsWritten).toBeLessThan(400);
    expect(await graphHash(graph)).toBe(whole);
  });

  test('stops when another load of the table has begun', async () => {
    let taken = false;
    const table = madeTable('demo', many(400));
    const slow = {
      ...table,
      rows: async function* () {
        for await (const batch of table.rows()) {
          yield batch;
          const [begun] = taken ? [] : await read('MATCH (d:Document {id: "demo"}) RETURN d.id AS id');
          if (begun === undefined) continue;
          taken = true;
          await graph.driver.executeQuery(
            'MATCH (d:Document) SET d.loader = "another"',
            {},
            { database: graph.database },
          );
        }
      },
    };
    await expect(loadTable(graph, slow, { rowsAtOnce: 50 })).rejects.toMatchObject({ code: 'TABLE_TAKEN_OVER' });
  });
});

describe('a table that is retracted', () => {
  test('leaves the graph as it was, also what it shared with another table', async () => {
    await loadTable(graph, madeTable('other', many(130, 5)));
    const before = await graphHash(graph);
    await loadTable(graph, madeTable('demo', many(260)));
    const report = await retractTable(graph, 'demo');
    expect(report.removed.claims).toBeGreaterThan(0);
    expect(await graphHash(graph)).toBe(before);
  });
});

const madeRow = record(
  {
    maker: constantFrom('a', 'b', 'c', 'd', 'e'),
    product: constantFrom('x', 'y', 'z'),
    share: constantFrom(0.1, 0.5),
    output: constantFrom(1, 2),
    alias: constantFrom('甲', '乙'),
    rejected: constant(true as const),
  },
  { requiredKeys: ['maker'] },
);
const someRows = array(madeRow, { minLength: 1, maxLength: 80 });

/** The rows that named a maker and a product first go, and rows that name them again move up. */
const firstRowsGone: [MadeRow[], MadeRow[], MadeRow[], number] = [
  [
    { maker: 'e', rejected: true },
    { maker: 'c', product: 'x', share: 0.1, alias: '乙' },
    { maker: 'b', output: 1, alias: '乙' },
    { maker: 'e', rejected: true },
    { maker: 'b', rejected: true },
    { maker: 'c', rejected: true },
    { maker: 'c', rejected: true },
    { maker: 'c', rejected: true },
    { maker: 'b', rejected: true },
  ],
  [
    { maker: 'b', product: 'x', share: 0.5, output: 2, alias: '乙' },
    { maker: 'a', rejected: true },
    { maker: 'b', rejected: true },
  ],
  [
    { maker: 'b', rejected: true },
    { maker: 'a', product: 'x', share: 0.1, output: 2, alias: '甲' },
    { maker: 'e', product: 'z', share: 0.1, alias: '乙' },
    { maker: 'd', rejected: true },
  ],
  46 * 60 + 46,
];

describe('a later version of a table', () => {
  test('leaves the graph that a first load of it would have made, whatever rows came, went and changed', async () => {
    await assert(
      asyncProperty(someRows, someRows, someRows, nat(), async (start, middle, end, cut) => {
        const before = [...start, ...middle, ...end];
        const after = cut % 3 === 0 ? [...start, ...end] : cut % 3 === 1 ? [...middle, ...end] : [...end, ...middle];
        const options = { rowsAtOnce: 1 + (cut % 60) };
        const limits = { rejectLimit: 1_000 };
        await emptyGraph(graph);
        await loadTable(graph, madeTable('demo', after, limits), options);
        const fresh = await graphHash(graph);
        await emptyGraph(graph);
        await loadTable(graph, madeTable('demo', before, limits), options);
        await loadTable(graph, madeTable('demo', after, limits), options);
        expect(await graphHash(graph)).toBe(fresh);
      }),
      { numRuns: 12, examples: [firstRowsGone] },
    );
  });

  test('writes only the rows that differ', async () => {
    const rows = many(1_000);
    await loadTable(graph, madeTable('demo', rows));
    const later = [...rows.slice(0, 500), { maker: 'new', product: 'new' }, ...rows.slice(501)];
    const report = await loadTable(graph, madeTable('demo', later));
    expect(report).toMatchObject({ added: { entities: 2, claims: 1 }, rowsMoved: 0 });
    expect(report.rowsWritten).toBeLessThan(400);
  });

  test('moves the evidence of rows that stand elsewhere in the file without touching what they state', async () => {
    const rows = many(500);
    await loadTable(graph, madeTable('demo', rows));
    const report = await loadTable(graph, madeTable('demo', [{ maker: 'm0', product: 'p0', share: 0 }, ...rows]));
    expect(report).toMatchObject({ added: { entities: 0, claims: 0 }, removed: { entities: 0, claims: 0 } });
    expect(report.rowsMoved).toBeGreaterThan(300);
    const [last] = await read(
      'MATCH (:Claim)-[s:SUPPORTED_BY]->(e:Evidence) RETURN max(s.row) AS row, max(e.rowTo) AS rowTo',
    );
    expect(last).toEqual({ row: 501, rowTo: 501 });
  });

  test('settles its entities anew where its date is another', async () => {
    await loadTable(graph, madeTable('demo', many(60)));
    await loadTable(graph, madeTable('demo', many(60), { date: '2025' }));
    const later = await graphHash(graph);
    await emptyGraph(graph);
    await loadTable(graph, madeTable('demo', many(60), { date: '2025' }));
    expect(await graphHash(graph)).toBe(later);
  });
});
