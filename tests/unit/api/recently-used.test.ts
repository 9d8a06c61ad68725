import { describe, expect, test } from 'vitest';
import { RecentlyUsed } from '../../../src/api/recently-used.ts';

describe('a cache of what was recently used', () => {
  test('gives what was put in, and the later value of a key', () => {
    const cache = new RecentlyUsed<number>({ entries: 2, weight: 10 });
    cache.set('a', 1, 1);
    cache.set('a', 2, 1);
    expect([cache.get('a'), cache.get('b'), cache.size]).toEqual([2, undefined, 1]);
  });

  test('forgets what was longest not used when there are too many', () => {
    const cache = new RecentlyUsed<number>({ entries: 2, weight: 10 });
    cache.set('a', 1, 1);
    cache.set('b', 2, 1);
    cache.get('a');
    cache.set('c', 3, 1);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  test('forgets as many as it takes to stay within the weight', () => {
    const cache = new RecentlyUsed<number>({ entries: 10, weight: 10 });
    cache.set('a', 1, 4);
    cache.set('b', 2, 4);
    cache.set('c', 3, 9);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, undefined, 3]);
  });

  test('counts a value that is put in again once', () => {
    const cache = new RecentlyUsed<number>({ entries: 10, weight: 10 });
    for (let i = 0; i < 20; i++) cache.set('a', i, 6);
    cache.set('b', 1, 4);
    expect([cache.get('a'), cache.get('b')]).toEqual([19, 1]);
  });

  test('does not keep what alone is too heavy, nor what it had before', () => {
    const cache = new RecentlyUsed<number>({ entries: 10, weight: 10 });
    cache.set('a', 1, 1);
    cache.set('b', 2, 1);
    cache.set('a', 3, 11);
    expect([cache.get('a'), cache.get('b'), cache.size]).toEqual([undefined, 2, 1]);
  });
});
