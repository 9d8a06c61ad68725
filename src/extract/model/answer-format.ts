import { z } from 'zod';
import { entityTypes } from '../../facts/entity-types.ts';
import { metricNames } from '../../facts/metrics.ts';
import { modalities, predicateNames } from '../../facts/predicates.ts';

const place = { paragraph: z.int(), quote: z.string() };

// Every key is required and null stands for nothing: services that hold an answer to a schema ask for that.
export const modelEntity = z.strictObject({
  type: z.enum(entityTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  ...place,
});

export const modelRelation = z.strictObject({
  subject: z.string(),
  predicate: z.enum(predicateNames),
  object: z.string(),
  product: z.string().nullable(),
  title: z.string().nullable(),
  matter: z.string().nullable(),
  modality: z.enum(modalities),
  basis: z.enum(['STATED', 'INFERRED']),
  ...place,
});

export const modelFigure = z.strictObject({
  subject: z.string(),
  metric: z.enum(metricNames),
  words: z.string(),
  value: z.number(),
  unit: z.string(),
  year: z.int().nullable(),
  kind: z.enum(['ACTUAL', 'PLANNED', 'TARGET']),
  ...place,
});

const answer = z.strictObject({
  entities: z.array(modelEntity),
  relations: z.array(modelRelation),
  figures: z.array(modelFigure),
});

export type ModelEntity = z.infer<typeof modelEntity>;
export type ModelRelation = z.infer<typeof modelRelation>;
export type ModelFigure = z.infer<typeof modelFigure>;

/** An answer as far as it has the form: its items are checked one by one, so that one wrong item costs itself alone. */
export const looseAnswer = z.object({
  entities: z.array(z.unknown()).default([]),
  relations: z.array(z.unknown()).default([]),
  figures: z.array(z.unknown()).default([]),
});
export type LooseAnswer = z.infer<typeof looseAnswer>;

/** The form of an answer as JSON Schema, without the bounds of integers that some services do not know. */
export const answerSchema = (): unknown => {
  const text = JSON.stringify(z.toJSONSchema(answer), (key, value: unknown) =>
    key === '$schema' || key === 'minimum' || key === 'maximum' ? undefined : value,
  );
  return JSON.parse(text) as unknown;
};
