import type { Basis } from '../../facts/predicates.ts';
import type { Reached } from './reach.ts';

/** Something reached: the least hops in any direction. */
export interface ReachedNode {
  readonly entityId: string;
  readonly tier: number;
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';
  /** True where it is reached only through what it makes. */
  readonly isMakerOnly: boolean;
}

interface Draft {
  tier: number;
  ways: Set<Reached['way']>;
  isMakerOnly: boolean;
}

const order = (left: ReachedNode, right: ReachedNode): number =>
  left.tier - right.tier || (left.entityId < right.entityId ? -1 : 1);

/**
 * All that was reached, each once, the nearest first and by id within a tier.
 *
 * @example nodesOf('company-geely', [upstream])[0] // { entityId: 'company-taigang', tier: 1, direction: 'UPSTREAM', … }
 */
export const nodesOf = (root: string, reached: readonly Reached[]): ReachedNode[] => {
  const drafts = new Map<string, Draft>();
  const add = (id: string, tier: number, way: Reached['way'], isMakerOnly: boolean): void => {
    if (id === root) return;
    const known = drafts.get(id);
    if (known === undefined) {
      drafts.set(id, { tier, ways: new Set([way]), isMakerOnly });
      return;
    }
    known.tier = Math.min(known.tier, tier);
    known.ways.add(way);
    known.isMakerOnly &&= isMakerOnly;
  };
  for (const { way, tiers, makings } of reached) {
    for (const [id, tier] of tiers) add(id, tier, way, false);
    for (const { makerId, productId } of makings) add(makerId, tiers.get(productId) ?? 0, way, true);
  }
  return [...drafts]
    .map(([entityId, { tier, ways, isMakerOnly }]) => ({
      entityId,
      tier,
      direction: ways.size > 1 ? ('BOTH' as const) : ([...ways][0] ?? 'UPSTREAM'),
      isMakerOnly,
    }))
    .toSorted(order);
};

const strength: Readonly<Record<Basis, number>> = { STATED: 2, COMPUTED: 1, INFERRED: 0 };

/**
 * The best of some bases: what is stated once is stated.
 *
 * @example bestBasis(['INFERRED', 'STATED']) // 'STATED'
 */
export const bestBasis = (bases: readonly Basis[]): Basis =>
  bases.reduce<Basis>((best, basis) => (strength[basis] > strength[best] ? basis : best), 'INFERRED');
