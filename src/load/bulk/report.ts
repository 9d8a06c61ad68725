import { countsInWords, reasonsInWords } from '../table/report.ts';
import type { BulkReport } from './bulk-load.ts';

/**
 * A report of a bulk load in lines for people: each table, then what it took.
 *
 * @example formatBulkReport(report)[0] // 'makers-2024: 5 rows: added 4 entities, 3 claims, 0 observations'
 */
export const formatBulkReport = ({
  tables,
  nodes,
  relationships,
  matched,
  seconds,
}: BulkReport<{ readonly rejectsFile: string | null }>): string[] => {
  const rows = tables.reduce((total, { rowsWritten }) => total + rowsWritten, 0);
  const steps = Object.entries(seconds);
  const whole = steps.reduce((total, [, each]) => total + each, 0);
  const peak = Math.max(...tables.map(({ peakMemory }) => peakMemory));
  return [
    ...tables.flatMap(({ document, rows: all, added, skipped, rejected, rejectsFile }) => [
      `${document}: ${all} rows: added ${countsInWords(added)}`,
      ...reasonsInWords('skipped', skipped),
      ...reasonsInWords('rejected', rejected),
      ...(rejectsFile === null ? [] : [`  rejected rows are in ${rejectsFile}`]),
    ]),
    `rules joined ${matched.added} pairs of entities`,
    `${nodes} nodes and ${relationships} relationships in ${whole.toFixed(1)} s (${Math.round(rows / whole)} rows/s, ${Math.round(peak / 1024 / 1024)} MB):`,
    `  ${steps.map(([step, each]) => `${step} ${each.toFixed(1)} s`).join(', ')}`,
    ...matched.warnings.map((warning) => `warning: ${warning}`),
  ];
};
