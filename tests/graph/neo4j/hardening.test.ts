import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSession } from '../../../src/api/read-session.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { openGraph } from '../../support/graph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.driver.close());

/** Tries a statement once, as whoever may write: what is refused here is refused to everybody. */
const attempt = async (statement: string, mode = neo4j.session.WRITE) => {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: mode });
  try {
    return (await session.run(statement)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
};

describe('the server refuses, to whoever may write too,', () => {
  it.each([
    ['a file', 'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line'],
    ['a file of its own folder', 'LOAD CSV FROM "file:///facts.csv" AS line RETURN line'],
    ['an address of this machine', 'LOAD CSV FROM "http://127.0.0.1:1/" AS line RETURN line'],
    ['the same in the other notation', 'LOAD CSV FROM "http://[::1]:1/" AS line RETURN line'],
    ['the address of cloud credentials', 'LOAD CSV FROM "http://169.254.169.254/latest/" AS line RETURN line'],
    ['an address by FTP', 'LOAD CSV FROM "ftp://127.0.0.1/x" AS line RETURN line'],
  ])('%s', async (_, statement) => {
    for (const mode of [neo4j.session.WRITE, neo4j.session.READ]) {
      await expect(attempt(statement, mode)).rejects.toMatchObject({
        code: 'Neo.ClientError.Statement.ExternalResourceFailed',
      });
    }
  });

  it('a transaction that would take all memory, and goes on', async () => {
    await expect(attempt('UNWIND range(1, 50000000) AS n RETURN size(collect(n)) AS size')).rejects.toMatchObject({
      code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    });
    expect(await attempt('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('procedures of plugins', async () => {
    await expect(attempt('CALL apoc.load.json("http://127.0.0.1:1/")')).rejects.toMatchObject({
      code: 'Neo.ClientError.Procedure.ProcedureNotFound',
    });
    const names = await attempt(
      'SHOW PROCEDURES YIELD name WHERE NOT split(name, ".")[0] IN ["db", "dbms", "tx"] RETURN name',
    );
    expect(names).toEqual([]);
  });
});

describe('what runs too long', () => {
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(*) AS n';

  it('is ended in the server, not only given up by whoever asked', async () => {
    await expect(
      readSession(graph.driver, graph.database, { transactionMs: 300, requestMs: 10_000 }).run(endless),
    ).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    const running = await attempt(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "100000" RETURN currentQuery',
    );
    expect(running.filter(({ currentQuery }) => currentQuery === endless)).toEqual([]);
  });

  it('has the server’s own limit where whoever asks sets none', async () => {
    const settings = await attempt(
      'SHOW SETTINGS "db.transaction.timeout", "db.memory.transaction.max", "server.default_listen_address" YIELD name, value RETURN name, value ORDER BY name',
    );
    expect(settings).toEqual([
      { name: 'db.memory.transaction.max', value: '512.00MiB' },
      { name: 'db.transaction.timeout', value: '2m' },
      { name: 'server.default_listen_address', value: '127.0.0.1' },
    ]);
  });
});
