import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { Admission } from '../admission.ts';
import type { Asked } from '../answer-cache/asked.ts';
import type { AnswerCache } from '../answer-cache/cache.ts';
import type { Early } from '../early.ts';
import { unforeseen } from '../http-errors.ts';
import type { AnsweredEarly } from '../metrics/observe.ts';
import { requestIdHeader, requestIdOf } from '../request-id.ts';
import type { Given } from './answer.ts';
import type { Question } from './compute.ts';
import { hitHead } from './head.ts';
import type { KnownQueries } from './known-queries.ts';
import { readRequest } from './read-request.ts';

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

/** Fastify refuses bodies with such names, whatever they mean in them. */
const suspicious = /"(?:__proto__|constructor)"|\\u/;

/** What a body asks; undefined where Fastify is to say what is wrong with it, or where it may come from elsewhere than the body. */
const askedIn = (headers: IncomingHttpHeaders, body: Buffer): Asked | undefined => {
  const text = body.toString();
  if (suspicious.test(text)) return undefined;
  try {
    return readRequest({ method: 'POST', url: '/graphql', headers, body: JSON.parse(text) as unknown });
  } catch {
    return undefined;
  }
};

const toApollo = (headers: IncomingHttpHeaders, { query, operationName, variables }: Asked) => ({
  method: 'POST',
  headers: new HeaderMap(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ),
  search: '',
  body: { query, variables, ...(operationName !== undefined && { operationName }) },
});

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
    const { headers } = request;
    const asked = askedIn(headers, body);
    const head = asked && known.find(asked)?.head;
    if (asked === undefined || head === undefined) return false;
    const begun = begin(request);
    if (begun === undefined) return false;
    const requestId = requestIdOf(request);
    const question: Question = { asked, requestId, began, http: () => toApollo(headers, asked) };
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
      const answered = await tell();
      begun.end(answered.from === 'hit');
      count(answered);
    };
    void finish();
    return true;
  };
};
