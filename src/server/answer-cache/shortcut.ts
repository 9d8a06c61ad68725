import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { VersionLease } from '../../graph/version-lease.ts';
import { requestIdHeader, requestIdOf } from '../request-id.ts';
import { wantsFresh } from './read-request.ts';
import type { AnswerStore } from './store.ts';

/** Longer requests gain nothing: reading them is most of their cost. */
const longestBody = 16 * 1_024;

/** What an entry takes besides the request's own bytes. */
const entryBytes = 256;

/** The way past Fastify for requests that came before, byte for byte, and whose answer is kept. */
export interface Shortcut {
  /** Takes it, and hands every other request on. */
  readonly listener: (otherwise: RequestListener) => RequestListener;
  /** Says what a request asked, which Fastify took and read as JSON. */
  readonly learn: (request: IncomingMessage, key: string) => void;
  /** How many requests it answered so far. */
  readonly answered: () => number;
}

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

/** All of a request that its key was made from. */
const signatureOf = ({ headers }: IncomingMessage, body: Buffer): string =>
  `${headers['content-type']}\n${headers.accept === undefined ? '-' : `+${headers.accept}`}\n${body.toString('latin1')}`;

/**
 * Remembers which bytes ask what. A request whose whole body has arrived, whose bytes are known and whose answer is kept, with a
 * version that vouches for it, is answered at once, with the headers that the answer had before; half of the cost of a hit
 * is Fastify otherwise. Every other request goes to Fastify as it came.
 *
 * @param bytes Most that what is remembered may take.
 * @param open Whether the server takes requests: where it does not, Fastify says so.
 */
export const shortcut = (store: AnswerStore, version: VersionLease, bytes: number, open: () => boolean): Shortcut => {
  const keys = new LRUCache<string, string>({
    maxSize: bytes,
    sizeCalculation: (_, signature) => signature.length + entryBytes,
  });
  const signatures = new WeakMap<IncomingMessage, string>();
  let count = 0;

  const answered = (request: IncomingMessage, body: Buffer, response: ServerResponse): boolean => {
    const signature = signatureOf(request, body);
    const key = keys.get(signature);
    const held = key === undefined ? undefined : version.held();
    const kept = key === undefined || held === undefined ? undefined : store.find(key, held);
    if (kept?.head === undefined || held === undefined || kept.finished > held.asked) {
      signatures.set(request, signature);
      return false;
    }
    count += 1;
    response.writeHead(200, [...kept.head, requestIdHeader, requestIdOf(request)]).end(kept.answer.body);
    return true;
  };

  const listener =
    (otherwise: RequestListener): RequestListener =>
    (request, response) => {
      if (!mayTake(request) || !open()) {
        otherwise(request, response);
        return;
      }
      request.once('readable', () => {
        const body = request.read() as Buffer | null;
        if (body !== null) {
          if (body.length === Number(request.headers['content-length']) && answered(request, body, response)) return;
          request.unshift(body);
        }
        otherwise(request, response);
      });
    };

  return {
    listener,
    learn: (request, key) => {
      const signature = signatures.get(request);
      if (signature !== undefined) keys.set(signature, key);
    },
    answered: () => count,
  };
};
