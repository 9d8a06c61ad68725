import type { Corridor } from './network.ts';

/** Finds the first of the shortest ways on from the end of a path. */
export type FindSpur = (
  root: readonly number[],
  /** Where the first hop may not lead. */
  banned: ReadonlySet<number>,
  /** Most hops. */
  most: number,
) => number[] | undefined;

/**
 * Ways on to a target that touch no node of the path so far. Of the shortest the first in the order of ids: the search
 * runs back from the target, level by level, so the least neighbour that is one level nearer is always right. A call costs
 * at most the nodes and edges of the corridor.
 *
 * @example spurFinder(corridor, 3)([0], new Set(), 6) // [1, 3]: from 0 over 1 to 3
 */
export const spurFinder = ({ neighbours }: Corridor, target: number): FindSpur => {
  const levels = new Int32Array(neighbours.length);
  // A mark of the call stands for "known in this call", so that nothing is cleared between calls.
  const marks = new Int32Array(neighbours.length);
  let call = 0;

  const descend = (start: number, level: number): number[] => {
    const way = [start];
    let at = start;
    for (let next = level - 1; next >= 0; next--) {
      const step = neighbours[at]?.find((each) => marks[each] === call && levels[each] === next);
      if (step === undefined) throw new Error('unreachable: a level was entered from the one before');
      way.push(step);
      at = step;
    }
    return way;
  };

  return (root, banned, most) => {
    call += 1;
    for (const node of root) {
      marks[node] = call;
      levels[node] = -1;
    }
    const exits = neighbours[root.at(-1) ?? -1]?.filter((each) => !banned.has(each)) ?? [];
    if (marks[target] === call) return undefined;
    marks[target] = call;
    levels[target] = 0;
    let frontier = [target];
    for (let level = 0; level < most && frontier.length > 0; level++) {
      const exit = exits.find((each) => marks[each] === call && levels[each] === level);
      if (exit !== undefined) return descend(exit, level);
      const next: number[] = [];
      for (const node of frontier) {
        for (const each of neighbours[node] ?? []) {
          if (marks[each] === call) continue;
          marks[each] = call;
          levels[each] = level + 1;
          next.push(each);
        }
      }
      frontier = next;
    }
    return undefined;
  };
};
