import { type EntityType, organisationTypes, placeTypes } from './entity-types.ts';

/** Details a claim may carry beside subject and object; part of the claim's identity. */
export const qualifierNames = [
  'productId',
  'share',
  'shareOf',
  'title',
  'service',
  'position',
  'matter',
  'order',
  'date',
  'validFrom',
  'validTo',
] as const;
export type QualifierName = (typeof qualifierNames)[number];

/** Any claim may say when it holds. */
export const dateQualifiers = ['date', 'validFrom', 'validTo'] as const satisfies readonly QualifierName[];

export interface PredicateRule {
  /** What the arrow means, read from subject to object. */
  readonly meaning: string;
  readonly zh: string;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  readonly qualifiers: readonly QualifierName[];
  /** Stored once, answered from both ends. */
  readonly symmetric?: true;
  /** Subject and object must be of one type. */
  readonly sameType?: true;
}

const actors = [...organisationTypes, 'Region'] as const satisfies readonly EntityType[];
const located = [
  'Company',
  'Project',
  'University',
  'ResearchInstitute',
  'Park',
  'Facility',
  'Platform',
  'Government',
  'Programme',
] as const satisfies readonly EntityType[];
const undertakings = ['Project', 'Facility', 'Platform', 'Programme', 'Park'] as const satisfies readonly EntityType[];

/** The predicates and their direction: the vocabulary of claims. */
export const predicates = {
  SUPPLIES: {
    meaning: 'supplier → customer, never the other way',
    zh: '供应',
    subjects: ['Company'],
    objects: ['Company'],
    qualifiers: ['productId', 'share', 'shareOf'],
  },
  PRODUCES: {
    meaning: 'maker → what it makes',
    zh: '生产',
    subjects: ['Company', 'Project', 'Facility', 'Region', 'Park'],
    objects: ['Product'],
    qualifiers: ['share', 'shareOf'],
  },
  USES: {
    meaning: 'user → what it uses',
    zh: '使用',
    subjects: [...actors, 'Project', 'Facility', 'Programme'],
    objects: ['Product', 'Technology', 'Platform'],
    qualifiers: [],
  },
  INPUT_TO: {
    meaning: 'material, part or process → product it goes into',
    zh: '投入',
    subjects: ['Product', 'Technology'],
    objects: ['Product'],
    qualifiers: ['share', 'shareOf'],
  },
  SUBTYPE_OF: {
    meaning: 'kind → more general kind',
    zh: '细分属于',
    subjects: ['Product', 'Industry'],
    objects: ['Product', 'Industry'],
    qualifiers: [],
    sameType: true,
  },
  CLASSIFIED_AS: {
    meaning: 'company or product → class of a classification',
    zh: '归类',
    subjects: ['Company', 'Product'],
    objects: ['Industry'],
    qualifiers: [],
  },
  IN_CHAIN: {
    meaning: 'member → industrial chain',
    zh: '属于产业链',
    subjects: ['Company', 'Project', 'Product', 'Park', 'Region'],
    objects: ['IndustryChain'],
    qualifiers: [],
  },
  IN_STAGE: {
    meaning: 'member → stage of a chain',
    zh: '处于环节',
    subjects: ['Company', 'Project', 'Product'],
    objects: ['ChainStage'],
    qualifiers: [],
  },
  STAGE_OF: {
    meaning: 'stage → its chain',
    zh: '环节属于',
    subjects: ['ChainStage'],
    objects: ['IndustryChain'],
    qualifiers: ['order'],
  },
  LEADS: {
    meaning: 'chain leader (链主) → chain',
    zh: '链主',
    subjects: ['Company'],
    objects: ['IndustryChain'],
    qualifiers: [],
  },
  SEEKS: {
    meaning: 'who looks for it → what is sought',
    zh: '招引',
    subjects: ['Region', 'Government', 'Park'],
    objects: ['ChainStage', 'Product', 'Project', 'IndustryChain', 'Company'],
    qualifiers: ['matter'],
  },
  DEVELOPS: {
    meaning: 'developer → what it builds or sets up',
    zh: '建设',
    subjects: actors,
    objects: undertakings,
    qualifiers: [],
  },
  OPERATES: {
    meaning: 'operator → what it runs',
    zh: '运营',
    subjects: actors,
    objects: undertakings,
    qualifiers: [],
  },
  INVESTS_IN: {
    meaning: 'investor → what the money goes into',
    zh: '投资',
    subjects: actors,
    objects: ['Project', 'Facility', 'Programme', 'Company', 'Park', 'Region'],
    qualifiers: ['share'],
  },
  OWNS: {
    meaning: 'owner → company',
    zh: '控股',
    subjects: ['Company', 'Government'],
    objects: ['Company'],
    qualifiers: ['share'],
  },
  PARTNERS_WITH: {
    meaning: 'partner ↔ partner; stored once',
    zh: '合作',
    subjects: actors,
    objects: actors,
    qualifiers: ['matter'],
    symmetric: true,
  },
  SIGNED: {
    meaning: 'signatory → agreement or project signed for',
    zh: '签约',
    subjects: [...actors, 'Person'],
    objects: ['Agreement', 'Project'],
    qualifiers: [],
  },
  LOCATED_IN: {
    meaning: 'what → where',
    zh: '位于',
    subjects: located,
    objects: placeTypes,
    qualifiers: ['position'],
  },
  PART_OF: {
    meaning: 'part → whole',
    zh: '隶属',
    subjects: [...actors, 'Project', 'Facility'],
    objects: [...actors, 'Programme'],
    qualifiers: [],
  },
  SERVES: {
    meaning: 'who serves (heat, transport, logistics) → who or where is served',
    zh: '服务',
    subjects: ['Facility', 'Platform', 'Company'],
    objects: actors,
    qualifiers: ['service'],
  },
  HOLDS_POSITION: {
    meaning: 'office holder → organisation or place',
    zh: '任职',
    subjects: ['Person'],
    objects: actors,
    qualifiers: ['title'],
  },
} as const satisfies Record<string, PredicateRule>;

export type Predicate = keyof typeof predicates;
export const predicateNames = Object.keys(predicates) as Predicate[];

export const modalities = ['ACTUAL', 'PLANNED', 'ASPIRATIONAL'] as const;
export type Modality = (typeof modalities)[number];

export const bases = ['STATED', 'INFERRED', 'COMPUTED'] as const;
export type Basis = (typeof bases)[number];

/**
 * The relationship type that a claim derives between its two ends: a hope never has the type of a fact.
 *
 * @example relationshipType('LEADS', 'ASPIRATIONAL') // 'ASPIRED_LEADS'
 */
export const relationshipType = (predicate: Predicate, modality: Modality): string =>
  modality === 'ASPIRATIONAL' ? `ASPIRED_${predicate}` : predicate;
