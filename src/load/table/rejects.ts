import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Stringifier, stringify } from 'csv-stringify';
import type { OnReject } from './plan.ts';

/** A file of rejected rows, for people to correct: row, column, value, reason. */
export interface RejectsFile {
  readonly take: OnReject;
  /** Puts the file into its place, or takes an older one away where nothing was rejected; answers its path. */
  readonly close: () => Promise<string | null>;
}

/**
 * Writes rejected rows as CSV that spreadsheets open (UTF-8 with BOM). The file appears when the table is read whole.
 *
 * @example const rejects = rejectsFile('makers.rejects.csv'); await loadTable(graph, table, { onReject: rejects.take });
 */
export const rejectsFile = (path: string): RejectsFile => {
  const part = `${path}.part`;
  let csv: Stringifier | undefined;
  let written: Promise<void> | undefined;

  const open = (): Stringifier => {
    const rows = stringify({ header: true, bom: true, columns: ['row', 'column', 'value', 'reason'] });
    const file = createWriteStream(part);
    rows.pipe(file);
    written = finished(file);
    // Heard when the file is closed; until then a full disk must not end the process.
    written.catch(() => {});
    return rows;
  };

  return {
    take: ({ row, rejected }) => {
      csv ??= open();
      for (const { column, value, reason } of rejected) csv.write({ row, column, value, reason });
    },
    close: async () => {
      if (csv === undefined || written === undefined) {
        await rm(path, { force: true });
        return null;
      }
      csv.end();
      await Promise.race([written, once(csv, 'error').then(([error]) => Promise.reject(error as Error))]);
      await rename(part, path);
      return path;
    },
  };
};
