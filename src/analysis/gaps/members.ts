import type { Read } from '../../quality/read.ts';
import { keyOf, type Scope } from './scope.ts';

/** How a company or project belongs to a stage: by standing in it (no product), or by what it makes. */
export interface Way {
  /** Product that stands in the stage. */
  readonly product: string | null;
  /** What it makes: that product, or a kind of it. */
  readonly kind: string | null;
  /** False where it is planned. */
  readonly isActual: boolean;
  readonly claimIds: readonly string[];
}

/** A company or project of a stage in a region. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** True where it belongs to the stage and is in the region in fact. */
  readonly covers: boolean;
  /** The plainest first, up to 4; none where they were not asked for. */
  readonly ways: readonly Way[];
  /** Claims that it is in the region, up to 3; none where they were not asked for. */
  readonly placeClaimIds: readonly string[];
}

/** Companies or projects of one stage in one region. */
interface Group {
  /** Those that cover first, then by id; up to 100. */
  readonly members: readonly Member[];
  /** How many cover, listed or not. */
  readonly covering: number;
  /** Whether more belong to it than are listed. */
  readonly isCut: boolean;
}

/** Who belongs to a stage in a region. */
export interface StageMembers {
  readonly companies: Group;
  readonly projects: Group;
}

interface Row extends Omit<Group, 'isCut'> {
  readonly stageId: string;
  readonly regionId: string | null;
  readonly isProject: boolean;
}

const mostMembers = 100;
const nobody: Group = { members: [], covering: 0, isCut: false };

/** Nobody at all. */
export const noMembers: StageMembers = { companies: nobody, projects: nobody };

/**
 * Who belongs to stages, by `keyOf` stage and region; what nobody belongs to is absent.
 *
 * @param detailed Whether to tell how each belongs to the stage and the region, which is most of what is read.
 * @example (await membersOf(read, ['chain-stage-nev-parts'], null, false)).get(keyOf('chain-stage-nev-parts', null))?.companies.covering // 1
 */
export const membersOf = async (
  read: Read,
  stages: readonly string[],
  scope: Scope,
  detailed: boolean,
): Promise<ReadonlyMap<string, StageMembers>> => {
  const parameters = { stages, detailed, most: mostMembers + 1 };
  const rows =
    scope === null
      ? await read<Row>('analysis/gaps/members', parameters)
      : await read<Row>('analysis/gaps/members-within', { ...parameters, regionsOf: scope });
  const found = new Map<string, StageMembers>();
  for (const { stageId, regionId, isProject, members, covering } of rows) {
    const group = { members: members.slice(0, mostMembers), covering, isCut: members.length > mostMembers };
    const key = keyOf(stageId, regionId);
    found.set(key, { ...(found.get(key) ?? noMembers), ...(isProject ? { projects: group } : { companies: group }) });
  }
  return found;
};

/** Whether companies that cover the stage are left out. */
export const lacksCovering = ({ companies }: StageMembers): boolean => companies.covering > mostMembers;

/** Companies that cover the stage. */
export const coveringCompanies = ({ companies }: StageMembers): readonly Member[] =>
  companies.members.filter(({ covers }) => covers);
