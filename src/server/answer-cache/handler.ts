import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ApiContext } from '../../api/context.ts';
import type { Api } from '../../api/schema.ts';
import type { HeldVersion } from '../../graph/version-lease.ts';
import { keyOf } from './asked.ts';
import { etagOf, hasAlready } from './etag.ts';
import type { Keepable } from './keepable.ts';
import { readRequest, wantsFresh } from './read-request.ts';
import { type Answer, answerStore, type Kept } from './store.ts';

const toApollo = ({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest => {
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return { method, headers: new HeaderMap(given), search, body };
};

const answerOf = async (
  request: FastifyRequest,
  { apollo, api, keepable }: { apollo: ApolloServer<ApiContext>; api: Api; keepable: Keepable },
): Promise<Answer> => {
  const context = api.createContext();
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApollo(request),
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts to a client that takes none');
  const bytes = Buffer.from(body.string);
  const etag = status === 200 && keepable.has(context) ? etagOf(bytes) : undefined;
  return { status, headers: Object.fromEntries(headers), body: bytes, etag };
};

/**
 * 304 to GET and POST alike: HTTP gives `If-None-Match` a meaning for safe methods, and a query is safe by whatever method it
 * is sent. No browser sends it with a POST by itself, so only clients that know what they do are answered so.
 */
const send = (request: FastifyRequest, reply: FastifyReply, answer: Answer, cache: 'hit' | 'miss'): FastifyReply => {
  const { status, headers, body, etag } = answer;
  void reply.header('x-lianpu-cache', cache);
  if (etag === undefined) return reply.code(status).headers(headers).send(body);
  void reply.header('etag', etag);
  if (hasAlready(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.code(status).headers(headers).send(body);
};

/**
 * Answers requests from the cache, and with `otherwise` what may not come from there. Every request goes by a version of the
 * graph that was asked for at most one lease ago, and reads a graph that is at least as new.
 *
 * @param bytes Most that the cache may take; 0 for none.
 */
export const cachedHandler = (
  parts: { readonly apollo: ApolloServer<ApiContext>; readonly api: Api; readonly keepable: Keepable },
  bytes: number,
  otherwise: RouteHandlerMethod,
): RouteHandlerMethod => {
  const { version } = parts.api;
  const uncached: RouteHandlerMethod = async function answerUncached(request, reply) {
    if (version.held() === undefined) await version.current();
    return otherwise.call(this, request, reply);
  };
  if (bytes === 0) return uncached;
  const store = answerStore(bytes);

  /** A kept answer, where there is one, with the version that vouches for it. */
  const find = async (key: string, held: HeldVersion): Promise<{ held?: HeldVersion; kept?: Kept }> => {
    const kept = store.find(key, held);
    if (kept === undefined) return { held };
    if (kept.finished <= held.asked) return { held, kept };
    const since = await version.since(kept.finished);
    const vouched = since && store.find(key, since);
    return { ...(since && { held: since }), ...(vouched && { kept: vouched }) };
  };

  return async function answerCached(request, reply) {
    const asked = readRequest(request);
    const key = asked && keyOf(asked);
    if (key === undefined) return uncached.call(this, request, reply);
    const now = version.held() ?? (await version.current());
    const { held, kept } = now === undefined || wantsFresh(request) ? {} : await find(key, now);
    if (kept !== undefined) return send(request, reply, kept.answer, 'hit');
    const work = () => answerOf(request, parts);
    return send(request, reply, await (held === undefined ? work() : store.compute(key, held, work)), 'miss');
  };
};
