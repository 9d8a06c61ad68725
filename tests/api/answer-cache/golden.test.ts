import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../src/server/server.ts';
import { readGolden } from '../../support/api/golden.ts';
import { goldenApis } from '../../support/api/golden-apis.ts';
import type { OpenApi } from '../../support/api/open-api.ts';
import { post, serving } from '../../support/api/over-http.ts';

describe.each(goldenApis)('golden queries of %s', (folder, openApi) => {
  let open: OpenApi;
  let cached: RunningServer;
  let uncached: RunningServer;
  beforeAll(async () => {
    open = await openApi();
    cached = await serving(open.api, 64);
    uncached = await serving(open.api, 0);
  });
  afterAll(async () => {
    await cached.stop();
    await uncached.stop();
    await open.close();
  });

  test.each(readGolden(folder))('$name is the same to the byte with and without the cache', async (golden) => {
    const { query, variables } = golden;
    const { status, type, text } = await post(uncached.url, { query, variables });
    const first = await post(cached.url, { query, variables });
    const second = await post(cached.url, { query, variables });
    const third = await post(cached.url, { query, variables });
    expect(status).toBe(200);
    expect(first).toMatchObject({ status, type, text, cache: 'miss' });
    expect(second).toEqual({ ...first, cache: first.etag === null ? 'miss' : 'hit' });
    expect(third).toEqual(second);
  });
});
