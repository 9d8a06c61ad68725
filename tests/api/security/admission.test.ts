import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Limits } from '../../../src/config/limits.ts';
import type { RunningServer } from '../../../src/server/server.ts';
import { ask, limitedServer, overSocket } from '../../support/api/limited-server.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { slowApi } from '../../support/api/slow-api.ts';

let open: OpenApi;
let server: RunningServer;
beforeAll(async () => {
  open = await openMadeUpApi();
});
afterAll(() => open.close());
afterEach(() => server.stop());

const start = async (limits: Partial<Limits>, api = open.api): Promise<string> => {
  server = await limitedServer(api, limits);
  return server.url;
};

describe('a client that sends too much', () => {
  test('is told when to come again, and health is answered all the while', async () => {
    const url = await start({ RATE_PER_SECOND: 2 });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(url, `{ graph { version } } # ${i}`)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(9);
    expect(refused.length).toBeGreaterThanOrEqual(20);
    for (const answer of refused) {
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', limit: { setting: 'RATE_PER_SECOND', most: 2 } } }],
      });
    }
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  test('is refused before answers that are kept as well', async () => {
    const url = await start({ RATE_PER_SECOND: 1 });
    for (let i = 0; i < 3; i += 1) await ask(url, '{ graph { version } }');
    // What is left is fewer than 250 of a fiftieth each, and 50 more a second.
    const answers = await Promise.all(Array.from({ length: 600 }, () => ask(url, '{ graph { version } }')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
    expect(statuses).toContain(429);
  });

  test('may work on so many at a time', async () => {
    const url = await start({ MAX_REQUESTS_OF_CLIENT: 2 }, slowApi(open.api, 400));
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => ask(url, `{ graph { version } } # ${i}`)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 429, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(await refused?.json()).toMatchObject({
      errors: [{ extensions: { limit: { setting: 'MAX_REQUESTS_OF_CLIENT', most: 2 } } }],
    });
    expect((await ask(url, '{ graph { version } } # later')).status).toBe(200);
  });
});

test('a server with its hands full says so, and takes requests again afterwards', async () => {
  const url = await start({ MAX_REQUESTS: 2 }, slowApi(open.api, 400));
  const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => ask(url, `{ graph { version } } # ${i}`)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBe(3);
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
  expect(await refused[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  expect((await ask(url, '{ graph { version } } # later')).status).toBe(200);
});

describe('a request that does not arrive', () => {
  test.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    ['body', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"'],
    [
      'chunks',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"',
    ],
  ])('is given up, and its connection closed: slow %s', async (_, text) => {
    const url = await start({ REQUEST_SECONDS: 1 });
    const before = performance.now();
    const answer = await overSocket(url, text);
    expect(performance.now() - before).toBeLessThan(6_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      errors: [{ message: expect.stringContaining('REQUEST_SECONDS'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('keeps nobody else waiting', async () => {
    const url = await start({ REQUEST_SECONDS: 2 });
    const slowOnes = Array.from({ length: 50 }, () =>
      overSocket(
        url,
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      ),
    );
    expect((await ask(url, '{ graph { version } }')).status).toBe(200);
    for (const answer of await Promise.all(slowOnes)) expect(answer).toContain(' 408 ');
  });
});
