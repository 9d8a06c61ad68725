import { setTimeout as sleep } from 'node:timers/promises';
import type { Readiness } from './readiness.ts';

/** Whoever asked for readiness within this time is about to ask again. */
const recentMs = 15_000;
/** Longest that a stop waits for them. */
const usualPatienceMs = 5_000;
/** What has been sent already arrives within this time. */
const afterwardsMs = 200;

/** A readiness that falls before the server takes nothing new. */
export interface Farewell extends Readiness {
  /** Says from now on that the server stops; returns when whoever looks at readiness has been told, or nobody does. */
  readonly begin: () => Promise<void>;
}

/**
 * Requests that a balancer sends on because it was told that a server is ready must not find it gone: readiness falls first, and the
 * server takes requests until the balancer has seen it, 5 s at most. Where nobody has asked for readiness lately, nobody is
 * waited for.
 *
 * @example
 * const farewell = beforeLeaving(readiness);
 * await farewell.begin();
 * await farewell.check(); // { ready: false, state: 'stopping', reason: 'the server is stopping' }
 */
export const beforeLeaving = (readiness: Readiness, patienceMs = usualPatienceMs): Farewell => {
  let lastAsked = Number.NEGATIVE_INFINITY;
  let leaving = false;
  let told: () => void = () => {};
  return {
    check: async () => {
      lastAsked = performance.now();
      if (!leaving) return readiness.check();
      told();
      return { ready: false, state: 'stopping', reason: 'the server is stopping' };
    },
    begin: async () => {
      leaving = true;
      if (performance.now() - lastAsked <= recentMs) {
        const patience = new AbortController();
        const heard = new Promise<void>((resolve) => {
          told = resolve;
        });
        await Promise.race([heard, sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
        patience.abort();
      }
      await sleep(afterwardsMs);
    },
  };
};
