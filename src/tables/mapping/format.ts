import { z } from 'zod';
import { entityTypes } from '../../facts/entity-types.ts';
import { sourceFormat } from '../../facts/format.ts';
import { bases, predicateNames } from '../../facts/predicates.ts';
import { columnFormat, derivedFormat, expandFormat, lookupFormat } from './column-format.ts';
import { conditionFormat } from './condition-format.ts';
import { claimSources, entitySources, observationSources, textSource } from './field-format.ts';

const column = z.string().min(1);
const reason = z.string().trim().min(1).max(200).describe('For the report of the load; rows are counted by it');
const when = conditionFormat.optional().describe('Made only of rows of which this holds');
const localName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'a name of letters and digits that begins with a small letter');
const scheme = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a scheme such as stock-code: words of a-z and 0-9 joined by -');

const source = sourceFormat.omit({ $schema: true, file: true, sha256: true, expect: true }).extend({
  id: sourceFormat.shape.id.describe('Id of the document that the table is; for ever the same'),
  kind: sourceFormat.shape.kind.unwrap().default('TABLE'),
});

const format = z.strictObject({
  type: z.enum(['csv', 'jsonl', 'xlsx']).optional().describe('Where the ending of the file does not say it'),
  delimiter: z.string().length(1).optional().describe('csv: what parts the cells; a tab in .tsv, a comma else'),
  quote: z.string().length(1).nullable().optional().describe('csv: null where quotation marks are plain characters'),
  encoding: z.enum(['utf-8', 'gb18030']).optional(),
  header: z.array(column).min(1).optional().describe('Names of the columns where the file has no row of them'),
  sheet: column.optional().describe('xlsx: the sheet; the first else'),
});

const entity = z.strictObject({
  type: z.enum(entityTypes),
  key: z.union([column.transform((only) => [only]), z.array(textSource).min(1)]).describe('What says which one it is'),
  keyed: scheme.optional().describe('Scheme of the key where it is an identifier. Without: the key is a name'),
  name: textSource.optional().describe('Without: the key, where that is a name'),
  aliases: z.array(column).min(1).optional(),
  identifiers: z
    .record(scheme, textSource)
    .optional()
    .describe('Identifiers by their scheme; the key is one by itself'),
  ...entitySources,
  when,
});

const basis = z.strictObject({ value: z.enum(bases) }).optional();

const claim = z.strictObject({
  subject: localName,
  predicate: z.enum(predicateNames),
  object: localName,
  product: localName.optional(),
  ...claimSources,
  basis,
  when,
});

const observation = z.strictObject({
  entity: localName,
  product: localName.optional(),
  ...observationSources,
  basis,
  when,
});

const setAside = z.array(z.strictObject({ when: conditionFormat, reason })).default([]);

/** A mapping as people write it: which columns of a table make which facts. */
export const mappingFormat = z.strictObject({
  $schema: z.string().optional(),
  source: source.describe('As in source.yml; what is measured of the file itself is not written'),
  format: format.default({}).describe('How the file is read'),
  limits: z
    .strictObject({ rejects: z.int().min(0).default(100).describe('Most rows that may be rejected') })
    .default({ rejects: 100 }),
  columns: z.record(column, columnFormat).describe('Every column of the file, and those that expand makes'),
  derived: z.record(column, derivedFormat).default({}).describe('Further columns, made of the file’s'),
  lookups: z.record(column, lookupFormat).default({}),
  expand: expandFormat.optional(),
  skip: setAside.describe('Rows that are left out on purpose'),
  reject: setAside.describe('Rows that are wrong'),
  entities: z.record(localName, entity),
  claims: z.array(claim).default([]),
  observations: z.array(observation).default([]),
});

export type MappingFile = z.infer<typeof mappingFormat>;
export type TableSource = MappingFile['source'];
export type MappedEntity = z.infer<typeof entity>;
export type MappedClaim = z.infer<typeof claim>;
export type MappedObservation = z.infer<typeof observation>;
