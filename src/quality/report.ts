import { entityTypes } from '../facts/entity-types.ts';
import type { ReadRaw } from '../facts/raw-file.ts';
import { type DocumentCoverage, readCoverage } from './document-coverage.ts';
import { type Identities, type Named, readIdentities } from './identities.ts';
import type { Read } from './read.ts';

/** One of the figures that differ. */
export interface ReportedFigure {
  readonly id: string;
  readonly comparator: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly basis: string;
  readonly documents: readonly string[];
}

/** Figures of one thing, metric, product, phase, time and kind that differ, side by side. */
export interface Conflict extends Named {
  readonly metric: string;
  readonly product: string | null;
  readonly of: string | null;
  readonly phase: string | null;
  readonly year: number | null;
  readonly period: string | null;
  readonly kind: string;
  readonly figures: readonly ReportedFigure[];
}

/** What a reader should know of a graph before trusting it. */
export interface QualityReport {
  /** Must be empty. */
  readonly entitiesWithoutEvidence: readonly Named[];
  readonly entitiesWithoutRegion: readonly Named[];
  /** Entities that one paragraph alone speaks of. */
  readonly entitiesMentionedOnce: readonly Named[];
  readonly conflictingFigures: readonly Conflict[];
  readonly undecidedIdentities: Identities;
  readonly coverage: readonly DocumentCoverage[];
}

/** Least score at which two entities that nobody judged are put to a reader. */
export const leastScore = 0.5;

/** Each part of the report on its own, so that a caller reads what it needs. */
export const reportParts = {
  entitiesWithoutEvidence: (read: Read) => read<Named>('quality/entities-without-evidence', { types: entityTypes }),
  entitiesWithoutRegion: (read: Read) => read<Named>('quality/entities-without-region', { types: entityTypes }),
  entitiesMentionedOnce: (read: Read) => read<Named>('quality/entities-mentioned-once', { types: entityTypes }),
  conflictingFigures: (read: Read) => read<Conflict>('quality/conflicting-figures', { types: entityTypes }),
  undecidedIdentities: (read: Read) => readIdentities(read, { minimum: leastScore }),
  coverage: readCoverage,
};

/**
 * The whole report. Its parts are read one after the other: a load in between shows in the later ones.
 *
 * @example (await qualityReport(readFrom(graph), rawReader(folder))).coverage[0]?.coverage?.figures.share // 0.986
 */
export const qualityReport = async (read: Read, readRaw: ReadRaw): Promise<QualityReport> => ({
  entitiesWithoutEvidence: await reportParts.entitiesWithoutEvidence(read),
  entitiesWithoutRegion: await reportParts.entitiesWithoutRegion(read),
  entitiesMentionedOnce: await reportParts.entitiesMentionedOnce(read),
  conflictingFigures: await reportParts.conflictingFigures(read),
  undecidedIdentities: await reportParts.undecidedIdentities(read),
  coverage: await reportParts.coverage(read, readRaw),
});
