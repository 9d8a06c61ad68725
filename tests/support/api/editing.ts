import { pino } from 'pino';
import { tokenCheck } from '../../../src/security/token-check.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { makeKeys, makeToken, settingsFor } from '../tokens.ts';
import type { OpenApi } from './open-api.ts';
import { post } from './over-http.ts';

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** An answer of a server, as JSON. */
export interface Answered extends Body {
  readonly status: number;
  readonly text: string;
  readonly cache: string | null;
}

/** A server that takes changes, and the log that it writes. */
export interface Editing {
  readonly server: RunningServer;
  /** Asks with an editor's token, unless another or none is given. */
  readonly ask: (
    query: string,
    variables?: object,
    token?: string | Promise<string>,
    more?: Record<string, string>,
  ) => Promise<Answered>;
  /** A token that the server takes, with these claims. */
  readonly token: (claims?: Readonly<Record<string, unknown>>) => Promise<string>;
  /** What was noted of changes, oldest first. */
  readonly audits: () => readonly Readonly<Record<string, unknown>>[];
  readonly close: () => Promise<void>;
}

/** Serves an API with writing switched on, and answers kept. */
export const editing = async ({ api, graph }: OpenApi, loaders = 'loaders'): Promise<Editing> => {
  const keys = makeKeys();
  const lines: string[] = [];
  const check = tokenCheck(settingsFor(keys));
  if (check === undefined) throw new Error('no key');
  const server = await startServer({
    api,
    config: { HOST: '127.0.0.1', PORT: 0, ANSWER_CACHE_MB: 8 },
    readiness: { check: async () => ({ ready: true }) },
    log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
    writing: { check, graph, folders: { LOADERS_DIR: loaders, DOCUMENTS_DIR: undefined }, bodyLimit: 1024 * 1024 },
  });
  const token: Editing['token'] = (claims) => makeToken(keys, claims);
  return {
    server,
    token,
    ask: async (query, variables = {}, given = token(), more = {}) => {
      const authorization = await given;
      const headers = { ...more, ...(authorization !== '' && { authorization: `Bearer ${authorization}` }) };
      const { status, text, cache } = await post(server.url, { query, variables }, headers);
      return { status, text, cache, ...(JSON.parse(text) as Body) };
    },
    audits: () =>
      lines
        .map((line) => JSON.parse(line) as { readonly audit?: Record<string, unknown> })
        .flatMap(({ audit }) => (audit === undefined ? [] : [audit])),
    close: () => server.stop(),
  };
};
