import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../../src/graph/driver.ts';
import { graphHash } from '../../../../src/graph/status.ts';
import { judge } from '../../../../src/load/judge.ts';
import { foresee } from '../../../../src/load/locked.ts';
import { loadTable } from '../../../../src/load/table/load-table.ts';
import type { Table } from '../../../../src/load/table/types.ts';
import { emptyGraph, openGraph } from '../../../support/graph.ts';
import { type MadeRow, madeTable } from '../../../support/made-table.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.driver.close());
beforeEach(() => emptyGraph(graph));

const run = async (query: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
  (await graph.driver.executeQuery(query, parameters, { database: graph.database })).records.map((each) =>
    each.toObject(),
  );

/** Rows that name makers and products of before and new ones, so that a batch is about what the one before created. */
const many = (count: number, seed = 0): MadeRow[] =>
  Array.from({ length: count }, (_, i) => ({
    maker: `m${Math.floor(i / 3) + seed}`,
    product: `p${(i * 11) % 97}`,
    share: (i % 100) / 100,
    ...(i % 5 === 0 && { output: i }),
    ...(i % 17 === 0 && { alias: `别名${i % 34}` }),
  }));

/** A table whose second reading, which is written, does something on the way. */
const meanwhile = (table: Table, work: () => Promise<void>): Table => {
  let readings = 0;
  return {
    ...table,
    rows: async function* () {
      readings += 1;
      for await (const batch of table.rows()) {
        if (readings === 2) await work();
        yield batch;
      }
    },
  };
};

/** Every claim with what it is about and what is derived from it. */
const standing = (): Promise<Record<string, unknown>[]> =>
  run(`MATCH (claim:Claim)-[about:ABOUT]->(entity:Entity)
       OPTIONAL MATCH (entity)-[derived {claimId: claim.id}]->(object)
       RETURN claim.id AS claim, about.role AS role, entity.id AS entity, object.id AS object ORDER BY claim, role`);

const few = { rowsAtOnce: 25 };

describe('a table whose batches begin while the one before is committed', () => {
  test('is the graph of one transaction, and its report says the same', async () => {
    const { added: atOnce } = await loadTable(graph, madeTable('demo', many(400)), { rowsAtOnce: 10_000 });
    const hash = await graphHash(graph);
    await emptyGraph(graph);
    const { added, rowsWritten } = await loadTable(graph, madeTable('demo', many(400)), few);
    expect(await graphHash(graph)).toBe(hash);
    expect(added).toEqual(atOnce);
    expect(rowsWritten).toBe(400);
  });

  test('comes to the same graph where another table about the same things is loaded meanwhile', async () => {
    await loadTable(graph, madeTable('demo', many(400)));
    await loadTable(graph, madeTable('other', many(400, 60)));
    const hash = await graphHash(graph);
    await emptyGraph(graph);
    await Promise.all([
      loadTable(graph, madeTable('demo', many(400)), few),
      loadTable(graph, madeTable('other', many(400, 60)), few),
    ]);
    expect(await graphHash(graph)).toBe(hash);
  });

  test('heeds a judgement that is made meanwhile', async () => {
    const decision = {
      left: 'product-p0',
      right: 'product-p11',
      verdict: 'SAME',
      reason: 'made up',
      by: 'a test',
    } as const;
    await loadTable(graph, madeTable('demo', many(400)));
    await judge(graph, decision);
    const expected = await standing();
    await emptyGraph(graph);
    let judged = false;
    const table = meanwhile(madeTable('demo', many(400)), async () => {
      const known = await run('MATCH (entity:Entity) WHERE entity.id IN $ids RETURN entity.id AS id', {
        ids: [decision.left, decision.right],
      });
      if (judged || known.length < 2) return;
      judged = true;
      await judge(graph, decision);
    });
    await loadTable(graph, table, few);
    expect(judged).toBe(true);
    expect(await standing()).toEqual(expected);
  });

  test('is written again, not lost, where the database ends what was begun', async () => {
    await loadTable(graph, madeTable('demo', many(1_500)));
    const hash = await graphHash(graph);
    await emptyGraph(graph);
    const loaded = new AbortController();
    const endOne = async (): Promise<string | undefined> => {
      while (!loaded.signal.aborted) {
        // The first batch cannot begin ahead of any.
        const running = await run(`SHOW TRANSACTIONS YIELD transactionId, currentQuery
          WHERE currentQuery CONTAINS 'CREATE (entity)-[:SUPPORTED_BY' AND EXISTS { (:Evidence) }
          RETURN transactionId AS id`);
        const [ended] = running.length === 0 ? [] : await run('TERMINATE TRANSACTIONS $id', { id: running[0]?.['id'] });
        if (ended?.['message'] === 'Transaction terminated.') return 'ended';
      }
      return undefined;
    };
    const ending = endOne();
    const { rowsWritten } = await loadTable(graph, madeTable('demo', many(1_500)), few);
    loaded.abort();
    expect(await ending).toBe('ended');
    expect(rowsWritten).toBe(1_500);
    expect(await graphHash(graph)).toBe(hash);
  });
});

test('a change that is only foreseen is tried again where the database ended it for another', async () => {
  // Of two that wait for each other the database ends the one that holds less.
  await run('UNWIND range(1, 100) AS i CREATE (:Entity {id: "company-" + i})');
  const other = graph.driver.session({ database: graph.database });
  const transaction = await other.beginTransaction();
  await transaction.run('MATCH (entity:Entity) SET entity.name = "甲"');
  let tries = 0;
  let crossed: Promise<unknown> | undefined;
  const foreseen = foresee(graph, async (inside) => {
    tries += 1;
    const waiting = inside.run('MATCH (entity:Entity {id: "company-1"}) SET entity.name = "乙"');
    if (tries === 1) {
      // This one waits for what the other has, and then the other for the graph's lock: the database ends one of them.
      await sleep(300);
      crossed = transaction
        .run('MERGE (graph:Graph {id: "graph"}) SET graph.locked = true')
        .catch(() => undefined)
        .then(() => transaction.rollback())
        .catch(() => undefined);
    }
    await waiting;
    return 'foreseen';
  });
  await expect(foreseen).resolves.toBe('foreseen');
  await crossed;
  expect(tries).toBe(2);
  await other.close();
  expect(await run('MATCH (entity:Entity {id: "company-1"}) RETURN entity.name AS name')).toEqual([{ name: null }]);
});
