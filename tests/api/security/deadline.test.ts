import { createServer, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSession } from '../../../src/api/read-session.ts';
import { buildSchema } from '../../../src/api/schema.ts';
import { ask, limitedServer } from '../../support/api/limited-server.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { givenDatabase } from '../../support/given-database.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openMadeUpApi();
});
afterAll(() => open.close());

const session = (transactionMs: number, requestMs: number) =>
  readSession(open.graph.driver, open.graph.database, { transactionMs, requestMs });
const endless = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*) AS endless';

const running = async (): Promise<number> => {
  const { records } = await open.graph.driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS ' + 'endless' RETURN count(*) AS count",
    {},
    { database: open.graph.database },
  );
  return Number(records[0]?.get('count'));
};

test('a request whose time is over is answered, and ends in the database', async () => {
  const before = performance.now();
  await expect(session(60_000, 500).run(endless)).rejects.toMatchObject({
    code: 'TIMEOUT',
    message: 'This took longer than 0.5 s (REQUEST_SECONDS) and was stopped',
  });
  expect(performance.now() - before).toBeLessThan(3_000);
  await expect.poll(running, { timeout: 5_000 }).toBe(0);
});

test('the time is that of all statements together', async () => {
  const one = session(60_000, 700);
  await one.run('RETURN 1');
  await expect(one.run(endless)).rejects.toMatchObject({ code: 'TIMEOUT' });
  await expect(one.run('RETURN 1')).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('a statement that takes more memory than one may is refused once, not tried again', async () => {
  const collecting = 'UNWIND range(1, 50000000) AS n RETURN size(collect(toString(n) + " and more")) AS collected';
  await expect(session(60_000, 60_000).run(collecting)).rejects.toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request needs more memory of the database than one may have',
  });
});

test('a database that gives no connection in time is told to be unavailable', async () => {
  const { uri, user, password, database } = givenDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: 1,
    connectionAcquisitionTimeout: 200,
  });
  const holding = driver.session({ database });
  try {
    await holding.beginTransaction().then((transaction) => transaction.run('RETURN 1'));
    await expect(readSession(driver, database).run('RETURN 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  } finally {
    await holding.close();
    await driver.close();
  }
});

test('a database that says nothing keeps no request longer than its time', async () => {
  const sockets: Socket[] = [];
  const hole = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => {
    hole.listen(0, '127.0.0.1', resolve);
  });
  const address = hole.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'x'));
  const schema = Promise.resolve(open.api.schema);
  const api = await buildSchema({
    driver,
    database: 'neo4j',
    config: { DOCUMENTS_DIR: undefined, REQUEST_SECONDS: 1 },
    schema,
  });
  const server = await limitedServer(api, { REQUEST_SECONDS: 1 });
  try {
    const before = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => ask(server.url, `{ companies(limit: ${i + 1}) { id } }`)),
    );
    expect(performance.now() - before).toBeLessThan(5_000);
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: expect.stringMatching(/^(?:TIMEOUT|DATABASE_UNAVAILABLE)$/) } }],
      });
    }
  } finally {
    for (const socket of sockets) socket.destroy();
    hole.close();
    await server.stop();
    await driver.close();
  }
});
