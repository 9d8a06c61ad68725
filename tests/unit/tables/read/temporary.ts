import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { TableRecord } from '../../../../src/tables/read/cells.ts';
import type { TableFormat } from '../../../../src/tables/read/format.ts';
import { readRecords } from '../../../../src/tables/read/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** A file of its own with a name and a content. */
export const temporaryFile = (name: string, content: string | Uint8Array): string => {
  count += 1;
  const file = join(folder, `${count}-${name}`);
  writeFileSync(file, content);
  return file;
};

export const temporaryPath = (name: string): string => join(folder, name);

/** Every record of a table, in one list. */
export const allRecords = async (file: string, format?: TableFormat): Promise<TableRecord[]> => {
  const all: TableRecord[] = [];
  for await (const records of readRecords(file, format)) all.push(...records);
  return all;
};
