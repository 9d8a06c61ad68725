import type { Basis } from '../../facts/predicates.ts';
import type { Reached, Root } from './reach.ts';

/** Something reached: the least hops in any direction. */
export interface ReachedNode {
  readonly entityId: string;
  readonly tier: number;
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';
  /** True where it is reached only through what it makes. */
  readonly isMakerOnly: boolean;
  /** Place in the list of all nodes. */
  readonly place: number;
}

type Draft = { -readonly [Field in keyof ReachedNode]: ReachedNode[Field] };

const order = (left: ReachedNode, right: ReachedNode): number =>
  left.tier - right.tier || (left.entityId < right.entityId ? -1 : 1);

/** All that was reached, in order, and each by its id; the middle is not among them. */
export interface ReachedNodes {
  readonly all: readonly ReachedNode[];
  readonly byId: ReadonlyMap<string, ReachedNode>;
}

/**
 * All that was reached, each once, the nearest first and by id within a tier.
 *
 * @example nodesOf({ id: 'company-geely', type: 'Company' }, [upstream]).all[0] // { entityId: 'company-taigang', tier: 1, direction: 'UPSTREAM', … }
 */
export const nodesOf = (root: Root, reached: readonly Reached[]): ReachedNodes => {
  const byId = new Map<string, Draft>();
  const add = (entityId: string, tier: number, direction: Reached['way'], isMakerOnly: boolean): void => {
    if (entityId === root.id) return;
    const known = byId.get(entityId);
    if (known === undefined) {
      byId.set(entityId, { entityId, tier, direction, isMakerOnly, place: 0 });
      return;
    }
    known.tier = Math.min(known.tier, tier);
    if (known.direction !== direction) known.direction = 'BOTH';
    known.isMakerOnly &&= isMakerOnly;
  };
  for (const { way, tiers, makings } of reached) {
    for (const [id, tier] of tiers) add(id, tier, way, false);
    for (const { makerId, productId } of makings) add(makerId, tiers.get(productId) ?? 0, way, true);
  }
  const all = [...byId.values()].toSorted(order);
  all.forEach((node, place) => {
    node.place = place;
  });
  return { all, byId };
};

const strength: Readonly<Record<Basis, number>> = { STATED: 2, COMPUTED: 1, INFERRED: 0 };

/**
 * The better of two bases: what is stated once is stated.
 *
 * @example betterBasis('INFERRED', 'STATED') // 'STATED'
 */
export const betterBasis = (one: Basis, other: Basis): Basis => (strength[other] > strength[one] ? other : one);
