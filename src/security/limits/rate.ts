import { LRUCache } from 'lru-cache';
import { fail, type LianpuError } from '../../errors.ts';
import type { Limit } from './limit.ts';

/** Requests a second of one client. */
export const rate: Limit = {
  setting: 'RATE_PER_SECOND',
  unit: 'requests a second',
  counts:
    'Requests to `/graphql` of one client (an IPv4 address or an IPv6 network of 64 bits), with five seconds’ worth at once; an answer that is kept counts as a fiftieth, and so does any other path. `/health` is not counted.',
  refusal: 'TOO_MANY_REQUESTS, 429 with Retry-After',
};

/** What a request costs that is answered without work: from the cache, or by a page. */
export const lightRequest = 1 / 50;

/** Seconds' worth of requests that may come at once. */
const burstSeconds = 5;

/** Clients that are remembered; one that was not heard of for longer has its whole burst again. */
const mostClients = 20_000;

interface Bucket {
  left: number;
  /** When `left` was right, on the clock of `performance.now()`. */
  at: number;
}

/** Counts requests of clients. */
export interface Rate {
  /** Takes what a request costs; the refusal where the client has not so much left. */
  take(client: string, cost: number): LianpuError | undefined;
  /** Gives back what a request turned out not to cost. */
  giveBack(client: string, cost: number): void;
}

/**
 * A bucket for each client that fills with so many requests a second and holds five seconds' worth.
 *
 * @param perSecond 0 counts nothing.
 * @example const rate = clientRate(2_000); rate.take('192.0.2.7', 1); // undefined: it may
 */
export const clientRate = (perSecond: number, now: () => number = () => performance.now()): Rate => {
  if (perSecond === 0) return { take: () => undefined, giveBack: () => undefined };
  const most = perSecond * burstSeconds;
  const buckets = new LRUCache<string, Bucket>({ max: mostClients });
  const bucketOf = (client: string): Bucket => {
    const moment = now();
    const known = buckets.get(client);
    const bucket = known ?? { left: most, at: moment };
    if (known === undefined) buckets.set(client, bucket);
    bucket.left = Math.min(most, bucket.left + ((moment - bucket.at) / 1_000) * perSecond);
    bucket.at = moment;
    return bucket;
  };
  return {
    take: (client, cost) => {
      const bucket = bucketOf(client);
      if (bucket.left < cost) {
        const seconds = Math.ceil(Math.max(1, (cost - bucket.left) / perSecond));
        const problem = `More than ${perSecond} requests a second (${rate.setting})`;
        return fail('TOO_MANY_REQUESTS', {
          problem,
          seconds,
          exceeds: rate.setting,
          most: perSecond,
          cost: perSecond + 1,
        });
      }
      bucket.left -= cost;
      return undefined;
    },
    giveBack: (client, cost) => {
      const bucket = bucketOf(client);
      bucket.left = Math.min(most, bucket.left + cost);
    },
  };
};
