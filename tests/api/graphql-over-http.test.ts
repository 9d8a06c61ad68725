import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';

let open: OpenApi;
let server: RunningServer;

beforeAll(async () => {
  open = await openMadeUpApi();
  server = await startServer({
    api: open.api,
    config: { HOST: '127.0.0.1', PORT: 0, ANSWER_CACHE_MB: 16 },
    readiness: { check: async () => ({ ready: true }) },
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await server.stop();
  await open.close();
});

const audits = serverAudits({ url: () => `${server.url}/graphql` });
const required = audits.filter(({ name }) => /^(?:MUST|SHOULD)/.test(name));

test('there are audits to pass', () => {
  expect(audits.length).toBeGreaterThanOrEqual(61);
  expect(required.length).toBeGreaterThanOrEqual(30);
});

test.each(required)('$id: the server $name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' });
});
