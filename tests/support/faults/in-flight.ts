import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { outcomeOf, patienceMs, type Seen } from './clients.ts';

/** A request of which it is known when the system has taken it: it is in flight from then on. */
export interface InFlight {
  readonly sent: Promise<unknown>;
  readonly seen: Promise<Seen>;
}

/**
 * Asks once over a connection of its own, past the cache of answers.
 *
 * @example const one = sendOne(url, '{ graph { version } }'); await one.sent; (await one.seen).outcome // 'DATA'
 */
export const sendOne = (url: string, query: string): InFlight => {
  const asked = performance.now();
  const seenNow = (status: number, outcome: string, body = ''): Seen => ({
    asked,
    milliseconds: performance.now() - asked,
    status,
    outcome,
    text: body,
  });
  const outgoing = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
    agent: false,
    signal: AbortSignal.timeout(patienceMs),
  });
  const seen = new Promise<Seen>((resolve) => {
    const lose = (error: NodeJS.ErrnoException): void => resolve(seenNow(0, error.code ?? error.name));
    outgoing.once('error', lose);
    outgoing.once('response', (response) => {
      const { statusCode = 0 } = response;
      text(response).then((body) => resolve(seenNow(statusCode, outcomeOf(body), body)), lose);
    });
  });
  const sent = Promise.race([once(outgoing, 'finish').catch(() => undefined), seen]);
  outgoing.end(JSON.stringify({ query }));
  return { sent, seen };
};
