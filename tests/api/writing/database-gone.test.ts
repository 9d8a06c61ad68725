import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSchema } from '../../../src/api/schema.ts';
import { connect, type Graph } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { type Editing, editing } from '../../support/api/editing.ts';
import { type OpenApi, openEmptyApi } from '../../support/api/open-api.ts';
import { openProxy, type Proxy } from '../../support/faults/proxy.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { madeFactsText, madeSourceText, madeText } from '../../support/made-texts.ts';

let open: OpenApi;
let proxy: Proxy;
let graph: Graph;
let editor: Editing;

beforeAll(async () => {
  open = await openEmptyApi();
  const connection = givenDatabase();
  proxy = await openProxy(Number(new URL(connection.uri).port));
  graph = await connect({ ...connection, uri: `bolt://127.0.0.1:${proxy.port}` });
  const schema = Promise.resolve(open.api.schema);
  const api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: undefined }, schema });
  editor = await editing({ ...open, api, graph });
});
afterAll(async () => {
  await editor.close();
  await proxy.close();
  await graph.driver.close();
  await open.close();
});

const query = 'mutation Load($facts: DocumentFacts!) { loadDocument(facts: $facts) { versionBefore versionAfter } }';
const load = () => editor.ask(query, { facts: { source: madeSourceText(), facts: madeFactsText, text: madeText } });

/** How a load ends, and how long that takes. */
const timed = async () => {
  const from = performance.now();
  const { data, errors } = await load();
  return { data, code: errors?.[0]?.extensions['code'], milliseconds: performance.now() - from };
};

it.each(['blackHole', 'down'] as const)(
  'a change is answered in time where the database is gone (%s), changes nothing by halves, and comes through when it is back',
  async (fault) => {
    const from = editor.audits().length;
    const before = await graphHash(open.graph);
    await proxy.set(fault);
    const gone = await timed();
    await proxy.set(undefined);
    expect(gone).toMatchObject({ data: null, code: 'DATABASE_UNAVAILABLE' });
    expect(gone.milliseconds).toBeLessThan(10_000);
    expect(editor.audits().slice(from)).toMatchObject([{ outcome: 'REFUSED', code: 'DATABASE_UNAVAILABLE' }]);
    expect(await graphHash(open.graph)).toBe(before);
    await expect.poll(async () => (await timed()).code, { timeout: 20_000 }).toBeUndefined();
  },
);

it('a change that is under way when the database goes silent is answered in time', async () => {
  await editor.ask('mutation { retractDocument(id: "xikou-castings-2024") { document } }');
  const before = await graphHash(open.graph);
  const from = editor.audits().length;
  const lock = open.graph.driver.session({ database: open.graph.database });
  const holder = lock.beginTransaction();
  // Whoever loads waits for this lock, and so is under way when the way to the database is cut.
  await holder.run("MATCH (graph:Graph {id: 'graph'}) SET graph.locked = true");
  const under = timed();
  await expect
    .poll(
      async () => {
        const { records } = await open.graph.driver.executeQuery(
          'SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH "Blocked" RETURN count(*) AS waiting',
          {},
          { database: open.graph.database },
        );
        return records[0]?.get('waiting') as number;
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
  const cut = performance.now();
  await proxy.set('blackHole');
  const { code } = await under;
  expect(code).toBe('DATABASE_UNAVAILABLE');
  expect(performance.now() - cut).toBeLessThan(10_000);
  expect(editor.audits().slice(from)).toMatchObject([{ what: 'loadDocument', outcome: 'FAILED' }]);
  await holder.rollback();
  await lock.close();
  await proxy.set(undefined);
  expect(await graphHash(open.graph)).toBe(before);
});
