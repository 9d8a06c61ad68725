import { corridorBetween, type Network } from './network.ts';
import { spurFinder } from './spur.ts';

interface Candidate {
  readonly nodes: readonly number[];
  /** Place of the node after which it leaves the path that it came from. */
  readonly spurAt: number;
}

/** The shorter first, then the one that is first by ids along the path. */
const compare = ({ nodes: left }: Candidate, { nodes: right }: Candidate): number => {
  if (left.length !== right.length) return left.length - right.length;
  for (const [i, node] of left.entries()) {
    const difference = node - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const takeFirst = (candidates: Candidate[]): Candidate | undefined => {
  let best = 0;
  for (const [i, candidate] of candidates.entries()) {
    const leader = candidates[best];
    if (leader !== undefined && compare(candidate, leader) < 0) best = i;
  }
  return candidates.splice(best, 1)[0];
};

const shareBeginning = (one: readonly number[], other: readonly number[], length: number): boolean =>
  one.slice(0, length).every((node, i) => node === other[i]);

/**
 * The first paths between two nodes that pass no node twice: the shortest first, those of one length in the order of the
 * ids along them. Yen's algorithm as Lawler mended it: each path found leaves one candidate for every place where another
 * could leave it, so the work grows with paths × hops × the size of the corridor, however many paths there are.
 *
 * @param longest Most hops.
 * @returns Ids along each path, both ends included.
 * @example simplePaths(network, 'a', 'c', 6, 5) // [['a', 'c'], ['a', 'b', 'c']]
 */
export const simplePaths = (network: Network, from: string, to: string, longest: number, first: number): string[][] => {
  const corridor = corridorBetween(network, from, to, longest);
  const [start, target] = [corridor.ids.indexOf(from), corridor.ids.indexOf(to)];
  if (start < 0 || target < 0) return [];
  const findSpur = spurFinder(corridor, target);
  const found: Candidate[] = [];
  const candidates: Candidate[] = [];

  const propose = (root: readonly number[]): void => {
    const banned = new Set(
      found.flatMap(({ nodes }) => (shareBeginning(root, nodes, root.length) ? (nodes[root.length] ?? []) : [])),
    );
    const way = findSpur(root, banned, longest - root.length + 1);
    if (way !== undefined) candidates.push({ nodes: [...root, ...way], spurAt: root.length - 1 });
  };

  propose([start]);
  while (found.length < first) {
    const next = takeFirst(candidates);
    if (next === undefined) break;
    found.push(next);
    for (let at = next.spurAt; at < next.nodes.length - 1; at++) propose(next.nodes.slice(0, at + 1));
  }
  return found.map(({ nodes }) => nodes.map((node) => corridor.ids[node] ?? ''));
};
