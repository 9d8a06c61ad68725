import { expect, test } from 'vitest';
import { clientRate, lightRequest } from '../../../../src/security/limits/rate.ts';

test('a client has five seconds’ worth at once, then what it is given each second', () => {
  let now = 0;
  const rate = clientRate(10, () => now);
  const sent = (): number => {
    for (let count = 0; ; count += 1) if (rate.take('a', 1) !== undefined) return count;
  };
  expect(sent()).toBe(50);
  expect(rate.take('a', 1)).toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    status: 429,
    message: 'More than 10 requests a second (RATE_PER_SECOND)',
    values: { seconds: 1, exceeds: 'RATE_PER_SECOND', most: 10 },
  });
  now = 2_000;
  expect(sent()).toBe(20);
  now = 1_000_000;
  expect(sent()).toBe(50);
});

test('clients are counted apart, and what is kept costs a fiftieth', () => {
  const rate = clientRate(1, () => 0);
  for (let i = 0; i < 5; i += 1) rate.take('a', 1);
  expect(rate.take('a', 1)).toBeDefined();
  const light = Array.from({ length: 251 }, () => rate.take('b', lightRequest));
  expect(light.filter((refusal) => refusal === undefined).length).toBeGreaterThanOrEqual(249);
  expect(light.at(-1)).toBeDefined();
});

test('what is given back may be taken again, and 0 counts nothing', () => {
  const rate = clientRate(1, () => 0);
  for (let i = 0; i < 5; i += 1) rate.take('a', 1);
  rate.giveBack('a', 1);
  expect(rate.take('a', 1)).toBeUndefined();
  expect(rate.take('a', 1)).toBeDefined();
  expect(clientRate(0).take('a', 1_000_000)).toBeUndefined();
});
