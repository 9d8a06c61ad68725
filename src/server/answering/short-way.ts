import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { Admission } from '../admission.ts';
import type { AnswerCache } from '../answer-cache/cache.ts';
import type { Early } from '../early.ts';
import { unforeseen } from '../http-errors.ts';
import type { AnsweredEarly } from '../metrics/observe.ts';
import { requestIdHeader, requestIdOf } from '../request-id.ts';
import type { Given } from './answer.ts';
import type { Question } from './compute.ts';
import { hitHead } from './head.ts';
import type { KnownQueries } from './known-queries.ts';
import { type Request, readRequest } from './read-request.ts';
import { toApollo } from './to-apollo.ts';

/** What the short way needs of the server. */
export interface ShortWayParts {
  readonly answer: (question: Question, fresh: boolean) => Promise<Given>;
  readonly known: KnownQueries;
  readonly cache: AnswerCache | undefined;
  readonly begin: Admission['begin'];
  readonly count: (answered: AnsweredEarly) => void;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  /** Whether the server takes requests: where it does not, an answer is the last one of its connection. */
  readonly open: () => boolean;
}

type Headers = Readonly<Record<string, string>>;

/** Fastify refuses bodies with such names, whatever they mean in them; with an escape one could be written otherwise. */
const suspicious = /"(?:__proto__|constructor)"|\\u/;

/** A request with its body read; undefined where Fastify is to say what is wrong with it. */
const readBody = (headers: IncomingHttpHeaders, body: Buffer): Request | undefined => {
  const text = body.toString();
  if (suspicious.test(text)) return undefined;
  try {
    return { method: 'POST', url: '/graphql', headers, body: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/**
 * The way past Fastify for queries that were answered whole before, with whatever variables. Their answers leave with the headers
 * that they had by Fastify. What is wrong with a request is told by Apollo, in the same words as on the usual way.
 */
export const shortWay = ({ answer, known, cache, begin, count, log, open }: ShortWayParts): Early => {
  const write = (response: ServerResponse, status: number, headers: Headers, body: string | Buffer): void => {
    response.writeHead(status, {
      ...headers,
      ...(!open() && { connection: 'close' }),
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
  return ({ request, body, response }) => {
    const began = performance.now();
    const read = readBody(request.headers, body);
    const asked = read && readRequest(read);
    const head = asked && known.find(asked)?.head;
    if (read === undefined || asked === undefined || head === undefined) return false;
    const begun = begin(request);
    if (begun === undefined) return false;
    const requestId = requestIdOf(request);
    const question: Question = { asked, requestId, began, http: () => toApollo(read) };
    const tell = async (): Promise<AnsweredEarly> => {
      try {
        const { answer: told, from, key, kept } = await answer(question, false);
        if (kept !== undefined && key !== undefined) {
          kept.head ??= hitHead(kept, head);
          cache?.shortcut.learn(request, key);
        }
        const own = {
          ...(from !== undefined && { 'x-lianpu-cache': from }),
          ...(told.etag !== undefined && { etag: told.etag }),
          [requestIdHeader]: requestId,
        };
        write(response, told.status, { ...head, ...told.headers, ...own }, told.body);
        return { status: told.status, began, from };
      } catch (error) {
        const told = unforeseen(error, requestId, log);
        write(
          response,
          told.status,
          { ...head, ...told.headers, [requestIdHeader]: requestId },
          JSON.stringify(told.body),
        );
        return { status: told.status, began, from: undefined };
      }
    };
    const finish = async (): Promise<void> => {
      let isHit = false;
      try {
        const answered = await tell();
        isHit = answered.from === 'hit';
        count(answered);
      } finally {
        begun.end(isHit);
      }
    };
    finish().catch((error: unknown) => {
      log.error({ id: requestId, err: error }, 'an answer could not be sent');
      response.destroy();
    });
    return true;
  };
};
