/** An undirected network whose nodes are numbered in the order of their ids. */
export interface NumberedNetwork {
  readonly ids: readonly string[];
  /** Neighbours of each, ascending, each once. */
  readonly neighbours: readonly (readonly number[])[];
}

/**
 * Pairs of ids as a network of numbers; a pair that comes twice is one, and one of an id with itself is none.
 *
 * @example numbered([['b', 'a']]) // { ids: ['a', 'b'], neighbours: [[1], [0]] }
 */
export const numbered = (pairs: readonly (readonly [string, string])[]): NumberedNetwork => {
  const ids = [...new Set(pairs.flat())].toSorted((left, right) => (left < right ? -1 : 1));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const sets = ids.map(() => new Set<number>());
  for (const [one, other] of pairs) {
    const [left, right] = [numbers.get(one) ?? 0, numbers.get(other) ?? 0];
    if (left === right) continue;
    sets[left]?.add(right);
    sets[right]?.add(left);
  }
  return { ids, neighbours: sets.map((set) => [...set].toSorted((left, right) => left - right)) };
};
