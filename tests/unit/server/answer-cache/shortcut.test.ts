import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HeldVersion } from '../../../../src/graph/version-lease.ts';
import { type Shortcut, shortcut } from '../../../../src/server/answer-cache/shortcut.ts';
import { type AnswerStore, answerStore } from '../../../../src/server/answer-cache/store.ts';
import { earlyWays } from '../../../../src/server/early.ts';

const body = '{"query":"{ graph { version } }"}';
const kept = Buffer.from('{"data":{"name":"晋岭钢铁"}}');

let held: HeldVersion | undefined;
let isOpen: boolean;
let store: AnswerStore;
let short: Shortcut;
let server: Server;
/** Bodies of the requests that were handed on, as whoever took them read them. */
let handedOn: string[];

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

beforeEach(async () => {
  held = { version: 'graph 1', asked: performance.now() };
  isOpen = true;
  handedOn = [];
  store = answerStore(1024 * 1024);
  const version = { held: () => held, since: async () => held, current: async () => held };
  short = shortcut(store, version, 64 * 1024);
  await store.compute('key', held, async () => ({ status: 200, headers: {}, body: kept, etag: '"tag"' }));
  held = { version: 'graph 1', asked: performance.now() };
  const found = store.find('key', held);
  if (found !== undefined) found.head = ['etag', '"tag"', 'content-length', String(kept.byteLength)];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    handedOn.push(await textOf(request));
    short.learn(request, 'key');
    response.end('handed on');
  };
  // Whoever leaves gets no answer.
  const early = earlyWays([short.early], () => isOpen);
  server = createServer(early((request, response) => void take(request, response).catch(() => response.destroy())));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const port = (): number => (server.address() as AddressInfo).port;

const post = async (headers: Record<string, string> = {}, text = body, path = '/graphql'): Promise<string> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text };
  return (await fetch(`http://127.0.0.1:${port()}${path}`, init)).text();
};

describe('shortcut', () => {
  test('answers what came before and is kept, with the headers that it had', async () => {
    expect(await post()).toBe('handed on');
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const answer = await fetch(`http://127.0.0.1:${port()}/graphql`, init);
    expect(await answer.text()).toBe(kept.toString());
    expect(answer.headers.get('etag')).toBe('"tag"');
    expect(handedOn).toEqual([body]);
  });

  test.each([
    ['another body', {}, `${body} `, '/graphql'],
    ['another accept', { accept: 'application/graphql-response+json' }, body, '/graphql'],
    ['another content type', { 'content-type': 'application/json; charset=utf-8' }, body, '/graphql'],
    ['another path', {}, body, '/graphql?x'],
    ['a page of another site', { origin: 'https://example.org' }, body, '/graphql'],
    ['who says who they are', { authorization: 'Bearer x' }, body, '/graphql'],
    ['no-cache', { 'cache-control': 'no-cache' }, body, '/graphql'],
    ['a tag', { 'if-none-match': '"tag"' }, body, '/graphql'],
  ])('hands on %s, with all of its body', async (_, headers, text, path) => {
    await post();
    expect(await post(headers, text, path)).toBe('handed on');
    expect(handedOn).toEqual([body, text]);
  });

  test('hands on where no version is held, where it was asked for too early, and where it is another', async () => {
    await post();
    const asked = held?.asked ?? 0;
    held = undefined;
    expect(await post()).toBe('handed on');
    held = { version: 'graph 1', asked: asked - 60_000 };
    expect(await post()).toBe('handed on');
    held = { version: 'graph 2', asked: asked + 1 };
    expect(await post()).toBe('handed on');
  });

  test('hands on while the server stops', async () => {
    await post();
    isOpen = false;
    expect(await post()).toBe('handed on');
  });

  test('hands on bodies of any length as they came', async () => {
    const texts = [1, 1_000, 20_000, 200_000].map((length) => `{"query":"${'鋼'.repeat(length)}"}`);
    for (const text of texts) expect(await post({}, text)).toBe('handed on');
    expect(handedOn).toEqual(texts);
  });

  test('hands on a body that comes in pieces, and answers several requests of one connection in their order', async () => {
    await post();
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: */*\r\ncontent-length: ${body.length}\r\n\r\n`;
    const socket = connect(port(), '127.0.0.1');
    let received = '';
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString();
    });
    socket.write(head + body.slice(0, 10));
    await sleep(50);
    socket.write(body.slice(10) + head + body + head + body);
    while (received.split('HTTP/1.1 200').length < 4) await sleep(10);
    socket.destroy();
    expect(received.match(/handed on|"data"/g)).toEqual(['handed on', '"data"', '"data"']);
    expect(handedOn).toEqual([body, body]);
  });

  test('outlives a client that leaves before its body is there', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{');
    await sleep(50);
    socket.destroy();
    await sleep(50);
    expect(await post()).toBe('handed on');
  });
});
