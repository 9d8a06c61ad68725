import type { LoadOutcome, NodeIds } from './load-within.ts';
import type { SourceRows } from './rows.ts';

/** How many entities, claims and observations of the graph a load added, changed or removed. */
export interface Counts {
  readonly entities: number;
  readonly claims: number;
  readonly observations: number;
}

/** What one load of one document did. */
export interface LoadReport {
  readonly document: string;
  /** Nodes that are new in the graph; a claim that another document states too is not new. */
  readonly added: Counts;
  /** Nodes of before that this document now names, describes or supports otherwise. */
  readonly changed: Counts;
  readonly removed: Counts;
  /** Ids by which another entity is meant than before, since judgements came or went. */
  readonly regrouped: number;
  /** What the document says altogether. */
  readonly stated: Counts;
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly warnings: readonly string[];
  readonly milliseconds: number;
}

const counted = ({ entities, claims, observations }: NodeIds): Counts => ({
  entities: entities.length,
  claims: claims.length,
  observations: observations.length,
});

/** What a load did, in numbers. */
export const reportOf = (
  wanted: SourceRows,
  versionBefore: number,
  { added, changed, removed, regrouped, warnings, versionAfter }: LoadOutcome,
): Omit<LoadReport, 'milliseconds'> => ({
  document: wanted.document.id,
  added: counted(added),
  changed: counted(changed),
  removed: counted(removed),
  regrouped: regrouped.length,
  stated: {
    entities: wanted.attestations.length,
    claims: wanted.claims.length,
    observations: wanted.observations.length,
  },
  versionBefore,
  versionAfter,
  warnings,
});

const noun = { entities: 'entities', claims: 'claims', observations: 'observations' } as const;

const list = (counts: Counts): string =>
  (['entities', 'claims', 'observations'] as const).map((kind) => `${counts[kind]} ${noun[kind]}`).join(', ');

const any = (counts: Counts): boolean => counts.entities + counts.claims + counts.observations > 0;

/**
 * A report in lines for people.
 *
 * @example formatReport(report)[0] // 'demo: added 3 entities, 2 claims, 1 observations (version 1, 40 ms)'
 */
export const formatReport = (report: LoadReport): string[] => {
  const { document, added, changed, removed, regrouped, stated, versionBefore, versionAfter, warnings, milliseconds } =
    report;
  const parts = [
    ...(any(added) ? [`added ${list(added)}`] : []),
    ...(any(removed) ? [`removed ${list(removed)}`] : []),
    ...(any(changed) ? [`changed ${list(changed)}`] : []),
    ...(regrouped > 0 ? [`judgements put ${regrouped} ids into other entities`] : []),
  ];
  const same = versionBefore === versionAfter;
  const what = same ? `unchanged: ${list(stated)}` : parts.join('; ') || 'evidence or document data changed';
  return [
    `${document}: ${what} (version ${versionAfter}, ${milliseconds} ms)`,
    ...warnings.map((warning) => `${document}: warning: ${warning}`),
  ];
};
