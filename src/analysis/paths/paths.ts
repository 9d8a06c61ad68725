import { type Predicate, predicateNames } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import { type Search, searchPaths } from './search.ts';

/** The facts of one predicate and direction between two neighbours. */
export interface Hop {
  readonly predicate: Predicate;
  /** Subject of the claims. */
  readonly fromId: string;
  /** Object of the claims. */
  readonly toId: string;
  /** Up to 100. */
  readonly claimIds: readonly string[];
}

export interface Path {
  /** Steps from node to node. */
  readonly length: number;
  readonly nodeIds: readonly string[];
  /** At least one a step, in the path's order; several where several predicates join the same two. */
  readonly hops: readonly Hop[];
}

interface Row extends Hop {
  readonly one: string;
  readonly other: string;
}

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const stepsOf = (nodeIds: readonly string[]): (readonly [string, string])[] =>
  nodeIds.slice(1).map((id, i) => [nodeIds[i] ?? '', id]);

const order = (left: Hop, right: Hop): number =>
  predicateNames.indexOf(left.predicate) - predicateNames.indexOf(right.predicate) ||
  (left.fromId < right.fromId ? -1 : 1);

const readHops = async (
  read: Read,
  steps: readonly (readonly [string, string])[],
  relations: readonly Predicate[],
): Promise<ReadonlyMap<string, readonly Hop[]>> => {
  const pairs = [...new Map(steps.map((step) => [keyOf(...step), step])).values()];
  const rows = pairs.length === 0 ? [] : await read<Row>('analysis/paths/hops', { pairs, relations });
  const hops = new Map<string, Hop[]>();
  for (const { one, other, ...hop } of rows) {
    const key = keyOf(one, other);
    hops.set(key, [...(hops.get(key) ?? []), hop]);
  }
  for (const group of hops.values()) group.sort(order);
  return hops;
};

/**
 * How two entities are related in fact: paths that pass no entity twice, the shortest first, those of one length in the
 * order of the ids along them. One path is one sequence of entities: where several predicates, or both directions, join
 * two neighbours, each is a hop of its own between the same two.
 *
 * @throws {LianpuError} QUERY_TOO_COMPLEX where too much lies between the two; see `searchPaths`.
 * @example (await paths(read, { from: 'company-taigang', to: 'company-geely-jinzhong', maxLength: 6, relations: predicateNames, first: 1 }))[0]?.hops
 * // [{ predicate: 'SUPPLIES', fromId: 'company-taigang', toId: 'company-geely-jinzhong', claimIds: ['claim-…'] }]
 */
export const paths = async (read: Read, search: Search): Promise<Path[]> => {
  const found = await searchPaths(read, search);
  const hops = await readHops(read, found.flatMap(stepsOf), search.relations);
  return found.map((nodeIds) => ({
    length: nodeIds.length - 1,
    nodeIds,
    hops: stepsOf(nodeIds).flatMap((step) => hops.get(keyOf(...step)) ?? []),
  }));
};
