import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/api/schema.ts';
import type { RunningServer } from '../../../src/server/server.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { get, post, request, serving } from '../../support/api/over-http.ts';

const query = 'query Some($ids: [ID!]) { companies(where: { id: { in: $ids } }) { id name } }';
const variables = { ids: ['company-a'] };
/** `fetch` adds `no-cache` where a tag is sent and nothing is said. */
const revalidating = { 'cache-control': 'max-age=0' };
let open: OpenApi;
let server: RunningServer;

beforeAll(async () => {
  open = await openMadeUpApi();
});
afterAll(() => open.close());
beforeEach(async () => {
  server = await serving(open.api, 1);
});
afterEach(() => server.stop());

const raiseVersion = () =>
  open.graph.driver.executeQuery(
    "MATCH (graph:Graph {id: 'graph'}) SET graph.version = graph.version + 1",
    {},
    { database: open.graph.database },
  );

const headersOf = async (): Promise<Record<string, string>> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const { headers } = await fetch(`${server.url}/graphql`, init);
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  return Object.fromEntries([...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'));
};

const idOf = async (given?: string): Promise<string | null> => {
  const headers = { 'content-type': 'application/json', ...(given !== undefined && { 'x-request-id': given }) };
  const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
  return (await fetch(`${server.url}/graphql`, init)).headers.get('x-request-id');
};

describe('a repeated query', () => {
  test('is answered from the cache, to the byte', async () => {
    const first = await post(server.url, { query, variables });
    const second = await post(server.url, { query, variables });
    expect(first).toMatchObject({ status: 200, cache: 'miss', etag: expect.stringMatching(/^"[\w-]+"$/) });
    expect(second).toEqual({ ...first, cache: 'hit' });
  });

  test('has the same headers however often it is answered from the cache', async () => {
    await headersOf();
    const second = await headersOf();
    expect(second).toMatchObject({ 'x-lianpu-cache': 'hit', 'x-content-type-options': 'nosniff' });
    expect(await headersOf()).toEqual(second);
    expect(await headersOf()).toEqual(second);
  });

  test('is answered with the id of the request at hand, not of a former one', async () => {
    for (const id of ['first', 'second', 'third', 'fourth']) expect(await idOf(id)).toBe(id);
    expect(await idOf()).not.toBe(await idOf());
  });

  test('is the same by GET and POST, and with the variables in another order', async () => {
    const two = 'query Two($a: ID!, $b: ID!) { companies(where: { id: { in: [$a, $b] } }) { id } }';
    const asked = await post(server.url, { query: two, variables: { a: 'x', b: 'y' } });
    expect(await post(server.url, { variables: { b: 'y', a: 'x' }, query: two })).toEqual({ ...asked, cache: 'hit' });
    const got = await get(server.url, { query: two, variables: '{"b":"y","a":"x"}' }, { accept: '*/*' });
    expect(got).toEqual({ ...asked, cache: 'hit' });
  });

  test.each([
    ['another document', { query: `${query} `, variables }],
    ['other variables', { query, variables: { ids: ['company-b'] } }],
    ['another operation', { query: `${query} query Other { graph { version } }`, variables, operationName: 'Other' }],
  ])('is not taken for %s', async (_, other) => {
    await post(server.url, { query, variables });
    expect(await post(server.url, other)).toMatchObject({ status: 200, cache: 'miss' });
  });

  test('is answered in the content type that the client takes', async () => {
    const json = await post(server.url, { query, variables });
    const headers = { accept: 'application/graphql-response+json' };
    const other = await post(server.url, { query, variables }, headers);
    expect(other).toMatchObject({ cache: 'miss', type: 'application/graphql-response+json; charset=utf-8' });
    expect(await post(server.url, { query, variables }, headers)).toEqual({ ...other, cache: 'hit' });
    expect(await post(server.url, { query, variables })).toEqual({ ...json, cache: 'hit' });
  });

  test('is computed once for all who ask at the same time', async () => {
    let runs = 0;
    const counting = {
      ...open.api,
      createContext: () => {
        runs += 1;
        return open.api.createContext();
      },
    };
    const counted = await serving(counting, 1);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(counted.url, { query, variables })));
    await counted.stop();
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(runs).toBe(1);
  });

  test('is computed anew once the graph has changed', async () => {
    const version = '{ graph { version } }';
    const before = await post(server.url, { query: version });
    expect(await post(server.url, { query: version })).toEqual({ ...before, cache: 'hit' });
    await raiseVersion();
    await open.api.version.since(performance.now());
    const after = await post(server.url, { query: version });
    expect(after.cache).toBe('miss');
    expect(after.text).not.toBe(before.text);
    expect(await post(server.url, { query: version })).toEqual({ ...after, cache: 'hit' });
  });
});

describe('a client that has the answer', () => {
  test.each([
    ['POST', (headers: Record<string, string>) => post(server.url, { query, variables }, headers)],
    [
      'GET',
      (headers: Record<string, string>) => get(server.url, { query, variables: JSON.stringify(variables) }, headers),
    ],
  ])('is told by %s that nothing changed, with no body', async (_, ask) => {
    const { etag } = await ask({});
    const again = await ask({ 'if-none-match': `"other", ${etag}`, ...revalidating });
    expect(again).toEqual({ status: 304, type: null, text: '', etag, cache: 'hit' });
    expect(await ask({ 'if-none-match': '"other"', ...revalidating })).toMatchObject({ status: 200, cache: 'hit' });
  });

  test('is told so also where it wants the answer computed anew, as `fetch` does where it has a tag', async () => {
    const { etag } = await post(server.url, { query, variables });
    const again = await post(server.url, { query, variables }, { 'if-none-match': String(etag) });
    expect(again).toMatchObject({ status: 304, etag, cache: 'miss' });
  });
});

describe('what is not kept', () => {
  test.each([
    ['a refusal', { query: '{ nope }' }, 400],
    ['an error of a resolver', { query: '{ supplyChain(of: "company-nobody") { truncated } }' }, 200],
    [
      'an answer with errors beside it',
      { query: '{ graph { version } maybe: supplyChain(of: "company-nobody") { truncated } }' },
      200,
    ],
  ])('%s', async (_, body, status) => {
    const first = await post(server.url, body);
    expect(first).toMatchObject({ status, etag: null, cache: 'miss', text: expect.stringContaining('"errors"') });
    expect((await post(server.url, body)).cache).toBe('miss');
  });

  test('that a raw text is not at hand, since it may be there the next time', async () => {
    const quotes = { query: '{ evidences(where: { id: { eq: "evidence-1" } }) { quote quoteUnavailable } }' };
    const config = { DOCUMENTS_DIR: undefined };
    const api = await buildSchema({ ...open.graph, config, schema: Promise.resolve(open.api.schema) });
    const without = await serving(api, 1);
    const answers = [await post(without.url, quotes), await post(without.url, quotes)];
    await without.stop();
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, cache: 'miss', etag: null });
    expect(answers[0]?.text).toContain('"quote":null');
    const given = await post(server.url, quotes);
    expect(given.text).toContain('"quoteUnavailable":null');
    expect(await post(server.url, quotes)).toEqual({ ...given, cache: 'hit' });
  });

  test.each([
    ['no-cache', { 'cache-control': 'no-cache' }, 'miss'],
    ['an authorization', { authorization: 'Bearer x' }, null],
  ])('anything for a client that sends %s', async (_, headers, cache) => {
    const kept = await post(server.url, { query, variables });
    const fresh = await post(server.url, { query, variables }, headers);
    expect(fresh).toEqual({ ...kept, cache, etag: cache === null ? null : kept.etag });
    const other = { query: `${query} #`, variables };
    await post(server.url, other, headers);
    expect((await post(server.url, other)).cache).toBe('miss');
  });

  test('what another site could send is refused though its answer is kept', async () => {
    expect((await get(server.url, { query: '{ graph { version } }' })).status).toBe(200);
    expect((await request(server.url, {}, `?${new URLSearchParams({ query: '{ graph { version } }' })}`)).status).toBe(
      400,
    );
  });

  test('health', async () => {
    for (const path of ['/health/ready', '/health/live']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect([headers.get('x-lianpu-cache'), headers.get('etag')]).toEqual([null, null]);
    }
  });

  test('anything where the size is 0', async () => {
    const without = await serving(open.api, 0);
    const answers = [await post(without.url, { query, variables }), await post(without.url, { query, variables })];
    await without.stop();
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, cache: null, etag: null });
  });
});
