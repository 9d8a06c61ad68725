import type { RequestListener } from 'node:http';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { asksForHealth } from './routes/health.ts';

/** Clients that sent something within this time may be about to send more over connections they have. */
const recentMs = 5_000;
/** Who has sent nothing for this long sends nothing more, or opens another connection for it. */
const silenceMs = 500;
/** Clients that never fall silent are waited for so long. */
const mostMs = 3_000;
const lookEveryMs = 50;
/** A busy process has read what arrived after these turns: one takes the connection, one its request. */
const turnsToRead = 3;

const since = (moment: number): number => performance.now() - moment;

/** When requests arrive. */
export interface Arrivals {
  /** Notes requests on their way in; those about health are no client's. */
  readonly listener: (inner: RequestListener) => RequestListener;
  /** Returns when nothing is on its way any more, as far as can be known. */
  readonly silence: () => Promise<void>;
}

/**
 * Looks when requests arrive, so that a server that stops closes no connection over which one is on its way: a client
 * cannot tell such a loss from one after its request was worked on.
 *
 * @example
 * const arrivals = watchArrivals();
 * await arrivals.silence(); // at once, where nobody has asked anything lately
 */
export const watchArrivals = (): Arrivals => {
  let last = Number.NEGATIVE_INFINITY;
  return {
    listener: (inner) => (request, response) => {
      if (!asksForHealth(request)) last = performance.now();
      inner(request, response);
    },
    silence: async () => {
      const began = performance.now();
      const most = began - last < recentMs ? mostMs : 0;
      while (since(began) < most && since(Math.max(last, began)) < silenceMs) await sleep(lookEveryMs);
      for (let turn = 0; turn < turnsToRead; turn += 1) await nextTurn();
    },
  };
};
