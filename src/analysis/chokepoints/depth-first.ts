import type { NumberedNetwork } from './numbered.ts';

/**
 * A depth-first walk over every part of a network, as columns by the number of the node. What is below a node in its tree
 * stands right behind it in `order`: `order.slice(place[node], place[node] + size[node])`.
 */
export interface DepthFirst {
  /** Nodes in the order in which they were entered. */
  readonly order: Int32Array;
  /** Place of a node in the order. */
  readonly place: Int32Array;
  /** Number of nodes at and below a node. */
  readonly size: Int32Array;
  /** Least place that a node or one below it reaches by one step outside of the tree. */
  readonly low: Int32Array;
  /** From which a node was entered; −1 where the walk began. */
  readonly parent: Int32Array;
  /** Where the walk of the node's part began: its least number. */
  readonly root: Int32Array;
}

const at = (column: Int32Array, node: number): number => column[node] ?? -1;

/**
 * Walks a network in time that grows with its nodes and edges. It keeps its own stack, since a chain of suppliers may be
 * longer than the program's.
 *
 * @example depthFirst({ ids: ['a', 'b'], neighbours: [[1], [0]] }).parent // [-1, 0]
 */
export const depthFirst = ({ neighbours }: NumberedNetwork): DepthFirst => {
  const count = neighbours.length;
  const columns = (): Int32Array => new Int32Array(count).fill(-1);
  const [order, place, low, parent, root] = [columns(), columns(), columns(), columns(), columns()];
  const size = new Int32Array(count).fill(1);
  /** Place of the neighbour that comes next. */
  const next = new Int32Array(count);
  let entered = 0;

  const enter = (node: number, from: number, start: number): void => {
    order[entered] = node;
    place[node] = entered;
    low[node] = entered;
    parent[node] = from;
    root[node] = start;
    entered += 1;
  };
  const leave = (node: number): void => {
    const above = at(parent, node);
    if (above < 0) return;
    size[above] = at(size, above) + at(size, node);
    low[above] = Math.min(at(low, above), at(low, node));
  };

  for (let start = 0; start < count; start++) {
    if (at(place, start) >= 0) continue;
    enter(start, -1, start);
    const stack = [start];
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const neighbour = neighbours[node]?.[at(next, node)];
      if (neighbour === undefined) {
        stack.pop();
        leave(node);
        continue;
      }
      next[node] = at(next, node) + 1;
      if (at(place, neighbour) < 0) {
        enter(neighbour, node, start);
        stack.push(neighbour);
      } else if (neighbour !== at(parent, node)) {
        low[node] = Math.min(at(low, node), at(place, neighbour));
      }
    }
  }
  return { order, place, size, low, parent, root };
};
