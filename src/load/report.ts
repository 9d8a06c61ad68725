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
  /** Entities that this document now attests otherwise. */
  readonly changed: Pick<Counts, 'entities'>;
  readonly removed: Counts;
  /** What the document says altogether. */
  readonly stated: Counts;
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly warnings: readonly string[];
  readonly milliseconds: number;
}

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
  const { document, added, changed, removed, stated, versionBefore, versionAfter, warnings, milliseconds } = report;
  const parts = [
    ...(any(added) ? [`added ${list(added)}`] : []),
    ...(changed.entities > 0 ? [`changed ${changed.entities} entities`] : []),
    ...(any(removed) ? [`removed ${list(removed)}`] : []),
  ];
  const same = versionBefore === versionAfter;
  const what = same ? `unchanged: ${list(stated)}` : parts.join('; ') || 'evidence or document data changed';
  return [
    `${document}: ${what} (version ${versionAfter}, ${milliseconds} ms)`,
    ...warnings.map((warning) => `${document}: warning: ${warning}`),
  ];
};
