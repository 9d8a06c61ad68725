import { setTimeout as sleep } from 'node:timers/promises';
import type { Readiness } from './readiness.ts';

/** Who asks for readiness twice within this time looks at it again and again. */
const recentMs = 15_000;
/** A stop waits for the next look of somebody who looks again and again: twice as long as between the last two, within these. */
const usualPatience = { least: 1_500, most: 5_000 };
/** What has been sent already arrives within this time. */
const afterwardsMs = 200;

/** A readiness that falls before the server takes nothing new. */
export interface Farewell extends Readiness {
  /** Says from now on that the server stops; returns when whoever looks at readiness has been told, or nobody does. */
  readonly begin: () => Promise<void>;
}

/**
 * Requests that a balancer sends on because it was told that a server is ready must not find it gone: readiness falls first, and the
 * server takes requests until the balancer has seen it, 5 s at most. Where nobody looks at it again and again, nobody is waited
 * for.
 *
 * @example
 * const farewell = beforeLeaving(readiness);
 * await farewell.begin();
 * await farewell.check(); // { ready: false, state: 'stopping', reason: 'the server is stopping' }
 */
export const beforeLeaving = (readiness: Readiness, patience = usualPatience): Farewell => {
  let last = Number.NEGATIVE_INFINITY;
  let interval = Number.POSITIVE_INFINITY;
  let leaving = false;
  let told: (() => void) | undefined;
  return {
    check: async () => {
      const now = performance.now();
      interval = now - last;
      last = now;
      if (!leaving) return readiness.check();
      told?.();
      return { ready: false, state: 'stopping', reason: 'the server is stopping' };
    },
    begin: async () => {
      leaving = true;
      if (interval <= recentMs && performance.now() - last <= recentMs) {
        const ending = new AbortController();
        const heard = new Promise<void>((resolve) => {
          told = resolve;
        });
        const most = Math.min(Math.max(2 * interval, patience.least), patience.most);
        await Promise.race([heard, sleep(most, undefined, { signal: ending.signal }).catch(() => undefined)]);
        ending.abort();
      }
      await sleep(afterwardsMs);
    },
  };
};
