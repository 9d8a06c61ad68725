import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fail, LianpuError } from '../errors.ts';
import { bodyTooLarge } from '../security/limits/body-size.ts';
import { errorBody } from './error-body.ts';
import { fixedHeaders } from './security-headers.ts';

const knownPaths = ['/graphql', '/graphiql', '/health/live', '/health/ready', '/metrics'].join(', ');

/** Those that any path takes. */
const methods = ['GET', 'POST'] as const;

/** What is wrong with a request that never reached the API. */
const refusal = (error: Error & { readonly code?: string }, bodyLimit: number): LianpuError => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge(bodyLimit, error);
  return fail(
    'BAD_USER_INPUT',
    { problem: error.message.slice(0, 500), remedy: 'Send JSON: {"query": "{ graph { version } }"}.' },
    error,
  );
};

/** An answer that tells an error. */
interface ErrorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReturnType<typeof errorBody>;
}

/** What a client is told of an error that the server met while it answered: when to come again, or an id and nothing else. */
export const unforeseen = (error: unknown, id: string, log: Pick<FastifyBaseLogger, 'error'>): ErrorAnswer => {
  if (error instanceof LianpuError && 'seconds' in error.values)
    return {
      status: error.status,
      headers: { 'retry-after': String(error.values['seconds']) },
      body: errorBody(error),
    };
  log.error({ id, err: error }, 'unexpected error in the server');
  return { status: 500, headers: {}, body: errorBody(fail('INTERNAL', { id }, error)) };
};

/** Answers unknown paths and requests that are no requests in JSON, and masks what was not foreseen. */
export const httpErrors = (app: FastifyInstance, bodyLimit: number): void => {
  app.setNotFoundHandler(async ({ method, url }, reply) => {
    const asked = url.split('?')[0]?.slice(0, 100) ?? '';
    const allowed = methods.filter((each) => app.hasRoute({ method: each, url: asked }));
    if (allowed.length > 0)
      return reply
        .code(405)
        .header('allow', allowed.join(', '))
        .send(errorBody(fail('METHOD_NOT_ALLOWED', { path: asked, method, allowed: allowed.join(' or ') })));
    const path = `${method} ${asked}`;
    return reply.code(404).send(errorBody(fail('PATH_UNKNOWN', { path, known: knownPaths })));
  });
  app.setErrorHandler(async (error: FastifyError | LianpuError, request, reply) => {
    const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
    if (!(error instanceof LianpuError) && status < 500)
      return reply.code(status).send(errorBody(refusal(error, bodyLimit)));
    const told = unforeseen(error, request.id, request.log);
    return reply.code(told.status).headers(told.headers).send(told.body);
  });
};

/** Answers an address that Fastify cannot read, before it knows any path. */
export const unreadableAddress = (_: FastifyError, __: FastifyRequest, reply: FastifyReply): void => {
  const problem = 'The address of the request is badly encoded';
  const refused = fail('BAD_USER_INPUT', { problem, remedy: `Known paths: ${knownPaths}` });
  void reply.code(400).headers(fixedHeaders).send(errorBody(refused));
};

const statusLines: Readonly<Record<number, string>> = {
  400: '400 Bad Request',
  408: '408 Request Timeout',
  431: '431 Request Header Fields Too Large',
};

const unreadable = (code: string | undefined, seconds: number): readonly [status: number, LianpuError] => {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const problem = 'The headers are larger than 16 KiB';
    return [431, fail('BAD_USER_INPUT', { problem, remedy: 'Send fewer or shorter headers.' })];
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const problem = `The request did not arrive within ${seconds} s (REQUEST_SECONDS)`;
    return [408, fail('BAD_USER_INPUT', { problem, remedy: 'Send it at once.' })];
  }
  const problem = 'This is no request of HTTP/1.1';
  return [400, fail('BAD_USER_INPUT', { problem, remedy: 'Send one that is well formed.' })];
};

/** Answers what Node could not read as a request, with a code of the registry, and closes the connection. */
export const unreadableRequest =
  (seconds: number) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const [status, refused] = unreadable(error.code, seconds);
    const body = JSON.stringify(errorBody(refused));
    socket.end(
      [
        `HTTP/1.1 ${statusLines[status]}`,
        'content-type: application/json; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  };
