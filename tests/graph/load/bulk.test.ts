import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { requireSchema } from '../../../src/graph/migrations.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { bulkLoad } from '../../../src/load/bulk/bulk-load.ts';
import { loadTable } from '../../../src/load/table/load-table.ts';
import { startDetached, stopServer } from '../../../src/neo4j/commands.ts';
import { type BulkHome, bulkHome, silent } from '../../support/bulk-home.ts';
import { rowFacts, tableOf } from '../../support/bulk-tables.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const company = (id: string, name: string, more: object = {}) => ({
  id: `company-${id}`,
  type: 'Company',
  name,
  ...more,
});
const product = (id: string, name: string) => ({ id: `product-${id}`, type: 'Product', name });
const produces = (subject: string, object: string, more: object = {}) => ({
  subject: `company-${subject}`,
  predicate: 'PRODUCES',
  object: `product-${object}`,
  ...more,
});

/** Enough rows for several ranges, in which entities and claims come again. */
const makers = tableOf(
  'makers',
  [
    ...Array.from({ length: 300 }, (_, i) =>
      rowFacts({
        entities: [
          company(
            `m${i % 70}`,
            `厂${i % 70}`,
            i % 11 === 0 ? { aliases: [`别名${i % 3}`, '甲"乙'], status: 'OPERATING' } : {},
          ),
          product(`p${i % 40}`, `品 ${i % 40}`),
          ...(i % 7 === 0
            ? [{ id: 'region-jinzhong-140700', type: 'Region', name: '晋中市', level: 'CITY', adcode: '140700' }]
            : []),
        ],
        claims: [
          produces(`m${i % 70}`, `p${i % 40}`, i % 2 === 0 ? { share: (i % 10) / 10, shareOf: '营业收入' } : {}),
          ...(i % 7 === 0
            ? [
                {
                  subject: `company-m${i % 70}`,
                  predicate: 'LOCATED_IN',
                  object: 'region-jinzhong-140700',
                  modality: 'PLANNED',
                },
              ]
            : []),
        ],
        observations:
          i % 5 === 0
            ? [
                {
                  entity: `company-m${i % 70}`,
                  metric: 'output',
                  value: i / 8,
                  unit: '万台',
                  year: 2024,
                  product: `product-p${i % 40}`,
                },
              ]
            : [],
      }),
    ),
    { skipped: '专利' },
    { rejected: [{ column: 'share', value: '2', reason: 'no share' }] },
  ],
  5,
);

/** Names some of the same under other names, and what no field of a CSV file holds as it is. */
const suppliers = tableOf('suppliers', [
  rowFacts({
    entities: [
      company('m1', '晋中一厂有限公司', { identifiers: { 'stock-code': '600169.SH' } }),
      company('new', '行一\n行二'),
      product('p1', '品一（全称）'),
    ],
    claims: [
      { subject: 'company-m1', predicate: 'SUPPLIES', object: 'company-new', product: 'product-p1', share: 1 },
      produces('m1', 'p1'),
    ],
  }),
  rowFacts({
    entities: [company('m1', '"引号"\t厂'), company('twin', '晋中一厂有限公司'), company('new', '行一\n行二')],
    claims: [{ subject: 'company-m1', predicate: 'SUPPLIES', object: 'company-new', product: 'product-p1', share: 1 }],
  }),
  rowFacts({ entities: [company('listed', '上市厂', { identifiers: { 'stock-code': '600169.SH' } })] }),
]);
const tables = [makers, suppliers];

describe('a bulk load', () => {
  let home: BulkHome;
  let ordinary: Graph;

  beforeAll(async () => {
    ordinary = await openGraph();
    await emptyGraph(ordinary);
    home = await bulkHome();
  });
  afterAll(async () => {
    await emptyGraph(ordinary);
    await ordinary.driver.close();
    await home.remove();
  });

  it('is refused while the server runs, and leaves it running', { timeout: 120_000 }, async () => {
    await startDetached(home.config, silent);
    await expect(bulkLoad(home.config, tables, silent)).rejects.toMatchObject({ code: 'BULK_SERVER_RUNS' });
    expect(await stopServer(home.config, silent)).toBe(true);
  });

  it('is refused for a database that is not the embedded one', async () => {
    const config = { ...home.config, NEO4J_URI: 'bolt://127.0.0.1:1' };
    await expect(bulkLoad(config, tables, silent)).rejects.toMatchObject({ code: 'BULK_NOT_EMBEDDED' });
  });

  it('that is refused for its rows leaves the home as it was', { timeout: 120_000 }, async () => {
    const before = await readdir(home.config.LIANPU_HOME);
    const wrong = { ...makers, rejectLimit: 0 };
    await expect(bulkLoad(home.config, [wrong], silent)).rejects.toMatchObject({ code: 'TABLE_REJECTED' });
    const unfit = tableOf('unfit', [rowFacts({ entities: [company('a', '甲', { aliases: ['乙\u001f丙'] })] })]);
    await expect(bulkLoad(home.config, [unfit], silent)).rejects.toMatchObject({ code: 'BULK_TEXT_UNFIT' });
    expect((await readdir(home.config.LIANPU_HOME)).filter((name) => name !== 'import')).toEqual(before);
  });

  it('gives the graph that loading one table after the other gives, with the schema', {
    timeout: 240_000,
  }, async () => {
    const ordinaryReports = [];
    for (const table of tables) ordinaryReports.push(await loadTable(ordinary, table));
    const { tables: reports, matched } = await bulkLoad(home.config, tables, silent);
    const countsOf = ({ document, rows, skipped, rejected, added, rowsWritten }: (typeof reports)[number]) => ({
      document,
      rows,
      skipped,
      rejected,
      added,
      rowsWritten,
    });
    expect(reports.map(countsOf)).toEqual(ordinaryReports.map(countsOf));
    expect(matched.added).toBeGreaterThan(0);
    const hash = await home.withGraph(async (graph) => {
      await requireSchema(graph);
      return graphHash(graph);
    });
    expect(hash).toBe(await graphHash(ordinary));
    expect(await readdir(join(home.config.LIANPU_HOME))).not.toContain('import');
  });

  it('is a graph like any other: the same tables again change nothing', { timeout: 120_000 }, async () => {
    await home.withGraph(async (graph) => {
      const before = await graphHash(graph);
      for (const table of tables) {
        const { versionBefore, versionAfter } = await loadTable(graph, table);
        expect(versionAfter).toBe(versionBefore);
      }
      expect(await graphHash(graph)).toBe(before);
    });
  });

  it('is refused where there is a graph already, and leaves it', { timeout: 120_000 }, async () => {
    await expect(bulkLoad(home.config, tables, silent)).rejects.toMatchObject({ code: 'BULK_NOT_EMPTY' });
    expect(await home.withGraph(graphHash)).toBe(await graphHash(ordinary));
  });
});
