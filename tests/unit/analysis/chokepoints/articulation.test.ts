import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationPoints } from '../../../../src/analysis/chokepoints/articulation.ts';
import { type NumberedNetwork, numbered } from '../../../../src/analysis/chokepoints/numbered.ts';

type Pair = readonly [string, string];

const cutsOf = (pairs: readonly Pair[]): Record<string, string[]> => {
  const network = numbered(pairs);
  return Object.fromEntries(
    articulationPoints(network).map(({ node, cutOff }) => [
      network.ids[node] ?? '',
      cutOff().map((each) => network.ids[each] ?? ''),
    ]),
  );
};

/** Parts of a network without one node, each ascending, the largest first and of those of one size the one with the least. */
const partsWithout = ({ ids, neighbours }: NumberedNetwork, gone: number, within: readonly number[]): number[][] => {
  const left = new Set(within.filter((node) => node !== gone));
  const parts: number[][] = [];
  for (const start of ids.keys()) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const node of part) part.push(...(neighbours[node] ?? []).filter((next) => left.delete(next)));
    parts.push(part.toSorted((one, other) => one - other));
  }
  return parts.toSorted((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
};

/** By the definition: take each node away and see what falls apart. */
const naive = (network: NumberedNetwork): [number, number, number[]][] =>
  partsWithout(network, -1, [...network.ids.keys()]).flatMap((whole) =>
    whole.flatMap((node): [number, number, number[]][] => {
      const [, ...cut] = partsWithout(network, node, whole);
      return cut.length === 0 ? [] : [[node, cut.length + 1, cut.flat().toSorted((one, other) => one - other)]];
    }),
  );

const name = (i: number): string => String(i).padStart(6, '0');

describe('articulation points', () => {
  it('are the middle of a star, with all leaves but the one of the least id cut off', () => {
    expect(
      cutsOf([
        ['hub', 'a'],
        ['hub', 'b'],
        ['c', 'hub'],
      ]),
    ).toEqual({ hub: ['b', 'c'] });
  });

  it('are none in a circle, in a single pair, and in nothing', () => {
    expect(
      cutsOf([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]),
    ).toEqual({});
    expect(
      cutsOf([
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'c'],
      ]),
    ).toEqual({});
    expect(cutsOf([])).toEqual({});
  });

  it('cut off the smaller side, wherever the walk began', () => {
    const tail: Pair[] = [
      ['a', 'b'],
      ['b', 'm'],
    ];
    const ring: Pair[] = [
      ['m', 'x'],
      ['x', 'y'],
      ['y', 'z'],
      ['z', 'm'],
    ];
    expect(cutsOf([...tail, ...ring])).toEqual({ b: ['a'], m: ['a', 'b'] });
  });

  it('are found along a chain longer than the stack of the program', () => {
    const chain = Array.from({ length: 100_000 }, (_, i): Pair => [name(i), name(i + 1)]);
    const points = articulationPoints(numbered(chain));
    expect(points).toHaveLength(99_999);
    expect(points[10]).toMatchObject({ node: 11, parts: 2, cutOffCount: 11 });
  });

  it('are those of the definition on any network', () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const network = numbered(pairs.map(([one, other]) => [`n${one}`, `n${other}`]));
        const found = articulationPoints(network).map(({ node, parts, cutOffCount, cutOff }) => {
          expect(cutOffCount).toBe(cutOff().length);
          return [node, parts, cutOff()];
        });
        expect(found).toEqual(naive(network).toSorted(([one], [other]) => one - other));
      }),
      { numRuns: 1_000 },
    );
  });
});
