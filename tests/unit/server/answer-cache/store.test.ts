import { describe, expect, test } from 'vitest';
import type { HeldVersion } from '../../../../src/graph/version-lease.ts';
import { etagOf } from '../../../../src/server/answer-cache/etag.ts';
import { type Answer, answerStore } from '../../../../src/server/answer-cache/store.ts';

const megabyte = 1024 * 1024;
const answer = (size: number, fill = 'a'): Answer => {
  const body = Buffer.alloc(size, fill);
  return { status: 200, headers: {}, body, etag: etagOf(body) };
};
const first: HeldVersion = { version: 'graph 1', asked: 10 };
const second: HeldVersion = { version: 'graph 2', asked: 20 };

/** Work that ends when it is told to, and counts how often it was begun. */
const slow = () => {
  const state = { begun: 0, resolve: (_: Answer): void => {}, reject: (_: Error): void => {} };
  const promise = new Promise<Answer>((resolve, reject) => Object.assign(state, { resolve, reject }));
  const work = (): Promise<Answer> => {
    state.begun += 1;
    return promise;
  };
  return { state, work };
};

describe('answerStore', () => {
  test('finds what it computed, for the same key and version alone', async () => {
    const store = answerStore(megabyte);
    const given = await store.compute('a', first, async () => answer(5));
    expect(store.find('a', first)?.answer).toBe(given);
    expect(store.find('b', first)).toBeUndefined();
    expect(store.find('a', second)).toBeUndefined();
  });

  test('takes at most its bytes, and lets go of what was used least lately', async () => {
    const store = answerStore(megabyte);
    const each = 100_000;
    for (const key of 'abcdefghij') await store.compute(key, first, async () => answer(each, key));
    expect(store.find('a', first)).toBeDefined();
    await store.compute('k', first, async () => answer(each, 'k'));
    const held = 'abcdefghijk'.split('').filter((key) => store.find(key, first) !== undefined);
    expect(held).toEqual('acdefghijk'.split(''));
    expect(held.length * each).toBeLessThanOrEqual(megabyte);
  });

  test('keeps no answer that alone would drive out most others', async () => {
    const store = answerStore(megabyte);
    await store.compute('small', first, async () => answer(10));
    await store.compute('large', first, async () => answer(megabyte / 2));
    expect(store.find('large', first)).toBeUndefined();
    expect(store.find('small', first)).toBeDefined();
  });

  test('counts what an entry takes besides its body', async () => {
    const store = answerStore(64 * 1024);
    for (let i = 0; i < 100; i++) await store.compute(`${i}`, first, async () => answer(1));
    const held = Array.from({ length: 100 }, (_, i) => store.find(`${i}`, first)).filter((one) => one !== undefined);
    expect(held.length).toBeGreaterThan(10);
    expect(held.length).toBeLessThan(64);
  });

  test('computes once for all who ask the same at the same time', async () => {
    const store = answerStore(megabyte);
    const { state, work } = slow();
    const asked = Array.from({ length: 5 }, () => store.compute('a', first, work));
    state.resolve(answer(7));
    const [one, ...others] = await Promise.all(asked);
    for (const other of others) expect(other).toBe(one);
    expect(state.begun).toBe(1);
    await store.compute('a', first, work);
    expect(state.begun).toBe(2);
  });

  test('does not join who asks another version, or anything else', async () => {
    const store = answerStore(megabyte);
    const { state, work } = slow();
    const asked = [store.compute('a', first, work), store.compute('a', second, work), store.compute('b', second, work)];
    state.resolve(answer(7));
    await Promise.all(asked);
    expect(state.begun).toBe(3);
  });

  test('refuses all who waited where the work fails, and tries again for the next', async () => {
    const store = answerStore(megabyte);
    const { state, work } = slow();
    const asked = [store.compute('a', first, work), store.compute('a', first, work)];
    state.reject(new Error('gone'));
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
    expect(await store.compute('a', first, async () => answer(1))).toMatchObject({ status: 200 });
  });

  test('keeps no answer without a tag', async () => {
    const store = answerStore(megabyte);
    await store.compute('a', first, async () => ({ ...answer(1), etag: undefined }));
    expect(store.find('a', first)).toBeUndefined();
  });

  test('keeps no answer of a version that has passed meanwhile', async () => {
    const store = answerStore(megabyte);
    const { state, work } = slow();
    const asked = store.compute('a', first, work);
    store.find('a', second);
    state.resolve(answer(1));
    await asked;
    expect(store.find('a', second)).toBeUndefined();
    expect(store.find('a', first)).toBeUndefined();
  });

  test('is not thrown back by who still goes by the former version', async () => {
    const store = answerStore(megabyte);
    await store.compute('a', second, async () => answer(1));
    expect(store.find('a', first)).toBeUndefined();
    expect(store.find('a', second)).toBeDefined();
  });

  test('forgets all where a version returns, as after a graph was made anew', async () => {
    const store = answerStore(megabyte);
    await store.compute('a', first, async () => answer(1));
    store.find('a', second);
    expect(store.find('a', { ...first, asked: 30 })).toBeUndefined();
  });

  test('tells when an answer was finished', async () => {
    const store = answerStore(megabyte);
    const before = performance.now();
    await store.compute('a', first, async () => answer(1));
    const finished = store.find('a', first)?.finished ?? 0;
    expect(finished).toBeGreaterThanOrEqual(before);
    expect(finished).toBeLessThanOrEqual(performance.now());
  });
});
