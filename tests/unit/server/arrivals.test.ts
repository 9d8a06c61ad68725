import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Arrivals, watchArrivals } from '../../../src/server/arrivals.ts';

const arrive = (arrivals: Arrivals, url: string): void => {
  arrivals.listener(() => undefined)({ url } as IncomingMessage, {} as ServerResponse);
};

const waited = async (work: Promise<void>): Promise<number> => {
  const began = performance.now();
  await work;
  return performance.now() - began;
};

describe('a server that stops', () => {
  test('waits for nobody where nobody has asked anything', async () => {
    expect(await waited(watchArrivals().silence())).toBeLessThan(300);
  });

  test('waits for nobody where only its health was asked for', async () => {
    const arrivals = watchArrivals();
    arrive(arrivals, '/health/ready');
    expect(await waited(arrivals.silence())).toBeLessThan(300);
  });

  test('waits until whoever asked lately has been silent for a while', async () => {
    const arrivals = watchArrivals();
    arrive(arrivals, '/graphql');
    const silence = waited(arrivals.silence());
    await sleep(300);
    arrive(arrivals, '/graphql');
    expect(await silence).toBeGreaterThan(750);
  });

  test('waits for clients that never fall silent, but not for ever', async () => {
    const arrivals = watchArrivals();
    const asking = setInterval(() => arrive(arrivals, '/graphql'), 20);
    arrive(arrivals, '/graphql');
    const time = await waited(arrivals.silence());
    clearInterval(asking);
    expect(time).toBeGreaterThan(2_900);
    expect(time).toBeLessThan(5_000);
  });
});
