import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post } from '../../support/api/over-http.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { lianpu } from '../../support/lianpu.ts';
import { type ServedProcess, servedProcess } from '../../support/served-process.ts';

const { uri, user, password, database } = givenDatabase();
/** The database is asked for its members, as on a cluster, before it is asked anything else. */
const settings = {
  NEO4J_URI: uri.replace(/^bolt:/, 'neo4j:'),
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
};
const query = '{ graph { version } documents(sort: [{ id: ASC }]) { id } companies(sort: [{ id: ASC }]) { id name } }';
const noLoaders = mkdtempSync(join(tmpdir(), 'lianpu-loaders-'));

let processes: ServedProcess[] = [];
beforeAll(async () => {
  const graph = await openGraph();
  await emptyGraph(graph);
  await graph.driver.close();
  const own = { ...settings, LOADERS_DIR: noLoaders };
  processes = await Promise.all([servedProcess(own), servedProcess(own)]);
});
afterAll(async () => {
  await Promise.all(processes.map(({ stop }) => stop()));
  await rm(noLoaders, { recursive: true });
});

const askAll = () => Promise.all(processes.map(({ url }) => post(url, { query })));

interface Answer {
  readonly data: { readonly documents: readonly { readonly id: string }[]; readonly companies: readonly object[] };
}

test('two processes that reach the database by routing answer what a third one changed, as soon as it says so', async () => {
  const document = 'jinzhong-new-energy-2022';
  const texts = new Set<string>();
  for (const [command, documents] of [
    ['load', [document]],
    ['retract', []],
    ['load', [document]],
  ] as const) {
    // What they kept of the graph before must not be given again.
    await askAll();
    await askAll();
    const { code, stderr } = await lianpu([command, document], settings);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const answers = await askAll();
    for (const { text } of answers) {
      const { data } = JSON.parse(text) as Answer;
      expect(data.documents.map(({ id }) => id)).toEqual(documents);
      expect(data.companies.length > 0).toBe(documents.length > 0);
    }
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    await askAll();
    const again = await askAll();
    expect(again.map(({ cache }) => cache)).toEqual(['hit', 'hit']);
    expect(again.map(({ text }) => text)).toEqual(answers.map(({ text }) => text));
    texts.add(answers[0]?.text ?? '');
  }
  expect(texts.size).toBe(3);
}, 180_000);
