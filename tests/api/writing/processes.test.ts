import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post } from '../../support/api/over-http.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { lianpu } from '../../support/lianpu.ts';
import { madeFactsText, madeSourceText, madeText } from '../../support/made-texts.ts';
import { type ServedProcess, servedProcess } from '../../support/served-process.ts';
import { makeKeys, makeToken, variablesFor } from '../../support/tokens.ts';

const { uri, user, password, database } = givenDatabase();
const loaders = mkdtempSync(join(tmpdir(), 'lianpu-loaders-'));
const keys = makeKeys('ES256');
const settings = {
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
  LOADERS_DIR: loaders,
  LOG_LEVEL: 'fatal',
};
const reading = '{ graph { version } companies(sort: [{ id: ASC }]) { id } }';
const query = 'mutation Load($facts: DocumentFacts!) { loadDocument(facts: $facts) { versionAfter } }';
const variables = { facts: { source: madeSourceText(), facts: madeFactsText, text: madeText } };

let editors: ServedProcess;
let others: ServedProcess;
beforeAll(async () => {
  const graph = await openGraph();
  await emptyGraph(graph);
  await graph.driver.close();
  [editors, others] = await Promise.all([
    servedProcess({ ...settings, ...variablesFor(keys), MAX_BODY_KIB: '1' }),
    servedProcess(settings),
  ]);
});
afterAll(async () => {
  await Promise.all([editors.stop(), others.stop()]);
  await rm(loaders, { recursive: true });
});

test('a change by one process is what every other answers from, once it is acknowledged', async () => {
  const authorization = `Bearer ${await makeToken(keys)}`;
  const before = (await post(others.url, { query: reading })).text;
  await post(others.url, { query: reading });
  expect(await post(others.url, { query: reading })).toMatchObject({ cache: 'hit', text: before });
  const { text, status } = await post(editors.url, { query, variables }, { authorization, 'x-request-id': 'load-1' });
  expect({ status, answer: JSON.parse(text) as unknown }).toEqual({
    status: 200,
    answer: { data: { loadDocument: { versionAfter: 1 } } },
  });
  expect(JSON.parse((await post(others.url, { query: reading })).text)).toEqual({
    data: { graph: { version: 1 }, companies: [{ id: 'company-xikou' }, { id: 'company-yuntai' }] },
  });
  const line =
    editors
      .log()
      .split('\n')
      .find((one) => one.includes('"audit"')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({
    audit: { who: 'li@example.org', what: 'loadDocument', requestId: 'load-1', outcome: 'DONE', versionAfter: 1 },
  });
});

test('a process that knows no key takes no change, whatever the token', async () => {
  const authorization = `Bearer ${await makeToken(keys)}`;
  const { status, text } = await post(others.url, { query, variables }, { authorization });
  expect(status).toBe(401);
  expect(text).toContain('JWT_PUBLIC_KEY');
});

test('a start with a key and nothing to hold tokens against is refused before anything is started', async () => {
  const { JWT_PUBLIC_KEY } = variablesFor(keys);
  const { code, stderr } = await lianpu(['start'], { ...settings, NEO4J_URI: 'bolt://127.0.0.1:1', JWT_PUBLIC_KEY });
  expect(stderr).toContain('JWT_ISSUER=');
  expect(code).toBe(78);
});
