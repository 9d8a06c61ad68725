import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/api/schema.ts';
import type { RunningServer } from '../../../src/server/server.ts';
import { readGolden } from '../../support/api/golden.ts';
import { goldenApis } from '../../support/api/golden-apis.ts';
import { knownQueriesOf } from '../../support/api/known.ts';
import { limitedServer } from '../../support/api/limited-server.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { serving } from '../../support/api/over-http.ts';
import { slowApi } from '../../support/api/slow-api.ts';

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const ofOneAnswer: ReadonlySet<string> = new Set(['date', 'x-request-id']);

const ask = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Told> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text };
  const answer = await fetch(`${url}/graphql`, init);
  const all = [...answer.headers].filter(([name]) => !ofOneAnswer.has(name));
  return { status: answer.status, headers: Object.fromEntries(all), text: await answer.text() };
};

/** A server that never takes the short way, over the same graph. */
const withoutPlans = ({ api }: OpenApi): Promise<RunningServer> => serving({ ...api, execute: undefined }, 0);

describe.each(goldenApis)('golden queries of %s', (folder, openApi) => {
  let open: OpenApi;
  let usual: RunningServer;
  let short: RunningServer;
  beforeAll(async () => {
    open = await openApi();
    usual = await withoutPlans(open);
    short = await serving(open.api, 0);
  });
  afterAll(async () => {
    await usual.stop();
    await short.stop();
    await open.close();
  });

  test.each(readGolden(folder))('$name is the same, headers and all, by Apollo and past it', async (golden) => {
    const { query, variables } = golden;
    const expected = await ask(usual.url, { query, variables });
    const before = await knownQueriesOf(short.url);
    for (let time = 0; time < 3; time += 1) expect(await ask(short.url, { query, variables })).toEqual(expected);
    // The first one is read by Apollo.
    expect(await knownQueriesOf(short.url)).toBe(before + 2);
  });
});

describe('a query that is known', () => {
  const query =
    'query Known($id: ID!, $limit: Int) { companies(where: { id: { eq: $id } }, limit: $limit) { id name } entity(id: $id) { id } }';
  const good = { query, variables: { id: 'company-yuanfan', limit: 5 } };
  let open: OpenApi;
  let usual: RunningServer;
  let short: RunningServer;
  beforeAll(async () => {
    open = await openMadeUpApi();
    usual = await withoutPlans(open);
  });
  afterAll(async () => {
    await usual.stop();
    await open.close();
  });
  beforeEach(async () => {
    short = await serving(open.api, 0);
    for (let time = 0; time < 2; time += 1) await ask(short.url, good);
  });
  afterEach(() => short.stop());

  test.each([
    ['other values', { id: 'company-none-such', limit: 1 }],
    ['a variable that is missing', { limit: 1 }],
    ['a variable that is null', { id: null }],
    ['a variable of another type', { id: { eq: 1 } }],
    ['a number for a text', { id: 12, limit: 1 }],
    ['a value that a limit refuses', { id: 'company-yuanfan', limit: 100_000 }],
    ['a value below all', { id: 'company-yuanfan', limit: 0 }],
    ['one variable too many', { id: 'company-yuanfan', more: 'x' }],
  ])('is answered or refused with %s as Apollo does', async (_, variables) => {
    expect(await ask(short.url, { query, variables })).toEqual(await ask(usual.url, { query, variables }));
  });

  test.each([
    ['a body that is no JSON', '{"query": ', {}],
    ['a body with the name of a prototype', JSON.stringify(good).replace('{', '{"__proto__": {}, '), {}],
    ['a body whose operation has no name for it', JSON.stringify({ ...good, operationName: 'Other' }), {}],
    ['the name of its operation', JSON.stringify({ ...good, operationName: 'Known' }), {}],
    [
      'a saved query’s hash',
      JSON.stringify({ ...good, extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
      {},
    ],
    ['a type that no client of an API sends', JSON.stringify(good), { 'content-type': 'text/plain' }],
    ['the type of GraphQL’s own', JSON.stringify(good), { accept: 'application/graphql-response+json' }],
    ['no type that there is', JSON.stringify(good), { accept: 'image/png' }],
    ['a tag of an answer', JSON.stringify(good), { 'if-none-match': '"a"' }],
    ['the page of another site', JSON.stringify(good), { origin: 'https://other.example' }],
    ['somebody’s password', JSON.stringify(good), { authorization: 'Basic eDp5' }],
  ])('is answered or refused with %s as by Fastify', async (_, body, headers) => {
    const expected = await ask(usual.url, body, headers);
    for (let time = 0; time < 3; time += 1) expect(await ask(short.url, body, headers)).toEqual(expected);
  });

  test('is answered with the id of each request', async () => {
    for (const id of ['first', 'second']) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': id } };
      const answer = await fetch(`${short.url}/graphql`, { ...init, body: JSON.stringify(good) });
      expect(answer.headers.get('x-request-id')).toBe(id);
    }
    expect(await knownQueriesOf(short.url)).toBe(3);
  });
});

describe('past Fastify', () => {
  let open: OpenApi;
  let server: RunningServer;
  beforeAll(async () => {
    open = await openMadeUpApi();
  });
  afterAll(() => open.close());
  afterEach(() => server.stop());

  test('a statement that fails is not sent again for Apollo to tell of it', async () => {
    let sent = 0;
    let fails = false;
    const failing: Api = {
      ...open.api,
      createContext: (origin) => {
        const context = open.api.createContext(origin);
        const run: typeof context.executionContext.run = async (cypher, parameters) => {
          sent += 1;
          if (fails) throw new Error('the database is on fire');
          return context.executionContext.run(cypher, parameters);
        };
        return { ...context, executionContext: { run } };
      },
    };
    server = await serving(failing, 0);
    const body = { query: '{ companies(limit: 1) { id } }' };
    for (let time = 0; time < 3; time += 1) await ask(server.url, body);
    const before = sent;
    fails = true;
    const answer = await ask(server.url, body);
    expect(sent - before).toBe(1);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(answer.text).not.toContain('fire');
    expect(await knownQueriesOf(server.url)).toBe(3);
  });

  test('what is worked on at a time is limited as before', async () => {
    server = await limitedServer(slowApi(open.api, 300), { MAX_REQUESTS_OF_CLIENT: 2 });
    const fresh = { query: '{ graph { version } }' };
    // The answer is not kept where another variable is sent each time, of which the query knows nothing.
    const asked = (i: number) => ask(server.url, { ...fresh, variables: { i } });
    for (let time = 0; time < 2; time += 1) expect(await asked(time)).toMatchObject({ status: 200 });
    const all = await Promise.all([10, 11, 12, 13].map(asked));
    expect(all.filter(({ status }) => status === 429)).toHaveLength(2);
    expect(await asked(14)).toMatchObject({ status: 200 });
    expect(await knownQueriesOf(server.url)).toBe(4);
  });

  test('the rate of a client is limited as before', async () => {
    server = await limitedServer(open.api, { RATE_PER_SECOND: 2 });
    const asked = (i: number) => ask(server.url, { query: '{ graph { version } }', variables: { i } });
    for (let time = 0; time < 2; time += 1) await asked(time);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => asked(10 + i)));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20);
    // What is left by then is enough to ask for the metrics.
    await sleep(1_000);
    expect(await knownQueriesOf(server.url)).toBeGreaterThan(5);
  });

  test('an answer that is kept is a hit for the next, under the same tag', async () => {
    server = await serving(open.api, 4);
    const query = 'query Q($id: ID!) { companies(where: { id: { eq: $id } }) { id name } }';
    await ask(server.url, { query, variables: { id: 'company-none' } });
    const body = { query, variables: { id: 'company-yuanfan' } };
    const miss = await ask(server.url, body);
    expect(miss.headers).toMatchObject({ 'x-lianpu-cache': 'miss', etag: expect.stringMatching(/^"/) });
    const hit = { ...miss, headers: { ...miss.headers, 'x-lianpu-cache': 'hit' } };
    for (let time = 0; time < 3; time += 1) expect(await ask(server.url, body)).toEqual(hit);
    expect(
      await ask(server.url, body, { 'cache-control': 'max-age=0', 'if-none-match': miss.headers['etag'] ?? '' }),
    ).toMatchObject({ status: 304 });
  });

  test('a server that stops answers what it began, as the last of its connection', async () => {
    server = await serving(slowApi(open.api, 300), 0);
    const body = { query: '{ graph { version } }' };
    for (let time = 0; time < 2; time += 1) await ask(server.url, body);
    expect(await knownQueriesOf(server.url)).toBe(1);
    const begun = ask(server.url, body);
    await sleep(100);
    const stopped = server.stop();
    expect(await begun).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await stopped;
  });
});
