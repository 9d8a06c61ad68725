import type { Counts } from '../report.ts';
import type { TablePreview as Preview, TableReport } from './outcome.ts';

type TablePreview = Preview & { readonly rejectsFile: string | null };

/** @example countsInWords({ entities: 4, claims: 3, observations: 0 }) // '4 entities, 3 claims, 0 observations' */
export const countsInWords = ({ entities, claims, observations }: Counts): string =>
  `${entities} entities, ${claims} claims, ${observations} observations`;

const any = ({ entities, claims, observations }: Counts): boolean => entities + claims + observations > 0;

/** Why rows gave no facts, one line a reason, the most frequent first. */
export const reasonsInWords = (word: string, counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, rows]) => `  ${word} ${rows}: ${reason}`);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/**
 * A report in lines for people.
 *
 * @example formatTableReport(report)[0] // 'makers-2024: 5 rows: added 4 entities, 3 claims, 0 observations (version 3, 0.4 s, …)'
 */
export const formatTableReport = (report: TableReport): string[] => {
  const { document, rows, added, removed, rowsWritten, rowsMoved, milliseconds, versionBefore, versionAfter } = report;
  const parts = [
    ...(any(added) ? [`added ${countsInWords(added)}`] : []),
    ...(any(removed) ? [`removed ${countsInWords(removed)}`] : []),
    ...(rowsMoved > 0 ? [`${rowsMoved} rows moved`] : []),
    ...(report.joined > 0 ? [`rules joined ${report.joined} pairs of entities`] : []),
    ...(report.parted > 0 ? [`rules parted ${report.parted} pairs`] : []),
  ];
  const what = versionBefore === versionAfter ? 'unchanged' : parts.join('; ') || 'evidence or document data changed';
  const seconds = milliseconds / 1_000;
  const rate = rowsWritten > 0 ? `, ${Math.round(rowsWritten / seconds)} rows/s` : '';
  const how = `version ${versionAfter}, ${seconds.toFixed(1)} s${rate}, ${megabytes(report.peakMemory)}`;
  return [
    `${document}: ${rows} rows: ${what} (${how})`,
    ...reasonsInWords('skipped', report.skipped),
    ...reasonsInWords('rejected', report.rejected),
    ...report.warnings.map((warning) => `  warning: ${warning}`),
    ...(report.rejectsFile === null ? [] : [`  rejected rows are in ${report.rejectsFile}`]),
  ];
};

/** A preview in lines for people: counts, why rows give nothing, then the first differences. */
export const formatTablePreview = (preview: TablePreview): string[] => {
  const { document, rows, added, removed, rowsMoved, first, rejectsFile } = preview;
  const moved = rowsMoved > 0 ? `; ${rowsMoved} rows would move` : '';
  return [
    `${document}: ${rows} rows: would add ${countsInWords(added)}; remove ${countsInWords(removed)}${moved}`,
    ...reasonsInWords('skipped', preview.skipped),
    ...reasonsInWords('rejected', preview.rejected),
    ...(rejectsFile === null ? [] : [`  rejected rows are in ${rejectsFile}`]),
    ...first.map((line) => `  ${line}`),
  ];
};
