export type ChokepointKind = 'SINGLE_SOURCE' | 'ARTICULATION_POINT';

/** Most dependants of one that are listed. */
export const mostDependants = 100;

export interface Chokepoint {
  readonly entityId: string;
  readonly kind: ChokepointKind;
  readonly reason: string;
  /** Up to `mostDependants`, by id. */
  readonly dependantIds: readonly string[];
  readonly dependantCount: number;
  /** Up to 100. */
  readonly claimIds: readonly string[];
}

/**
 * Those on whom most depend first; ties by id, then by kind.
 *
 * @example [few, many].toSorted(compareChokepoints)[0] // many
 */
export const compareChokepoints = (left: Chokepoint, right: Chokepoint): number =>
  right.dependantCount - left.dependantCount ||
  (left.entityId === right.entityId ? left.kind.localeCompare(right.kind) : left.entityId < right.entityId ? -1 : 1);
