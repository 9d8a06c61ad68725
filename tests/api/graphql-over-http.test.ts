import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/server/server.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';
import { serving } from '../support/api/over-http.ts';

let open: OpenApi;
let server: RunningServer;

beforeAll(async () => {
  open = await openMadeUpApi();
  server = await serving(open.api, 16);
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
