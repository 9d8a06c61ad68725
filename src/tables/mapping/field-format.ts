import { z } from 'zod';
import { entityStatuses, regionLevels, stagePositions } from '../../facts/entity-types.ts';
import { factsFormat } from '../../facts/format.ts';
import { metricNames } from '../../facts/metrics.ts';
import { modalities } from '../../facts/predicates.ts';
import { oneOf } from './one-of.ts';

/** Where a field of a fact comes from: a column, a constant, or the first of some columns that is not empty. */
export type FieldSource = string | { readonly value: string | number } | { readonly first: readonly string[] };

const column = z.string().min(1).describe('A column');

/** A source of a field that is held to the format which the field has in facts.yml. */
const sourceOf = (format: z.ZodType): z.ZodType<FieldSource> =>
  oneOf(
    [
      column,
      z.strictObject({ value: format.describe('A constant') }),
      z.strictObject({ first: z.array(column).min(2).describe('Columns; the first that is not empty') }),
    ],
    'a column, { value: a constant } or { first: [columns] }',
  ) as z.ZodType<FieldSource>;

/** Where text comes from that has no format of its own. */
export const textSource = sourceOf(z.string().trim().min(1).max(200));

/** What a field holds, apart from the words of a closed list. */
export type FieldKind = 'words' | 'date' | 'year' | 'share' | 'order' | 'number' | 'adcode' | readonly string[];

const entityShape = factsFormat.shape.entities.element.shape;
const claimShape = factsFormat.shape.claims.unwrap().element.shape;
const observationShape = factsFormat.shape.observations.unwrap().element.shape;

export const entityFields = {
  nameEn: 'words',
  status: entityStatuses,
  level: regionLevels,
  adcode: 'adcode',
  position: stagePositions,
  code: 'words',
} as const satisfies Partial<Record<keyof typeof entityShape, FieldKind>>;

export const claimFields = {
  share: 'share',
  shareOf: 'words',
  title: 'words',
  service: 'words',
  position: 'words',
  matter: 'words',
  order: 'order',
  date: 'date',
  validFrom: 'date',
  validTo: 'date',
  modality: modalities,
  rule: 'words',
} as const satisfies Partial<Record<keyof typeof claimShape, FieldKind>>;

export const observationFields = {
  metric: metricNames,
  value: 'number',
  valueMax: 'number',
  unit: 'words',
  year: 'year',
  period: 'words',
  kind: observationShape.kind.unwrap().options,
  comparator: observationShape.comparator.unwrap().options,
  of: 'words',
  phase: 'words',
  rule: 'words',
} as const satisfies Partial<Record<keyof typeof observationShape, FieldKind>>;

const isWrapped = (format: z.ZodType): format is z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType> =>
  format instanceof z.ZodOptional || format instanceof z.ZodDefault;

/** A source for every one of some fields, none of them needed; a constant that is written is never left empty. */
const optionalSources = <Fields extends Readonly<Record<string, FieldKind>>>(
  fields: Fields,
  shape: Readonly<Record<keyof Fields, z.ZodType>>,
): Record<keyof Fields, z.ZodOptional<z.ZodType<FieldSource>>> =>
  Object.fromEntries(
    Object.keys(fields).map((name: keyof Fields) => {
      const format = shape[name];
      return [name, sourceOf(isWrapped(format) ? format.unwrap() : format).optional()];
    }),
  ) as Record<keyof Fields, z.ZodOptional<z.ZodType<FieldSource>>>;

export const entitySources = optionalSources(entityFields, entityShape);
export const claimSources = optionalSources(claimFields, claimShape);
export const observationSources = {
  ...optionalSources(observationFields, observationShape),
  metric: sourceOf(observationShape.metric),
  value: sourceOf(observationShape.value),
  unit: sourceOf(observationShape.unit),
};
