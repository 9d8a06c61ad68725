import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the service got it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
  };
  readonly at: number;
}

/** What the service does with one request. */
export type Reply = (response: ServerResponse, seen: SeenRequest) => void;

/** A chat completion whose content is this text, or this value as JSON. */
export const completion =
  (content: unknown, { finish = 'stop', usage = { prompt_tokens: 100, completion_tokens: 50 } } = {}): Reply =>
  (response) => {
    const written = typeof content === 'string' ? content : JSON.stringify(content);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ finish_reason: finish, message: { content: written } }], usage }));
  };

export const status =
  (code: number, body = '', headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(code, headers).end(body);
  };

/** Never answers. */
export const silence: Reply = () => {};

/** Breaks the connection within the answer. */
export const broken: Reply = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"choices": [');
  setTimeout(() => response.destroy(), 20);
};

export interface ServedModel extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** A chat completion service on a free port of this machine; it replies in the order given, the last again and again. */
export const serveModel = async (...replies: readonly Reply[]): Promise<ServedModel> => {
  const seen: SeenRequest[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await text(request)) as SeenRequest['body'];
    const { authorization } = request.headers;
    const one = { path: request.url ?? '', authorization, body, at: performance.now() };
    seen.push(one);
    replies[Math.min(seen.length, replies.length) - 1]?.(response, one);
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
