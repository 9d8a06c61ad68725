import { type DepthFirst, depthFirst } from './depth-first.ts';
import type { NumberedNetwork } from './numbered.ts';

/** A node without which its part of the network falls apart. */
export interface ArticulationPoint {
  readonly node: number;
  /** Number of parts that remain. */
  readonly parts: number;
  /** Number of nodes that would be cut off: all but the largest of the parts that remain. */
  readonly cutOffCount: number;
  /** Those nodes, ascending. */
  readonly cutOff: () => number[];
}

/** What remains together when a node is gone, as ranges of the order of the walk. */
interface Remainder {
  readonly size: number;
  readonly least: number;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

const leastBelow = ({ order, parent }: DepthFirst): Int32Array => {
  const least = Int32Array.from(order, (_, node) => node);
  for (let place = order.length - 1; place >= 0; place--) {
    const node = order[place] ?? 0;
    const above = parent[node] ?? -1;
    if (above >= 0) least[above] = Math.min(least[above] ?? 0, least[node] ?? 0);
  }
  return least;
};

/** The range of a node and of what is below it. */
const rangeOf = ({ place, size }: DepthFirst, node: number): [number, number] => {
  const start = place[node] ?? 0;
  return [start, start + (size[node] ?? 0)];
};

/** Children below which nothing reaches past the node: without it they hang in the air. */
const looseChildren = (network: NumberedNetwork, walk: DepthFirst, node: number): number[] =>
  (network.neighbours[node] ?? []).filter(
    (child) => walk.parent[child] === node && (walk.low[child] ?? 0) >= (walk.place[node] ?? 0),
  );

const remainders = (walk: DepthFirst, least: Int32Array, node: number, loose: readonly number[]): Remainder[] => {
  const parts = loose.map((child) => ({
    size: walk.size[child] ?? 0,
    least: least[child] ?? 0,
    ranges: [rangeOf(walk, child)],
  }));
  const root = walk.root[node] ?? 0;
  if (root === node) return parts;
  // What is left of the whole when the node and its loose children are taken out of it.
  const [start, end] = rangeOf(walk, root);
  const ranges: [number, number][] = [];
  let from = start;
  const holes = [...loose.map((child) => rangeOf(walk, child)), [walk.place[node] ?? 0, (walk.place[node] ?? 0) + 1]];
  for (const [holeStart = 0, holeEnd = 0] of holes.toSorted(([left = 0], [right = 0]) => left - right)) {
    if (holeStart > from) ranges.push([from, holeStart]);
    from = holeEnd;
  }
  if (end > from) ranges.push([from, end]);
  const size = ranges.reduce((sum, [rangeStart, rangeEnd]) => sum + rangeEnd - rangeStart, 0);
  return [{ size, least: root, ranges }, ...parts];
};

/**
 * Articulation points of an undirected network (Tarjan's algorithm): in time that grows with nodes and edges. What is cut
 * off is all that remains but its largest part; of parts of one size the one with the least number is not cut off.
 *
 * @example articulationPoints({ ids: ['a', 'b', 'c'], neighbours: [[1], [0, 2], [1]] })[0] // { node: 1, parts: 2, cutOffCount: 1, … }: 2 is cut off
 */
export const articulationPoints = (network: NumberedNetwork): ArticulationPoint[] => {
  const walk = depthFirst(network);
  const least = leastBelow(walk);
  const points: ArticulationPoint[] = [];
  for (let node = 0; node < network.ids.length; node++) {
    const loose = looseChildren(network, walk, node);
    if (loose.length < (walk.parent[node] === -1 ? 2 : 1)) continue;
    const [, ...cut] = remainders(walk, least, node, loose).toSorted(
      (left, right) => right.size - left.size || left.least - right.least,
    );
    points.push({
      node,
      parts: cut.length + 1,
      cutOffCount: cut.reduce((sum, { size }) => sum + size, 0),
      cutOff: () =>
        cut
          .flatMap(({ ranges }) => ranges.flatMap(([start, end]) => [...walk.order.subarray(start, end)]))
          .toSorted((left, right) => left - right),
    });
  }
  return points;
};
