import { afterAll, beforeAll, expect, test } from 'vitest';
import { registry } from '../../src/errors.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { attack, type Reply, readAttacks } from '../support/api/attacks.ts';
import { type OpenApi, openMadeUpApi } from '../support/api/open-api.ts';
import { serving } from '../support/api/over-http.ts';

const attacks = readAttacks();
const deadline = 10_000;
const table: string[] = [];
let open: OpenApi;
let server: RunningServer;

beforeAll(async () => {
  open = await openMadeUpApi();
  server = await serving(open.api, 16);
});
afterAll(async () => {
  await server.stop();
  await open.close();
  process.stdout.write(`\n${['case | code | ms, and again', '--- | --- | ---', ...table].join('\n')}\n`);
});

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly hint: string; readonly limit?: Record<string, unknown> };
  }[];
}

/** The code of the first error; `answer` where there is none. */
const codeOf = ({ text }: Reply): string => {
  const [part = text] = /\{"data"[\s\S]*?\}(?=\r\n---)/.exec(text) ?? [];
  const { errors, data } = JSON.parse(part) as Body;
  if (errors === undefined && data === undefined)
    throw new Error(`neither an answer nor an error: ${text.slice(0, 200)}`);
  return errors?.[0]?.extensions.code ?? 'answer';
};

/** What must never leave: stacks, paths, addresses, statements, names of the database and its driver. */
const leaks =
  /\n\s+at |node_modules|\.[cm]?[jt]s:\d|\/(?:tmp|work|root|home|usr|src)\/|127\.0\.0\.1|bolt|Neo4j|Neo\.|neo4j|CALL \{|WITH DISTINCT|MATCH \(|RETURN /;

test('the corpus has 60 cases and more, each under a name of its own', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

test.each(attacks)('$name', async (given) => {
  // Again: what was kept the first time must not open another way.
  const replies = [await attack(server.url, given), await attack(server.url, given)];
  table.push(
    [given.name, codeOf(replies[0] as Reply), replies.map(({ milliseconds }) => milliseconds).join(', ')].join(' | '),
  );
  for (const reply of replies) {
    expect(reply.milliseconds).toBeLessThan(deadline);
    expect(reply.text).not.toMatch(leaks);
    expect(codeOf(reply)).toBe(given.expect);
    expect(reply.status).toBeLessThan(500);
    if (given.expect === 'answer') continue;
    const { errors = [] } = JSON.parse(reply.text) as Body;
    for (const { extensions, message } of errors) {
      expect(Object.keys(registry)).toContain(extensions.code);
      expect(extensions.hint).not.toBe('');
      expect(message.length).toBeLessThan(1_000);
    }
    expect(errors[0]?.extensions.limit?.['setting']).toBe(given.limit);
  }
  const after = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ graph { version } }"}',
  });
  expect(await after.json()).toEqual({ data: { graph: { version: 3 } } });
});
