import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest, onSendAsyncHookHandler, RouteHandlerMethod } from 'fastify';
import type { ApiContext } from '../../api/context.ts';
import type { Api } from '../../api/schema.ts';
import { fail } from '../../errors.ts';
import type { HeldVersion, VersionLease } from '../../graph/version-lease.ts';
import type { Asker } from '../../security/asker.ts';
import { requestIdHeader } from '../request-id.ts';
import { keyOf } from './asked.ts';
import type { AnswerCache } from './cache.ts';
import { etagOf, hasAlready } from './etag.ts';
import type { Keepable } from './keepable.ts';
import { readRequest, wantsFresh } from './read-request.ts';
import type { Answer, Kept } from './store.ts';

const toApollo = ({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest => {
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return { method, headers: new HeaderMap(given), search, body };
};

/** What answers are computed with. */
export interface Parts {
  readonly apollo: ApolloServer<ApiContext>;
  readonly api: Api;
  readonly keepable: Keepable;
  /** Whoever asks without a token. */
  readonly asker: Asker;
}

interface Found {
  readonly held?: HeldVersion;
  readonly kept?: Kept;
}

/** A handler, and what looks at its answers on their way out. */
interface CachedRoute {
  readonly handler: RouteHandlerMethod;
  readonly onSend?: onSendAsyncHookHandler;
}

/** How often an answer is computed while the graph changes under it, before the client is told to come again. */
const mostReadings = 5;

/** An answer, and whether it is a query's that was answered whole. */
interface Computed {
  readonly answer: Answer;
  readonly whole: boolean;
}

const computeOnce = async (
  request: FastifyRequest,
  { apollo, api, keepable, asker }: Parts,
  began: number,
): Promise<Computed> => {
  const context = api.createContext({ requestId: request.id, asker, began });
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
  const answer = { status, headers: Object.fromEntries(headers), body: bytes, etag };
  return { answer, whole: keepable.isWhole(context) };
};

/**
 * An answer of one version of the graph: even one statement reads two where a change commits under it. The version is asked for
 * before and after, and what was read while it changed is read again.
 *
 * @throws {LianpuError} GRAPH_CHANGING where it changes each time.
 */
const answerOf = async (
  request: FastifyRequest,
  parts: Parts,
  began: number,
  held: HeldVersion | undefined,
): Promise<Answer> => {
  let before = held;
  for (let reading = 1; ; reading += 1) {
    const { answer, whole } = await computeOnce(request, parts, began);
    if (!whole || before === undefined) return answer;
    const after = await parts.api.version.since(performance.now());
    // A database that tells no version any more has nothing that could be read again.
    if (after === undefined || after.version === before.version) return answer;
    if (reading === mostReadings) throw fail('GRAPH_CHANGING', { times: reading, seconds: 1 });
    before = after;
  }
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

/** Answers of Apollo as they come, from a graph that is as new as the version that this process goes by. */
const uncached =
  ({ api }: Parts, otherwise: RouteHandlerMethod): RouteHandlerMethod =>
  async (request, reply) => {
    if (api.version.held() === undefined) await api.version.current();
    return otherwise.call(request.server, request, reply);
  };

/** A kept answer, where there is one, with the version that vouches for it. */
const find = async ({ store }: AnswerCache, version: VersionLease, key: string, held: HeldVersion): Promise<Found> => {
  const kept = store.find(key, held);
  if (kept === undefined) return { held };
  if (kept.finished <= held.asked) return { held, kept };
  const since = await version.since(kept.finished);
  const vouched = since && store.find(key, since);
  return { ...(since && { held: since }), ...(vouched && { kept: vouched }) };
};

/** Takes the headers of a hit as they leave, whoever set them, for hits that go past Fastify. */
const rememberHead = ({ head, answer }: Kept, reply: FastifyReply): readonly string[] | undefined => {
  if (head !== undefined || reply.statusCode !== answer.status) return head;
  const { [requestIdHeader]: _, ...lasting } = reply.getHeaders();
  const headers = Object.entries({ ...lasting, 'content-length': answer.body.byteLength });
  return headers.flatMap(([name, value]) => [name, String(value)]);
};

/**
 * The route's handler: answers from the cache, and with `otherwise` what may not come from there. Every request goes by a
 * version of the graph that was asked for at most one lease ago, and reads a graph that is at least as new.
 *
 * @param cache Undefined where no answers are kept.
 */
export const cachedRoute = (
  parts: Parts,
  cache: AnswerCache | undefined,
  otherwise: RouteHandlerMethod,
): CachedRoute => {
  const plain = uncached(parts, otherwise);
  if (cache === undefined) return { handler: plain };
  const { version } = parts.api;
  const hits = new WeakMap<FastifyRequest, Kept>();
  return {
    handler: async (request, reply) => {
      const asked = readRequest(request);
      const key = asked && keyOf(asked);
      if (key === undefined) return plain.call(request.server, request, reply);
      const began = performance.now();
      const now = version.held() ?? (await version.current());
      const { held, kept } = now === undefined || wantsFresh(request) ? {} : await find(cache, version, key, now);
      if (kept !== undefined) {
        hits.set(request, kept);
        cache.shortcut.learn(request.raw, key);
        return send(request, reply, kept.answer, 'hit');
      }
      const work = () => answerOf(request, parts, began, held ?? now);
      return send(request, reply, await (held === undefined ? work() : cache.store.compute(key, held, work)), 'miss');
    },
    onSend: async (request, reply) => {
      const kept = hits.get(request);
      // What a site's page is told of its own is told nobody else.
      if (kept !== undefined && request.headers.origin === undefined) kept.head = rememberHead(kept, reply);
    },
  };
};
