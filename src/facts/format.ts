import { z } from 'zod';
import { isDate } from './dates.ts';
import { entityStatuses, entityTypes, regionLevels, stagePositions } from './entity-types.ts';
import { metricNames } from './metrics.ts';
import { bases, modalities, predicateNames } from './predicates.ts';

export const entityId = z
  .string()
  .regex(/^[a-z]+(?:-[a-z0-9]+)+$/, 'an id such as company-taigang: its type, then words of a-z and 0-9 joined by -');
const date = z
  .union([
    z
      .string()
      .regex(
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'a date as precise as the source: 2022, 2022-02 or 2022-02-25',
      )
      .refine(isDate, { error: 'a day that the calendar has', when: ({ issues }) => issues.length === 0 }),
    // YAML reads a year without quotes as a number.
    z.int().min(1000).max(9999).transform(String),
  ])
  .describe('As precise as the source: 2022, 2022-02 or 2022-02-25');
/** One line of a fact file: never empty, at most 200 characters. */
export const words = z.string().trim().min(1).max(200);
const year = z.int().min(1800).max(2200);
const share = z.number().min(0).max(1);

/** Where a fact rests in the raw text; `lianpu point` prints it. */
const pointer = z
  .strictObject({
    paragraph: z.int().min(1).describe('Line of the raw text, from 1'),
    start: z.int().min(0).describe('First code point, counted from the start of the raw text'),
    end: z.int().min(1).describe('Code point after the last'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the characters from start to end, in UTF-8'),
  })
  .describe('A span of the raw text, without its words');

const rows = z
  .strictObject({
    rowFrom: z.int().min(1),
    rowTo: z.int().min(1),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the table file'),
  })
  .describe('Rows of a table');

const evidence = z
  .array(z.union([pointer, rows]))
  .min(1)
  .describe('One or more places that say so');

export const entityFormat = z.strictObject({
  id: entityId,
  type: z.enum(entityTypes),
  name: words.describe('Simplified Chinese, the full form where this document gives one'),
  nameEn: words.optional(),
  aliases: z.array(words).optional().describe('Every other form this document uses, in simplified Chinese'),
  identifiers: z
    .record(
      z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a scheme such as stock-code: a-z and 0-9 joined by -'),
      words,
    )
    .optional()
    .describe('What it is registered under, by scheme: stock-code: 000825.SZ. Two with the same are one'),
  status: z.enum(entityStatuses).optional(),
  level: z.enum(regionLevels).optional().describe('Regions only'),
  adcode: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('Regions only: official division code'),
  position: z.enum(stagePositions).optional().describe('Chain stages only'),
  code: words.optional().describe('Industries only: code in the classification'),
  evidence,
});

const basisAndEvidence = {
  basis: z.enum(bases).default('STATED').describe('STATED: the words say it. INFERRED, COMPUTED: say the rule'),
  rule: words.optional().describe('The rule that inferred or computed it; needed unless basis is STATED'),
  evidence,
};

export const claimFormat = z.strictObject({
  subject: entityId,
  predicate: z.enum(predicateNames),
  object: entityId,
  product: entityId.optional().describe('The product it is about'),
  share: share.optional(),
  shareOf: words.optional().describe('What the share is of'),
  title: words.optional(),
  service: words.optional(),
  position: words.optional(),
  matter: words.optional().describe('What the partnership or search is about'),
  order: z.int().min(1).optional(),
  date: date.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  modality: z
    .enum(modalities)
    .default('ACTUAL')
    .describe('ACTUAL: so. PLANNED: decided or prepared. ASPIRATIONAL: a hope'),
  ...basisAndEvidence,
});

export const observationFormat = z.strictObject({
  entity: entityId,
  metric: z.enum(metricNames),
  value: z.number().describe('As written: 8.6 for 8.6万台'),
  valueMax: z.number().optional().describe('Upper end where a range is written'),
  unit: words.describe('As written: 万台'),
  year: year.optional(),
  period: words.optional().describe('Where it is not one year: 2016/2021, "per year", 2021-H1'),
  kind: z.enum(['ACTUAL', 'PLANNED', 'TARGET']).default('ACTUAL'),
  comparator: z.enum(['=', '≥', '≤', '>', '<', '≈']).default('='),
  product: entityId.optional().describe('The product that is counted'),
  of: words.optional().describe('What is counted, ranked or measured, where the metric alone does not say it'),
  phase: words.optional().describe('The phase of a project that it is about'),
  ...basisAndEvidence,
});

export const judgementFormat = z.strictObject({
  left: entityId,
  right: entityId,
  verdict: z.enum(['SAME', 'NOT_SAME', 'UNDECIDED']),
  reason: words,
  by: words,
  date,
});

const counts = z.strictObject({ min: z.int().min(0), max: z.int().min(0) }).describe('Loading is refused outside');

export const sourceFormat = z.strictObject({
  $schema: z.string().optional(),
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('The same as the folder’s name'),
  kind: z
    .enum(['ARTICLE', 'TABLE', 'REFERENCE'])
    .default('ARTICLE')
    .describe('REFERENCE: general knowledge, not reported'),
  title: words,
  publisher: words,
  date,
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  url: z.url().optional(),
  file: words
    .regex(/^[^/\\]+$/, 'the name of a file, without a folder')
    .describe('Name of the raw text in DOCUMENTS_DIR, or beside source.yml where it may be shipped'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the raw text'),
  rights: z.strictObject({
    holder: words,
    quote: z.int().min(0).max(100_000).default(200).describe('Characters that may be quoted around a span'),
  }),
  expect: z.strictObject({ entities: counts, claims: counts, observations: counts }),
});

export const factsFormat = z.strictObject({
  $schema: z.string().optional(),
  entities: z.array(entityFormat),
  claims: z.array(claimFormat).default([]),
  observations: z.array(observationFormat).default([]),
  judgements: z.array(judgementFormat).default([]),
});

export type Source = z.infer<typeof sourceFormat>;
export type Facts = z.infer<typeof factsFormat>;
export type EntityFact = z.infer<typeof entityFormat>;
export type ClaimFact = z.infer<typeof claimFormat>;
export type ObservationFact = z.infer<typeof observationFormat>;
export type JudgementFact = z.infer<typeof judgementFormat>;
export type EvidenceFact = z.infer<typeof evidence>[number];
