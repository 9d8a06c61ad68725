import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { TableRecord } from '../../../../src/tables/read/cells.ts';
import type { TableFormat } from '../../../../src/tables/read/format.ts';
import { readRecords } from '../../../../src/tables/read/records.ts';

/** A file with a name and a content, for as long as a test runs. */
export const temporaryFile = (name: string, content: string | Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-tables-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** Where no file is. */
export const temporaryPath = (name: string): string => join(tmpdir(), 'lianpu-no-such-folder', name);

/** Every record of a table, in one list. */
export const allRecords = async (file: string, format?: TableFormat): Promise<TableRecord[]> => {
  const all: TableRecord[] = [];
  for await (const records of readRecords(file, format)) all.push(...records);
  return all;
};
