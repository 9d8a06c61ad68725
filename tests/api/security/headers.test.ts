import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../src/server/server.ts';
import { ask, limitedServer } from '../../support/api/limited-server.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';

let open: OpenApi;
let server: RunningServer;
beforeAll(async () => {
  open = await openMadeUpApi();
  server = await limitedServer(open.api, { CORS_ORIGINS: ['https://example.org'] });
});
afterAll(async () => {
  await server.stop();
  await open.close();
});

const policyOf = async (path: string): Promise<Record<string, string[]>> => {
  const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
  const policy = response.headers.get('content-security-policy') ?? '';
  return Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
};

describe('pages', () => {
  test('/graphiql runs its own script alone', async () => {
    const policy = await policyOf('/graphiql');
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual([expect.stringMatching(/^'sha256-.{44}'$/), 'blob:']);
    expect(policy['connect-src']).toEqual(["'self'"]);
  });

  test('/graphql is the only one with scripts from elsewhere, which are Apollo’s', async () => {
    const policy = await policyOf('/graphql');
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual([
      expect.stringMatching(/^'nonce-[0-9a-f]{64}'$/),
      'https://apollo-server-landing-page.cdn.apollographql.com',
      'https://embeddable-sandbox.cdn.apollographql.com',
    ]);
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect((await policyOf('/graphql'))['script-src']?.[0]).not.toBe(policy['script-src']?.[0]);
  });

  test('what is no page may load nothing', async () => {
    expect(await policyOf('/health/live')).toEqual({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] });
  });
});

const from = (origin: string) => ask(server.url, '{ graph { version } }', { origin });
const allowed = (answer: Response): string | null => answer.headers.get('access-control-allow-origin');

describe('a site whose pages may use the API', () => {
  test('is told so, and no other is, whatever is kept of either', async () => {
    for (let i = 0; i < 4; i += 1) {
      expect(allowed(await from('https://example.org'))).toBe('https://example.org');
      expect(allowed(await from('https://example.com'))).toBeNull();
      expect(allowed(await ask(server.url, '{ graph { version } }'))).toBeNull();
    }
  });

  test('may ask beforehand', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(allowed(preflight)).toBe('https://example.org');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
