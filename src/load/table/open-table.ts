import { basename } from 'node:path';
import { tableDigest } from '../../tables/digest.ts';
import { readMapping } from '../../tables/mapping/read-mapping.ts';
import { tableRows } from '../../tables/table-rows.ts';
import type { Table } from './types.ts';

/** Files of one table, and what is asked of it. */
export interface TableFiles {
  readonly file: string;
  readonly mapping: string;
  /** Most rows that may be rejected; the mapping's own limit else. */
  readonly rejectLimit?: number | undefined;
  /** Where rejected rows are written. */
  readonly rejectsFile?: string | undefined;
  /** Told how many of the file's bytes are read. */
  readonly onBytes?: ((read: number, of: number) => void) | undefined;
}

/**
 * A table by its file and its mapping, checked as far as can be told without reading its rows.
 *
 * @throws {LianpuError} MAPPING_INVALID, FILE_UNREADABLE
 * @example await loadTable(graph, await openTable({ file: 'makers.csv', mapping: 'makers.yml' }))
 */
export const openTable = async ({ file, mapping, rejectLimit, rejectsFile, onBytes }: TableFiles): Promise<Table> => {
  const read = readMapping(mapping);
  const { sha256, bytes } = await tableDigest(file);
  return {
    source: { ...read.source, file: basename(file), sha256 },
    rejectLimit: rejectLimit ?? read.limits.rejects,
    ...(rejectsFile !== undefined && { rejectsFile }),
    rows: () => tableRows(file, read, onBytes && ((done) => onBytes(done, bytes))),
  };
};
