import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { leaseMilliseconds, versionLease } from '../../../src/graph/version-lease.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A lease whose database tells a version when it is let to. */
const leased = () => {
  const asked: ((version: string | undefined) => void)[] = [];
  const read = () => new Promise<string | undefined>((resolve) => asked.push(resolve));
  return { lease: versionLease({} as Graph, read), asked };
};

describe('versionLease', () => {
  test('asks nothing until somebody needs it', () => {
    const { lease, asked } = leased();
    expect(lease.held()).toBeUndefined();
    expect(asked).toHaveLength(0);
  });

  test('asks once for all who need it at the same time, and once a lease', async () => {
    const { lease, asked } = leased();
    const waiting = [lease.current(), lease.current(), lease.current()];
    asked[0]?.('7');
    for (const held of await Promise.all(waiting)) expect(held?.version).toBe('7');
    vi.advanceTimersByTime(leaseMilliseconds - 1);
    expect((await lease.current())?.version).toBe('7');
    expect(lease.held()?.version).toBe('7');
    expect(asked).toHaveLength(1);
  });

  test('asks again when the lease has ended, counted from the question and not from the answer', async () => {
    const { lease, asked } = leased();
    const waiting = lease.current();
    vi.advanceTimersByTime(leaseMilliseconds - 1);
    asked[0]?.('7');
    await waiting;
    expect(lease.held()?.version).toBe('7');
    vi.advanceTimersByTime(2);
    expect(lease.held()).toBeUndefined();
    const next = lease.current();
    asked[1]?.('8');
    expect((await next)?.version).toBe('8');
  });

  test('asks at once where a version must be younger than the one it has', async () => {
    const { lease, asked } = leased();
    const before = lease.current();
    asked[0]?.('7');
    await before;
    vi.advanceTimersByTime(5);
    const after = lease.since(performance.now());
    expect(asked).toHaveLength(2);
    asked[1]?.('8');
    expect(await after).toEqual({ version: '8', asked: performance.now() });
    expect(lease.held()?.version).toBe('8');
  });

  test('joins no question that is older than what it needs: asks anew when that is over, once for all who wait', async () => {
    const { lease, asked } = leased();
    const before = lease.current();
    vi.advanceTimersByTime(5);
    const waiting = [lease.since(performance.now()), lease.since(performance.now())];
    vi.advanceTimersByTime(5);
    waiting.push(lease.since(performance.now()));
    expect(asked).toHaveLength(1);
    asked[0]?.('7');
    expect((await before)?.version).toBe('7');
    await new Promise(setImmediate);
    expect(asked).toHaveLength(2);
    asked[1]?.('8');
    for (const held of await Promise.all(waiting)) expect(held).toEqual({ version: '8', asked: performance.now() });
    expect(lease.held()?.version).toBe('8');
  });

  test('tells nothing for as long as a lease where the database does not answer, and then asks again', async () => {
    const { lease, asked } = leased();
    const waiting = lease.current();
    asked[0]?.(undefined);
    expect(await waiting).toBeUndefined();
    expect(await lease.current()).toBeUndefined();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(leaseMilliseconds + 1);
    const next = lease.current();
    asked[1]?.('7');
    expect((await next)?.version).toBe('7');
  });
});
