import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import { filterParameters, type SupplyFilter } from '../supply-chain/filter.ts';
import { readAlternatives } from './alternatives.ts';
import { dependences, type KnownShare, type ThroughProduct } from './depend.ts';
import { readEdges } from './edges.ts';
import { readTiers } from './tiers.ts';

export interface DisruptionQuestion {
  /** Companies and products that fail. */
  readonly of: readonly Named[];
  /** Hops, 1 to 20. */
  readonly depth: number;
  readonly where: SupplyFilter;
  readonly first: number;
}

export interface DisruptionHit {
  readonly entityId: string;
  readonly tier: number;
  readonly through: readonly ThroughProduct[];
  readonly exposure: number | null;
  readonly exposureReason: string;
  readonly shares: readonly KnownShare[];
  readonly alternativeIds: readonly string[];
  readonly claimIds: readonly string[];
}

export interface Disruption {
  readonly hit: readonly DisruptionHit[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

const namesOf = async (read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await read<{ id: string; name: string }>('analysis/entities-by-id', { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/**
 * Who is hit if companies or products fail: each once at its least number of hops, the nearest first and by id within a
 * tier. The first ones are told in full; since all that lies nearer comes before, how they depend on what fails is read from
 * their own edges alone, however many are hit.
 *
 * @throws {LianpuError} BAD_USER_INPUT where the filter cannot be.
 * @example (await disruption(read, { of: [taigang], depth: 5, where: {}, first: 200 })).hit[0]
 * // { entityId: 'company-geely-jinzhong', tier: 1, exposure: 0.95, through: [{ product: '高端不锈钢', … }], … }
 */
export const disruption = async (read: Read, { of, depth, where, first }: DisruptionQuestion): Promise<Disruption> => {
  const filter = filterParameters(where);
  const tiers = await readTiers(read, { of, depth, levels: where.level ?? ['COMPANY'], filter });
  const all = [...tiers.byId]
    .filter(([, tier]) => tier > 0)
    .toSorted(([left, tier], [right, other]) => tier - other || (left < right ? -1 : 1));
  const page = all.slice(0, first).map(([id]) => id);
  const edges = await readEdges(read, page, tiers, filter);
  const asked = [...new Set([...page, ...edges.makings.map(({ productId }) => productId)])];
  const failed = new Set(of.map(({ id }) => id));
  const found = dependences(asked, { edges, tiers, of: failed, names: await namesOf(read, asked) });
  const alternatives = await readAlternatives(read, {
    dependences: found,
    page,
    failing: tiers.failing,
    excluded: [...new Set([...failed, ...all.map(([id]) => id)])],
  });
  const hit = page.flatMap((entityId) => {
    const dependence = found.get(entityId);
    if (dependence === undefined) return [];
    const { through, exposure, shares, claimIds } = dependence;
    return {
      entityId,
      tier: tiers.byId.get(entityId) ?? 0,
      through,
      exposure: exposure.exposure,
      exposureReason: exposure.reason,
      shares,
      alternativeIds: alternatives.get(entityId) ?? [],
      claimIds,
    };
  });
  return { hit, totalCount: all.length, truncated: all.length > first || tiers.isDeeper || edges.cut.size > 0 };
};
