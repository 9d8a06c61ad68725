import { expect, test } from 'vitest';
import { requestsInFlight } from '../../../../src/security/limits/concurrency.ts';

test('one client is refused beyond its own limit, all beyond that of all', () => {
  const inFlight = requestsInFlight({ ofClient: 2, ofAll: 3 });
  expect([inFlight.begin('a'), inFlight.begin('a')]).toEqual([undefined, undefined]);
  expect(inFlight.begin('a')).toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    values: { exceeds: 'MAX_REQUESTS_OF_CLIENT', most: 2, cost: 3, seconds: 1 },
  });
  expect(inFlight.begin('b')).toBeUndefined();
  expect(inFlight.begin('c')).toMatchObject({
    code: 'OVERLOADED',
    status: 503,
    values: { exceeds: 'MAX_REQUESTS', most: 3, cost: 4, seconds: 1 },
  });
  inFlight.end('a');
  expect(inFlight.begin('c')).toBeUndefined();
  expect(inFlight.begin('a')).toMatchObject({ code: 'OVERLOADED' });
});
