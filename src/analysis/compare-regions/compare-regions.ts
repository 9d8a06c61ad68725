import type { Read } from '../../quality/read.ts';
import { coveringCompanies, lacksCovering, membersOf, noMembers } from '../gaps/members.ts';
import { type StageStatus, statusOf } from '../gaps/reason.ts';
import { keyOf, placesOf, scopeOf } from '../gaps/scope.ts';
import { searchesFor } from '../gaps/searches.ts';
import { stagesOf } from '../gaps/stages.ts';
import type { Named } from '../named.ts';

/** A stage in one region. */
interface StageInRegion {
  readonly stageId: string;
  readonly status: StageStatus;
  readonly reference: boolean;
  readonly companyIds: readonly string[];
  readonly projectIds: readonly string[];
  /** Whether companies or projects were left out. */
  readonly truncated: boolean;
}

/** Stages in one region, the same ones in the same order as in every other. */
export interface RegionComparison {
  readonly regionId: string;
  readonly stages: readonly StageInRegion[];
}

/** Most chains that are compared where none is asked for. */
const mostChains = 50;

const distinctBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();

/**
 * Stages by region, with the status that `gaps` gives them. Companies are those that cover a stage; projects count as
 * projects whether built or planned.
 *
 * @param regions Each once, in the order of the answer.
 * @param chain Null for every chain that something in one of the regions belongs to in fact, up to 50, by id.
 * @example (await compareRegions(read, [jinzhong, shuozhou], null))[0]?.stages[0]?.status
 */
export const compareRegions = async (
  read: Read,
  regions: readonly Named[],
  chain: Named | null,
): Promise<RegionComparison[]> => {
  const ids = [...new Set(regions.map(({ id }) => id))];
  const scope = await scopeOf(read, ids);
  const chains =
    chain === null
      ? await read<{ id: string }>('analysis/compare-regions/chains', { places: placesOf(scope), most: mostChains })
      : [chain];
  const stages = distinctBy(
    await stagesOf(
      read,
      chains.map(({ id }) => id),
    ),
    ({ stageId }) => stageId,
  );
  const stageIds = stages.map(({ stageId }) => stageId);
  const [members, searches] = await Promise.all([
    membersOf(read, stageIds, scope, false),
    searchesFor(read, stageIds, scope),
  ]);
  return ids.map((regionId) => ({
    regionId,
    stages: stages.map(({ stageId, reference }) => {
      const key = keyOf(stageId, regionId);
      const found = members.get(key) ?? noMembers;
      return {
        stageId,
        reference,
        status: statusOf(found, searches.get(key) ?? []),
        companyIds: coveringCompanies(found).map(({ id }) => id),
        projectIds: found.projects.members.map(({ id }) => id),
        truncated: lacksCovering(found) || found.projects.isCut,
      };
    }),
  }));
};
