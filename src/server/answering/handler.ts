import type { FastifyReply, FastifyRequest, onSendAsyncHookHandler, RouteHandlerMethod } from 'fastify';
import type { AnswerCache } from '../answer-cache/cache.ts';
import { hasAlready } from '../answer-cache/etag.ts';
import { requestIdHeader } from '../request-id.ts';
import type { Given } from './answer.ts';
import type { Question } from './compute.ts';
import { hitHead } from './head.ts';
import type { KnownQueries } from './known-queries.ts';
import { readRequest, wantsFresh } from './read-request.ts';
import { toApollo } from './to-apollo.ts';

/** A handler, and what looks at its answers on their way out. */
interface Route {
  readonly handler: RouteHandlerMethod;
  readonly onSend: onSendAsyncHookHandler;
}

/** What the route needs to know of the server. */
interface RouteParts {
  readonly answer: (question: Question, fresh: boolean) => Promise<Given>;
  readonly known: KnownQueries;
  readonly cache: AnswerCache | undefined;
}

/**
 * 304 to GET and POST alike: HTTP gives `If-None-Match` a meaning for safe methods, and a query is safe by whatever method it
 * is sent. No browser sends it with a POST by itself, so only clients that know what they do are answered so.
 */
const send = (request: FastifyRequest, reply: FastifyReply, { answer, from }: Given): FastifyReply => {
  const { status, headers, body, etag } = answer;
  if (from !== undefined) void reply.header('x-lianpu-cache', from);
  if (etag === undefined) return reply.code(status).headers(headers).send(body);
  void reply.header('etag', etag);
  if (hasAlready(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.code(status).headers(headers).send(body);
};

/** The headers of an answer as they leave, whoever set them, but those that only this one has. */
const lastingHeaders = (reply: FastifyReply): Record<string, string> => {
  const {
    [requestIdHeader]: _,
    etag: __,
    'x-lianpu-cache': ___,
    'content-length': ____,
    ...lasting
  } = reply.getHeaders();
  return Object.fromEntries(Object.entries(lasting).map(([name, value]) => [name, String(value)]));
};

/**
 * The route's handler for requests that come by Fastify. What it sends is remembered for the next request that asks the same,
 * so that this can go past Fastify.
 *
 * @param otherwise Answers what is no request that could be answered twice, as Apollo does.
 */
export const answeringRoute = ({ answer, known, cache }: RouteParts, otherwise: RouteHandlerMethod): Route => {
  const answered = new WeakMap<FastifyRequest, { readonly question: Question; readonly given: Given }>();
  return {
    handler: async (request, reply) => {
      const asked = readRequest(request);
      if (asked === undefined) return otherwise.call(request.server, request, reply);
      const question = { asked, requestId: request.id, began: performance.now(), http: () => toApollo(request) };
      const given = await answer(question, wantsFresh(request));
      answered.set(request, { question, given });
      if (given.kept !== undefined && given.key !== undefined) cache?.shortcut.learn(request.raw, given.key);
      return send(request, reply, given);
    },
    onSend: async (request, reply) => {
      const found = answered.get(request);
      // What a site's page is told of its own is told nobody else.
      if (found === undefined || request.headers.origin !== undefined || reply.statusCode !== 200) return;
      const { question, given } = found;
      const head = lastingHeaders(reply);
      const query = known.find(question.asked);
      if (query !== undefined) query.head ??= head;
      if (given.kept !== undefined) given.kept.head ??= hitHead(given.kept, head);
    },
  };
};
