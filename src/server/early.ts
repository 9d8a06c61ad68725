import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { wantsFresh } from './answering/read-request.ts';

/** Longer requests gain nothing: reading them is most of their cost. */
const longestBody = 16 * 1_024;

/** A request whose whole body has arrived. */
export interface Arrived {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly response: ServerResponse;
}

/** Takes a request and answers it, now or later, or leaves it, as it came, by false. */
export type Early = (arrived: Arrived) => boolean;

/** A body that is empty never becomes readable. */
const hasShortBody = ({ 'content-length': length }: IncomingMessage['headers']): boolean =>
  Number(length) > 0 && Number(length) <= longestBody;

const mayTake = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  url === '/graphql' &&
  headers.authorization === undefined &&
  headers.origin === undefined &&
  headers['if-none-match'] === undefined &&
  hasShortBody(headers) &&
  !wantsFresh({ headers });

/**
 * The way past Fastify: short requests of programs without a token are
 * shown to those that may know them, once their whole body has arrived. Whatever none of them takes goes to Fastify as it came.
 *
 * @param ways Asked in turn.
 * @param open Whether the server takes requests: where it does not, Fastify says so.
 */
export const earlyWays =
  (ways: readonly Early[], open: () => boolean) =>
  (otherwise: RequestListener): RequestListener =>
  (request, response) => {
    if (!mayTake(request) || !open()) {
      otherwise(request, response);
      return;
    }
    request.once('readable', () => {
      const body = request.read() as Buffer | null;
      if (body !== null) {
        const arrived = { request, body, response };
        if (body.length === Number(request.headers['content-length']) && ways.some((way) => way(arrived))) return;
        request.unshift(body);
      }
      otherwise(request, response);
    });
  };
