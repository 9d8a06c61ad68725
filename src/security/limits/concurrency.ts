import { fail, type LianpuError } from '../../errors.ts';
import type { Limit } from './limit.ts';

/** Requests of one client at a time. */
export const clientConcurrency: Limit = {
  setting: 'MAX_REQUESTS_OF_CLIENT',
  unit: 'requests at a time',
  counts: 'Requests of one client that are worked on. One client alone cannot take all connections to the database.',
  refusal: 'TOO_MANY_REQUESTS, 429 with Retry-After',
};

/** Requests of all clients at a time. */
export const concurrency: Limit = {
  setting: 'MAX_REQUESTS',
  unit: 'requests at a time',
  counts: 'Requests of all clients that are worked on. Beyond it a request waits longer than its client does.',
  refusal: 'OVERLOADED, 503 with Retry-After',
};

/** Seconds after which a client may try again. */
const tryAgainAfter = 1;

/** What is worked on. */
export interface InFlight {
  /** Begins a request; the refusal where too many are worked on. */
  begin(client: string): LianpuError | undefined;
  /** Ends one that was begun. */
  end(client: string): void;
}

/**
 * Counts requests while they are worked on.
 *
 * @example
 * const inFlight = requestsInFlight({ ofClient: 100, ofAll: 200 });
 * const refusal = inFlight.begin('192.0.2.7');
 * if (refusal === undefined) await work().finally(() => inFlight.end('192.0.2.7'));
 */
export const requestsInFlight = ({
  ofClient,
  ofAll,
}: {
  readonly ofClient: number;
  readonly ofAll: number;
}): InFlight => {
  const clients = new Map<string, number>();
  let all = 0;
  return {
    begin: (client) => {
      const own = clients.get(client) ?? 0;
      const exceeded = { seconds: tryAgainAfter, cost: own + 1 };
      if (own >= ofClient) {
        const { setting } = clientConcurrency;
        const problem = `${own} requests of this client are worked on already, as many as ${setting} allows`;
        return fail('TOO_MANY_REQUESTS', { problem, ...exceeded, exceeds: setting, most: ofClient });
      }
      if (all >= ofAll) {
        return fail('OVERLOADED', { ...exceeded, exceeds: concurrency.setting, most: ofAll, cost: all + 1 });
      }
      clients.set(client, own + 1);
      all += 1;
      return undefined;
    },
    end: (client) => {
      const own = clients.get(client) ?? 0;
      if (own <= 1) clients.delete(client);
      else clients.set(client, own - 1);
      all -= 1;
    },
  };
};
