import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { coveringCompanies, lacksCovering, membersOf, noMembers } from './members.ts';
import type { Ranked } from './rank.ts';
import { claimsOf, reasonOf, type StageStatus, statusOf } from './reason.ts';
import { keyOf, scopeOf } from './scope.ts';
import { mostSearches, searchesFor } from './searches.ts';
import { shortlistsOf } from './shortlist.ts';
import { stagesOf } from './stages.ts';

/** A stage in a region. */
export interface StageGap {
  readonly stageId: string;
  readonly status: StageStatus;
  readonly reference: boolean;
  readonly companyIds: readonly string[];
  readonly seekerIds: readonly string[];
  /** Whether companies or who looks for it were left out. */
  readonly truncated: boolean;
  readonly reason: string;
  readonly claimIds: readonly string[];
  readonly shortlist: readonly Ranked[];
}

/** Parts of a report that take more to read than which stages are covered. */
export interface GapParts {
  /** What the answer rests on. */
  readonly coverage: boolean;
  /** Reasons and claims. */
  readonly reasons: boolean;
  readonly shortlist: boolean;
}

const whole: GapParts = { coverage: true, reasons: true, shortlist: true };

/** Stages of a chain in a region. */
export interface GapReport {
  /** Null where it was not asked for. */
  readonly coverage: Coverage | null;
  readonly stages: readonly StageGap[];
}

/**
 * Which stages of a chain a region has, seeks, or is not known to have. A stage is covered where a company that is in the
 * region in fact stands in it, or makes what stands in it or a kind of that; a plan covers nothing.
 *
 * @param region Null for the whole graph, where nobody is elsewhere and no shortlist is needed.
 * @param parts What is to be told; reasons, claims and shortlists are empty where they are not asked for.
 * @example (await gaps(read, chain, jinzhong)).stages.filter(({ status }) => status === 'SOUGHT')
 */
export const gaps = async (
  read: Read,
  chain: Named,
  region: Named | null,
  parts: GapParts = whole,
): Promise<GapReport> => {
  const [stages, scope] = await Promise.all([
    stagesOf(read, [chain.id]),
    region === null ? null : scopeOf(read, [region.id]),
  ]);
  const ids = stages.map(({ stageId }) => stageId);
  const [members, searches, coverage] = await Promise.all([
    membersOf(read, ids, scope, parts.reasons),
    searchesFor(read, ids, scope),
    parts.coverage ? coverageOf(read, chain.id, scope) : null,
  ]);
  const found = stages.map(({ stageId, reference, products }) => {
    const key = keyOf(stageId, region?.id ?? null);
    const sought = searches.get(key) ?? [];
    const known = {
      members: members.get(key) ?? noMembers,
      searches: sought.slice(0, mostSearches),
      products,
      region: region?.name ?? null,
    };
    const truncated = lacksCovering(known.members) || sought.length > mostSearches;
    return { stageId, reference, known, truncated, status: statusOf(known.members, known.searches) };
  });
  const uncovered = found.filter(({ status }) => status !== 'COVERED').map(({ stageId }) => stageId);
  const shortlists =
    region === null || !parts.shortlist ? undefined : await shortlistsOf(read, uncovered, region, scope);
  return {
    coverage,
    stages: found.map(({ stageId, reference, known, truncated, status }) => ({
      stageId,
      reference,
      status,
      companyIds: coveringCompanies(known.members).map(({ id }) => id),
      seekerIds: [...new Set(known.searches.map(({ id }) => id))],
      truncated,
      reason: parts.reasons ? reasonOf(known) : '',
      claimIds: parts.reasons ? claimsOf(known) : [],
      shortlist: shortlists?.get(stageId) ?? [],
    })),
  };
};
