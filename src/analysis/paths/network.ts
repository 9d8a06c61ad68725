/** Ids and what joins them, whichever way: each of two neighbours has the other. */
export type Network = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A part of a network in which nodes are numbered in the order of their ids, so that comparing numbers compares ids.
 */
export interface Corridor {
  readonly ids: readonly string[];
  /** Neighbours of each, ascending. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Least hops from one node to all within a number of hops. */
const distances = (network: Network, start: string, most: number): Map<string, number> => {
  const found = new Map([[start, 0]]);
  let frontier = [start];
  for (let hops = 1; hops <= most && frontier.length > 0; hops++) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const neighbour of network.get(id) ?? []) {
        if (found.has(neighbour)) continue;
        found.set(neighbour, hops);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return found;
};

/**
 * All that paths of at most `longest` hops between two nodes can pass, and nothing else: a hub's thousand other
 * neighbours drop out before any path is looked for.
 *
 * @example corridorBetween(new Map([['a', new Set(['b', 'c'])], …]), 'a', 'b', 1).ids // ['a', 'b']
 */
export const corridorBetween = (network: Network, from: string, to: string, longest: number): Corridor => {
  const ahead = distances(network, to, longest);
  const ids: string[] = [];
  for (const [id, hops] of distances(network, from, longest)) {
    const rest = ahead.get(id);
    if (rest !== undefined && hops + rest <= longest) ids.push(id);
  }
  ids.sort((left, right) => (left < right ? -1 : 1));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const neighbours = ids.map((id) =>
    [...(network.get(id) ?? [])]
      .flatMap((neighbour) => numbers.get(neighbour) ?? [])
      .toSorted((left, right) => left - right),
  );
  return { ids, neighbours };
};
