import type { Driver } from 'neo4j-driver';

/** Connections of a driver to the database. */
export interface PoolState {
  readonly inUse: number;
  readonly idle: number;
}

/** What the driver keeps for itself, as far as it is read here. */
interface Internals {
  readonly _connectionProvider?: {
    readonly _connectionPool?: {
      readonly _activeResourceCounts?: Readonly<Record<string, number>>;
      readonly _pools?: Readonly<Record<string, { readonly length: number }>>;
    };
  } | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * How many connections a driver holds; undefined before its first session, and where a version of the driver keeps its pool otherwise:
 * it tells of it nowhere else.
 *
 * @example poolState(graph.driver) // { inUse: 1, idle: 3 }
 */
export const poolState = (driver: Driver): PoolState | undefined => {
  const { _connectionProvider: provider } = driver as unknown as Internals;
  const { _connectionPool: pool } = provider ?? {};
  const { _activeResourceCounts: active, _pools: pools } = pool ?? {};
  if (active === undefined || pools === undefined) return undefined;
  return { inUse: sum(Object.values(active)), idle: sum(Object.values(pools).map(({ length }) => length)) };
};
