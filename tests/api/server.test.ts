import { connect, createServer, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { databaseReadiness, type StartingReadiness } from '../../src/server/readiness.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';

const log = pino({ level: 'silent' });
const anyPort = { HOST: '127.0.0.1', PORT: 0 };
let open: OpenApi;
let readiness: StartingReadiness;
let server: RunningServer;

beforeAll(async () => {
  open = await openMadeUpApi();
  readiness = databaseReadiness({ ...open.graph, reason: 'the documents are being loaded' });
  server = await startServer({ api: open.api, config: anyPort, readiness, log });
});
afterAll(async () => {
  await server.stop();
  await open.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const post = (body: string, url = server.url) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const ask = (query: string, url?: string) => post(JSON.stringify({ query }), url);

describe('health', () => {
  test('lives before it is ready, and says what it waits for', async () => {
    expect((await get('/health/live')).status).toBe(200);
    readiness.waitFor('the documents are being loaded');
    const waiting = await get('/health/ready');
    expect(waiting.status).toBe(503);
    expect(await waiting.json()).toEqual({
      status: 'not ready',
      state: 'loading',
      reason: 'the documents are being loaded',
    });
    readiness.done();
    expect((await get('/health/ready')).status).toBe(200);
  });

  test('falls soon when the database goes', async () => {
    // A port that takes connections and never answers: the worst way for a database to be gone.
    const sockets: Socket[] = [];
    const hole = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => hole.listen(0, '127.0.0.1', resolve));
    const address = hole.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'x'), { connectionTimeout: 500 });
    const gone = databaseReadiness({ driver, database: 'neo4j', reason: 'starting' });
    gone.done();
    const before = performance.now();
    expect(await gone.check()).toEqual({ ready: false, state: 'broken', reason: 'the database does not answer' });
    expect(performance.now() - before).toBeLessThan(2_000);
    for (const socket of sockets) socket.destroy();
    hole.close();
    await driver.close();
  });
});

describe('/graphql', () => {
  test('answers a query', async () => {
    const answer = await ask('{ graph { version } }');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ data: { graph: { version: 3 } } });
  });

  test('shows Apollo Sandbox in a browser', async () => {
    const page = await get('/graphql', { accept: 'text/html' });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('embeddable-sandbox');
  });

  test.each([
    ['no JSON', '{"query"', 400],
    ['no query', '{}', 400],
    ['a syntax error', '{"query":"{ graph {"}', 400],
    ['an unknown field', '{"query":"{ nope }"}', 400],
    ['a page of none', '{"query":"{ companies(limit: 0) { id } }"}', 400],
    ['a subscription', '{"query":"subscription { companyCreated { event } }"}', 400],
    ['a body that is too large', JSON.stringify({ query: `{ graph { version } } #${'x'.repeat(256 * 1024)}` }), 413],
    ['a batch', '[{"query":"{ graph { version } }"}]', 400],
  ])('refuses %s as the client’s mistake', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', hint: expect.any(String) } }],
    });
  });

  test('refuses what another site could send', async () => {
    expect((await get('/graphql?query=%7Bgraph%7Bversion%7D%7D')).status).toBe(400);
    const cross = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(cross.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('says that the database is gone, without its address', async () => {
    const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'), { maxTransactionRetryTime: 0 });
    const api = await buildSchema({ driver, database: 'neo4j', config: { DOCUMENTS_DIR: undefined } });
    const without = await startServer({ api, config: anyPort, readiness, log });
    const text = await (await ask('{ graph { version } companies { id } }', without.url)).text();
    await without.stop();
    await driver.close();
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true } }],
    });
    expect(text).not.toContain('127.0.0.1');
  });
});

describe('pages and paths', () => {
  test('/graphiql is one page that names no other server, with the saved queries', async () => {
    const page = await get('/graphiql');
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain('query WhoSuppliesWhom');
    expect(text).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?:https?:)?\/\//);
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });

  test('an unknown path is told the known ones', async () => {
    const answer = await get('/nothing?x=1');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: 'Nothing is served at GET /nothing',
          extensions: { code: 'PATH_UNKNOWN', hint: expect.stringContaining('/graphql') },
        },
      ],
    });
  });

  test.each([
    ['PUT', '/graphql', 'GET, POST'],
    ['POST', '/graphiql', 'GET'],
  ])('%s %s is told what the path takes', async (method, path, allow) => {
    const answer = await fetch(`${server.url}${path}`, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  test.each(['/health/live', '/nothing', '/graphiql'])('%s carries the security headers', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('starting and stopping', () => {
  test('a busy port is named with its setting', async () => {
    const port = Number(new URL(server.url).port);
    await expect(
      startServer({ api: open.api, config: { HOST: '127.0.0.1', PORT: port }, readiness, log }),
    ).rejects.toMatchObject({
      code: 'PORT_BUSY',
      message: expect.stringContaining(`PORT=${port}`),
    });
  });

  test('what was asked before the stop is answered, and nothing after it', async () => {
    const second = await startServer({ api: open.api, config: anyPort, readiness, log });
    const asked = Array.from({ length: 20 }, () => ask('{ companies { suppliers { customers { id } } } }', second.url));
    await ask('{ graph { version } }', second.url);
    const stopped = second.stop();
    for (const answer of await Promise.all(asked)) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toHaveProperty('data');
    }
    await stopped;
    const { port } = new URL(second.url);
    const refused = await new Promise<string>((resolve) => {
      connect(Number(port), '127.0.0.1', () => resolve('connected')).on('error', () => resolve('refused'));
    });
    expect(refused).toBe('refused');
  });
});
