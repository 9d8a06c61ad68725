import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';

const executablePath = '/usr/bin/chromium';
let open: OpenApi;
let server: RunningServer;

beforeAll(async () => {
  open = await openMadeUpApi();
  server = await startServer({
    api: open.api,
    config: { HOST: '127.0.0.1', PORT: 0 },
    readiness: { check: async () => ({ ready: true }) },
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await server.stop();
  await open.close();
});

test('GraphiQL answers the first saved query in a browser that reaches nothing but this server', async (context) => {
  if (!existsSync(executablePath)) context.skip(`no browser at ${executablePath}`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route(
      (url) => url.protocol.startsWith('http') && url.origin !== server.url,
      async (route) => {
        problems.push(`asked for ${route.request().url()}`);
        await route.abort();
      },
    );
    await page.goto(`${server.url}/graphiql`);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response', { hasText: 'company-yuanfan' }).waitFor({ timeout: 20_000 });
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(5);
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});
