import { z } from 'zod';
import { entityTypes } from '../facts/entity-types.ts';
import { predicateNames } from '../facts/predicates.ts';

/**
 * The format of an archive: JSON lines in UTF-8, each with one record, the keys of each sorted, compressed with gzip. First
 * stands `archive`, last `end`; between them documents, evidence, entities, merged, claims, observations, judgements,
 * each kind in the order of its ids, so that what a record points to stands before it.
 */
export const archiveFormat = 1;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);
const node = properties.and(z.object({ id: z.string().min(1) }));
const count = z.int().nonnegative();

/** Labels and types reach the database as such, so they come from closed lists. */
const label = z.enum(['Entity', 'Merged', ...entityTypes, 'Province', 'City', 'County']);
const derivedType = z.enum([...predicateNames, ...predicateNames.map((name) => `ASPIRED_${name}` as const)]);

const supportedBy = z.array(z.strictObject({ evidence: z.string(), row: count.optional() }));
const about = z.array(z.strictObject({ role: z.string(), entity: z.string() }));
const named = {
  properties: node,
  labels: z.array(label),
  attestedBy: z.array(z.strictObject({ document: z.string(), properties })),
  supportedBy,
};

/** The first line. */
export const headerFormat = z.looseObject({
  kind: z.literal('archive'),
  format: z.int().positive(),
  /** The last of the files of cypher/schema that the graph had. */
  schema: z.string().regex(/^\d{3}-/),
  /** The graph's version when it was exported. */
  graphVersion: count,
});
export type Header = z.infer<typeof headerFormat>;

/** The last line: what stands before it, counted and summed. */
export const endFormat = z.strictObject({
  kind: z.literal('end'),
  counts: z.record(z.string(), count),
  /** The hash of the graph, as `lianpu status` gives it. */
  graphHash: z.string(),
  /** Of all bytes before this line, uncompressed. */
  sha256: z.string(),
});
export type End = z.infer<typeof endFormat>;

export const recordFormat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), properties: node }),
  z.strictObject({ kind: z.literal('evidence'), properties: node, document: z.string() }),
  z.strictObject({ kind: z.literal('entity'), ...named }),
  z.strictObject({ kind: z.literal('merged'), ...named, sameAs: z.string() }),
  z.strictObject({
    kind: z.literal('claim'),
    properties: node,
    about,
    derived: z.array(z.strictObject({ subject: z.string(), type: derivedType, object: z.string(), properties })),
    supportedBy,
  }),
  z.strictObject({ kind: z.literal('observation'), properties: node, about, supportedBy }),
  z.strictObject({ kind: z.literal('judgement'), properties: node, statedBy: z.array(z.string()) }),
]);

/** One node of the graph with the relationships that are told beside it. */
export type ArchiveRecord = z.infer<typeof recordFormat>;
export type RecordKind = ArchiveRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<ArchiveRecord, { readonly kind: Kind }>;

/** In this order they stand in an archive and are written into a graph. */
export const recordKinds = [
  'document',
  'evidence',
  'entity',
  'merged',
  'claim',
  'observation',
  'judgement',
] as const satisfies readonly RecordKind[];
