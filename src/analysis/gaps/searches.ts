import type { Modality } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import { keyOf, type Scope } from './scope.ts';

/** That somebody looks for a stage, or for a product, project or company of it. */
export interface Search {
  /** Who looks for it. */
  readonly id: string;
  readonly name: string;
  /** Name of what is sought. */
  readonly sought: string;
  /** True where the stage itself is sought. */
  readonly isStage: boolean;
  /** Product of the stage that what is sought is a kind of, or makes. */
  readonly product: string | null;
  readonly modality: Modality;
  readonly matter: string | null;
  readonly claimId: string;
}

interface Row {
  readonly stageId: string;
  readonly regionId: string | null;
  readonly searches: readonly Search[];
}

/** Most searches of a stage in a region that are told. */
export const mostSearches = 100;

/**
 * Who looks for stages in regions, by `keyOf` stage and region: the plainest search first, up to one more than are told.
 *
 * @example (await searchesFor(read, ['chain-stage-nev-parts'], null)).get(keyOf('chain-stage-nev-parts', null))?.[0]?.name // '晋中市'
 */
export const searchesFor = async (
  read: Read,
  stages: readonly string[],
  scope: Scope,
): Promise<ReadonlyMap<string, readonly Search[]>> => {
  const parameters = { stages, regionsOf: scope, most: mostSearches + 1 };
  const rows = await read<Row>('analysis/gaps/seekers', parameters);
  return new Map(rows.map(({ stageId, regionId, searches }) => [keyOf(stageId, regionId), searches]));
};
