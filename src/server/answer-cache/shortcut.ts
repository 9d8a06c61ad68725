import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { VersionLease } from '../../graph/version-lease.ts';
import type { Early } from '../early.ts';
import { requestIdHeader, requestIdOf } from '../request-id.ts';
import type { AnswerStore } from './store.ts';

/** What an entry takes besides the request's own bytes. */
const entryBytes = 256;

/** The way past Fastify for requests that came before, byte for byte, and whose answer is kept. */
export interface Shortcut {
  /** Takes it, and leaves every other request. */
  readonly early: Early;
  /** Says what a request asked that was left to others, who read it as JSON. */
  readonly learn: (request: IncomingMessage, key: string) => void;
  /** How many requests it answered so far. */
  readonly answered: () => number;
}

/** All of a request that its key was made from. */
const signatureOf = ({ headers }: IncomingMessage, body: Buffer): string =>
  `${headers['content-type']}\n${headers.accept === undefined ? '-' : `+${headers.accept}`}\n${body.toString('latin1')}`;

/**
 * Remembers which bytes ask what. A request whose bytes are known and whose answer is kept, with a version that vouches for it,
 * is answered at once, with the headers that the answer had before.
 *
 * @param bytes Most that what is remembered may take.
 */
export const shortcut = (store: AnswerStore, version: VersionLease, bytes: number): Shortcut => {
  const keys = new LRUCache<string, string>({
    maxSize: bytes,
    sizeCalculation: (_, signature) => signature.length + entryBytes,
  });
  const signatures = new WeakMap<IncomingMessage, string>();
  let count = 0;
  return {
    early: ({ request, body, response }) => {
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
    },
    learn: (request, key) => {
      const signature = signatures.get(request);
      if (signature !== undefined) keys.set(signature, key);
    },
    answered: () => count,
  };
};
