import type { Read } from '../../quality/read.ts';
import type { Named } from '../named.ts';
import { placesWithin } from '../within-region.ts';
import { type Candidate, type Link, type Ranked, rank } from './rank.ts';
import { placesOf, type Scope } from './scope.ts';

/** Most candidates of a stage that are ranked, and most that are given. */
const mostRanked = 1_000;
const mostGiven = 20;
const mostLinked = 5_000;

interface LinkRow {
  readonly companyId: string;
  readonly links: readonly Link[];
}
type CandidateRow = Omit<Candidate, 'links'> & { readonly stageId: string };

/**
 * Companies elsewhere that could fill the stages of a region, by stage: those that stand in one or make its products,
 * the best first, up to 20. Of a stage with more than 1,000, those with a link to the region or the largest shares are ranked.
 *
 * @param stages Stages that no company of the region covers.
 * @example (await shortlistsOf(read, ['chain-stage-nev-parts'], jinzhong, scope)).get('chain-stage-nev-parts')?.[0]?.reasons
 */
export const shortlistsOf = async (
  read: Read,
  stages: readonly string[],
  region: Named,
  scope: Scope,
): Promise<ReadonlyMap<string, readonly Ranked[]>> => {
  if (stages.length === 0) return new Map();
  const [linkRows, [province]] = await Promise.all([
    read<LinkRow>('analysis/gaps/links', { places: placesOf(scope), most: mostLinked }),
    read<{ id: string; name: string }>('analysis/gaps/provinces', { regions: [region.id] }),
  ]);
  const near = province === undefined ? undefined : (await placesWithin(read, [province.id])).get(province.id);
  const links = new Map(linkRows.map((row) => [row.companyId, row.links]));
  const rows = await read<CandidateRow>('analysis/gaps/candidates', {
    stages,
    linked: [...links.keys()],
    near: [...(near ?? [])],
    most: mostRanked,
  });
  const byStage = new Map<string, Candidate[]>();
  for (const { stageId, ...row } of rows) {
    const candidates = byStage.get(stageId) ?? [];
    candidates.push({ ...row, links: links.get(row.companyId) ?? [] });
    byStage.set(stageId, candidates);
  }
  return new Map([...byStage].map(([id, candidates]) => [id, rank(candidates, province?.name ?? null, mostGiven)]));
};
