import { z } from 'zod';
import { claimFormat, entityFormat, entityId, observationFormat, sourceFormat, words } from '../format.ts';

const score = z.number().min(0).max(1);
const reasons = z.array(words).default([]).describe('Short texts: what speaks for it');
const instant = z.iso.datetime().describe('UTC: 2026-01-02T03:04:05Z');

/** How a fact came into the draft. A fact that a person writes into the file has none. */
const drafted = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,19}$/, 'a short name such as c12, of a-z, 0-9 and -')
      .describe('Names the fact within this draft, whatever is edited'),
    score: score.describe('How sure the rule is, from 0 to 1; it decides nothing'),
    rule: words.describe('Id of the rule that drafted it, or `model`'),
    alsoBy: z.array(words).optional().describe('Further rules, or `model`, that drafted the same'),
    reasons,
  })
  .describe('How it came into the draft; a fact that you add yourself has none');

const who = { by: words, at: instant, why: words.optional() };

const reviewOf = <Original extends z.ZodType>(original: Original) =>
  z
    .strictObject({
      decision: z.enum(['ACCEPTED', 'REJECTED', 'EDITED']).describe('EDITED is accepted with other words'),
      ...who,
      original: original.optional().describe('What was drafted, where it was edited'),
    })
    .describe('Who decided what, and why; `lianpu review` writes it');

const decided = {
  accepted: z.boolean().default(false).describe('Only what is accepted becomes a fact; set true by hand or by review'),
  rejected: words
    .optional()
    .describe('Why it is no fact, where you reject it by hand; review turns it into its record'),
  drafted: drafted.optional(),
};

/** An entity of the graph that a drafted one may be. */
const candidate = z.strictObject({
  id: entityId,
  name: words,
  score,
  reasons,
  verdict: z
    .enum(['SAME', 'NOT_SAME', 'UNDECIDED'])
    .optional()
    .describe('Whether the two are one; becomes a judgement. None yet where it is left out'),
  by: who.by.optional(),
  at: who.at.optional(),
  why: who.why,
});

const draftEntity = entityFormat.extend({
  ...decided,
  candidates: z.array(candidate).optional().describe('Entities of the graph that it may be'),
  review: reviewOf(entityFormat).optional(),
});
const draftClaim = claimFormat.extend({ ...decided, review: reviewOf(claimFormat).optional() });
const draftObservation = observationFormat.extend({ ...decided, review: reviewOf(observationFormat).optional() });

/** As source.yml, where what an article did not say of itself may be missing until the review ends. */
const draftSource = sourceFormat
  .omit({ $schema: true, expect: true })
  .partial({ title: true, publisher: true, date: true, rights: true })
  .describe('As in source.yml; what the article does not say of itself is completed before the review ends');

/**
 * A draft: what a machine read in one article, in the shape of facts.yml, for people to review. Evidence points into the
 * raw text that `source.file` names, beside the draft or in DOCUMENTS_DIR.
 */
export const draftFormat = z.strictObject({
  $schema: z.string().optional(),
  source: draftSource,
  /** SHA-256 of the facts.yml that the last finished review wrote. */
  finished: z
    .strictObject({ ...who, facts: z.string().regex(/^[0-9a-f]{64}$/) })
    .omit({ why: true })
    .optional()
    .describe('When its accepted facts were last written, with the SHA-256 of that facts.yml'),
  entities: z.array(draftEntity).default([]),
  claims: z.array(draftClaim).default([]),
  observations: z.array(draftObservation).default([]),
});

export const draftKinds = ['entities', 'claims', 'observations'] as const;
export type DraftKind = (typeof draftKinds)[number];

export type Draft = z.infer<typeof draftFormat>;
export type DraftEntity = Draft['entities'][number];
export type DraftClaim = Draft['claims'][number];
export type DraftObservation = Draft['observations'][number];
export type DraftFact = DraftEntity | DraftClaim | DraftObservation;
export type Candidate = z.infer<typeof candidate>;
export type DraftSource = Draft['source'];
