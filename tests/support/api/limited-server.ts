import { connect } from 'node:net';
import { pino } from 'pino';
import type { Api } from '../../../src/api/schema.ts';
import type { Limits } from '../../../src/config/limits.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';

/** A server on a free port with these limits, that keeps answers. */
export const limitedServer = (api: Api, limits: Partial<Limits>): Promise<RunningServer> =>
  startServer({
    api,
    config: { HOST: '127.0.0.1', PORT: 0, ANSWER_CACHE_MB: 4, ...limits },
    readiness: { check: async () => ({ ready: true }) },
    log: pino({ level: 'silent' }),
  });

/** Asks by POST. */
export const ask = (url: string, query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** What a server answers to these bytes, up to the end of the connection. */
export const overSocket = (url: string, text: string): Promise<string> =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(url);
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', failed);
    socket.on('close', () => answered(Buffer.concat(chunks).toString()));
  });
