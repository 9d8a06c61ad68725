import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { Api } from '../../../src/api/schema.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';

/** A server on a free port of this machine that is ready at once and keeps answers in so many MiB. */
export const serving = async (api: Api, cacheMegabytes: number): Promise<RunningServer> => {
  // The first statement of its kind is planned, which may take longer than a request waits for it.
  while ((await api.version.current()) === undefined) await sleep(100);
  return startServer({
    api,
    config: { HOST: '127.0.0.1', PORT: 0, ANSWER_CACHE_MB: cacheMegabytes },
    readiness: { check: async () => ({ ready: true }) },
    log: pino({ level: 'silent' }),
  });
};

/** An answer as a client gets it. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly etag: string | null;
  /** Where it came from; null where the cache was not asked. */
  readonly cache: string | null;
}

/** Sends a request to `/graphql` of a server. */
export const request = async (url: string, init: RequestInit, search = ''): Promise<HttpAnswer> => {
  const response = await fetch(`${url}/graphql${search}`, init);
  const { headers, status } = response;
  return {
    status,
    type: headers.get('content-type'),
    text: await response.text(),
    etag: headers.get('etag'),
    cache: headers.get('x-lianpu-cache'),
  };
};

/** Asks by POST. */
export const post = (url: string, body: object, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Asks by GET, as a client that no other site's page can imitate. */
export const get = (
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> =>
  request(url, { headers: { 'apollo-require-preflight': '1', ...headers } }, `?${new URLSearchParams(fields)}`);
