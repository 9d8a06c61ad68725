import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../src/analysis/paths/network.ts';
import { simplePaths } from '../../../../src/analysis/paths/simple-paths.ts';

const networkOf = (pairs: readonly (readonly [string, string])[]): Network => {
  const network = new Map<string, Set<string>>();
  for (const [one, other] of pairs.flatMap(([left, right]) => [[left, right] as const, [right, left] as const])) {
    network.set(one, new Set([...(network.get(one) ?? []), other]));
  }
  return network;
};

const complete = (size: number): Network => {
  const ids = Array.from({ length: size }, (_, i) => `n${String(i).padStart(3, '0')}`);
  return new Map(ids.map((id) => [id, new Set(ids.filter((other) => other !== id))]));
};

/** Two rails with a rung at every step: from one end to the other there are 2^steps shortest ways. */
const crossedLadder = (steps: number): Network =>
  networkOf(
    Array.from({ length: steps }, (_, i) =>
      ['a', 'b'].flatMap((from) => ['a', 'b'].map((to) => [`${from}${i}`, `${to}${i + 1}`] as [string, string])),
    ).flat(),
  );

const key = (path: readonly string[]): string => path.join(' ');

/** Every path that passes no node twice, by the definition, in the order promised. */
const allPaths = (network: Network, from: string, to: string, longest: number): string[][] => {
  const walk = (path: readonly string[]): string[][] => {
    const last = path.at(-1) ?? '';
    if (last === to) return [[...path]];
    if (path.length > longest) return [];
    return [...(network.get(last) ?? [])]
      .filter((next) => !path.includes(next))
      .flatMap((next) => walk([...path, next]));
  };
  return walk([from]).toSorted((left, right) => left.length - right.length || (key(left) < key(right) ? -1 : 1));
};

describe('simple paths', () => {
  it('are the shortest first, those of one length by the ids along them', () => {
    const network = networkOf([
      ['a', 'z'],
      ['a', 'c'],
      ['c', 'z'],
      ['a', 'b'],
      ['b', 'z'],
      ['b', 'c'],
    ]);
    expect(simplePaths(network, 'a', 'z', 6, 10)).toEqual([
      ['a', 'z'],
      ['a', 'b', 'z'],
      ['a', 'c', 'z'],
      ['a', 'b', 'c', 'z'],
      ['a', 'c', 'b', 'z'],
    ]);
    expect(simplePaths(network, 'a', 'z', 6, 2)).toEqual([
      ['a', 'z'],
      ['a', 'b', 'z'],
    ]);
    expect(simplePaths(network, 'a', 'z', 1, 10)).toEqual([['a', 'z']]);
  });

  it('are none where the two do not hang together, or not within the length', () => {
    const network = networkOf([
      ['a', 'b'],
      ['b', 'c'],
      ['x', 'y'],
    ]);
    expect(simplePaths(network, 'a', 'x', 10, 5)).toEqual([]);
    expect(simplePaths(network, 'a', 'c', 1, 5)).toEqual([]);
    expect(simplePaths(network, 'a', 'nowhere', 10, 5)).toEqual([]);
  });

  it('come out of a complete network with more paths than anything could count', () => {
    const found = simplePaths(complete(60), 'n000', 'n059', 10, 100);
    expect(found.map(({ length }) => length)).toEqual([
      2,
      ...Array.from({ length: 58 }, () => 3),
      ...Array.from({ length: 41 }, () => 4),
    ]);
    expect(found[1]).toEqual(['n000', 'n001', 'n059']);
    expect(found[59]).toEqual(['n000', 'n001', 'n002', 'n059']);
  });

  it('come out of a ladder, and of a thicket that hangs on one node and leads nowhere', () => {
    expect(simplePaths(crossedLadder(10), 'a0', 'a10', 10, 100)).toHaveLength(100);
    const thicket = new Map(complete(40));
    const hub = new Set([...(thicket.get('n000') ?? []), 'from', 'to']);
    const network = new Map([...thicket, ['n000', hub], ['from', new Set(['n000'])], ['to', new Set(['n000'])]]);
    expect(simplePaths(network, 'from', 'to', 10, 100)).toEqual([['from', 'n000', 'to']]);
  });

  it('are those of the definition on any network', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 22 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 60 }),
        (pairs, longest, first) => {
          const network = networkOf(pairs.map(([one, other]) => [String(one), String(other)]));
          const expected = allPaths(network, '0', '7', longest).slice(0, first);
          expect(simplePaths(network, '0', '7', longest, first)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
