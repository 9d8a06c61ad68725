import type { Modality } from '../../facts/predicates.ts';
import { coveringCompanies, type Member, type StageMembers, type Way } from './members.ts';
import type { Search } from './searches.ts';

export type StageStatus = 'COVERED' | 'SOUGHT' | 'UNKNOWN_LOCALLY';

/** What is known of a stage in a region. */
export interface Known {
  readonly members: StageMembers;
  readonly searches: readonly Search[];
  /** Names of products of the stage. */
  readonly products: readonly string[];
  /** Name of the region; null for the whole graph. */
  readonly region: string | null;
}

/** Most that a sentence names. */
const mostNamed = 3;

/**
 * The status of a stage: companies there count before those who look for it.
 *
 * @example statusOf(noMembers, []) // 'UNKNOWN_LOCALLY'
 */
export const statusOf = ({ companies }: StageMembers, searches: readonly Search[]): StageStatus => {
  if (companies.covering > 0) return 'COVERED';
  return searches.length > 0 ? 'SOUGHT' : 'UNKNOWN_LOCALLY';
};

/**
 * How somebody belongs to a stage, in words.
 *
 * @example wayInWords({ product: '整车', kind: '专用车', … }) // 'makes 专用车, a kind of 整车'
 */
export const wayInWords = ({ product, kind }: Pick<Way, 'product' | 'kind'>): string => {
  if (product === null || kind === null) return 'stands in it';
  return kind === product ? `makes ${kind}` : `makes ${kind}, a kind of ${product}`;
};

const list = (parts: readonly string[], total: number): string => {
  const left = total - parts.length;
  return left > 0 ? `${parts.join('; ')}; and ${left} more` : parts.join('; ');
};

const memberInWords = ({ name, ways: [way] }: Member): string =>
  way === undefined ? name : `${name} ${wayInWords(way)}`;

const planInWords = ({ name, ways: [way] }: Member): string =>
  way === undefined ? name : `${name} ${wayInWords(way)}${way.isActual ? '' : ' (planned)'}`;

const verbs: Readonly<Record<Modality, string>> = {
  ACTUAL: 'looks for',
  PLANNED: 'plans to look for',
  ASPIRATIONAL: 'hopes for',
};

const searchInWords = ({ name, sought, isStage, product, modality, matter }: Search): string => {
  const what = isStage ? 'it' : product === null || product === sought ? sought : `${sought}, of ${product}`;
  return `${name} ${verbs[modality]} ${what}${matter === null ? '' : ` (${matter})`}`;
};

/** What belongs to the stage and does not cover it: plans, and projects. */
const uncountedOf = ({ companies, projects }: StageMembers): readonly Member[] => [
  ...companies.members.filter(({ covers }) => !covers),
  ...projects.members,
];

/**
 * Why a stage has its status, in plain words with names.
 *
 * @example reasonOf({ members: noMembers, searches: [], products: ['电机'], region: '晋中市' })
 * // 'No document names a company in 晋中市 that stands in it or makes 电机, which does not mean that there is none.'
 */
export const reasonOf = ({ members, searches, products, region }: Known): string => {
  const where = region === null ? 'anywhere' : `in ${region}`;
  const made = products.length === 0 ? 'what belongs to it' : products.join(', ');
  const covering = coveringCompanies(members);
  const uncounted = uncountedOf(members);
  const sentences = [
    members.companies.covering > 0
      ? `${list(covering.slice(0, mostNamed).map(memberInWords), members.companies.covering)}.`
      : `No document names a company ${where} that stands in it or makes ${made}, which does not mean that there is none.`,
    searches.length > 0 ? `${list(searches.slice(0, mostNamed).map(searchInWords), searches.length)}.` : undefined,
    uncounted.length > 0
      ? `Plans and projects do not count: ${list(uncounted.slice(0, mostNamed).map(planInWords), uncounted.length)}.`
      : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
};

/** Most claims behind one stage. */
const mostClaims = 300;

const claimsOfMember = ({ ways, placeClaimIds }: Member): readonly string[] => [
  ...(ways[0]?.claimIds ?? []),
  ...placeClaimIds,
  ...ways.slice(1).flatMap(({ claimIds }) => claimIds),
];

/** The claims behind a status: who covers the stage and is there, who looks for it, and what does not count, each once. */
export const claimsOf = ({ members, searches }: Pick<Known, 'members' | 'searches'>): readonly string[] => {
  const all = [
    ...coveringCompanies(members).flatMap(claimsOfMember),
    ...searches.map(({ claimId }) => claimId),
    ...uncountedOf(members).slice(0, mostNamed).flatMap(claimsOfMember),
  ];
  return [...new Set(all)].slice(0, mostClaims);
};
