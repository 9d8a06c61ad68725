/** Types of entities: each is a label in the graph and a type of the API. */
export const entityTypes = [
  'Company',
  'Project',
  'University',
  'ResearchInstitute',
  'Region',
  'Park',
  'Facility',
  'Platform',
  'Government',
  'Person',
  'Product',
  'Technology',
  'Industry',
  'IndustryChain',
  'ChainStage',
  'Programme',
  'Agreement',
] as const;

export type EntityType = (typeof entityTypes)[number];

/** Who can act: sign, invest, partner. */
export const organisationTypes = [
  'Company',
  'University',
  'ResearchInstitute',
  'Government',
  'Park',
  'Platform',
] as const;

/** Where something can be. */
export const placeTypes = ['Region', 'Park'] as const;

export const entityStatuses = ['PLANNED', 'AGREED', 'UNDER_CONSTRUCTION', 'OPERATING', 'UNKNOWN'] as const;

/** AREA: what is no official division, such as a city cluster (城市群) or a river basin. */
export const regionLevels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'AREA'] as const;
export type RegionLevel = (typeof regionLevels)[number];

export const stagePositions = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'AFTERMARKET'] as const;

/**
 * The prefix of every id of a type, so that two types can never share an id.
 *
 * @example idPrefix('ResearchInstitute') // 'research-institute'
 */
export const idPrefix = (type: EntityType): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const byLongestPrefix = entityTypes
  .map((type) => ({ type, prefix: `${idPrefix(type)}-` }))
  .toSorted((a, b) => b.prefix.length - a.prefix.length);

/** Few begin with one letter, and answers have thousands of ids. */
const byLetter = new Map(
  byLongestPrefix.map(({ prefix: [letter = ''] }) => [
    letter,
    byLongestPrefix.filter(({ prefix }) => prefix.startsWith(letter)),
  ]),
);

/**
 * The type that an id begins with; undefined where it begins with none. The longest prefix counts, so that
 * `industry-chain-` is never read as an industry.
 *
 * @example typeOfId('industry-chain-cars') // 'IndustryChain'
 */
export const typeOfId = (id: string): EntityType | undefined =>
  byLetter.get(id.charAt(0))?.find(({ prefix }) => id.startsWith(prefix))?.type;

/** Labels a region carries beside `Region`, so that Cypher can say `(:City)`. */
const levelLabels: Partial<Record<RegionLevel, string>> = { PROVINCE: 'Province', CITY: 'City', COUNTY: 'County' };

/**
 * Every label of an entity's node.
 *
 * @example labelsOf('Region', 'CITY') // ['Entity', 'Region', 'City']
 */
export const labelsOf = (type: EntityType, level: RegionLevel | undefined): string[] => {
  const extra = level === undefined ? undefined : levelLabels[level];
  return ['Entity', type, ...(extra === undefined ? [] : [extra])];
};
