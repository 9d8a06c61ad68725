import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Home } from './home.ts';

const recordSchema = z.object({
  pid: z.number().int(),
  started: z.string(),
  uri: z.string(),
  browser: z.string().optional(),
  /** Left running by `db start`: it belongs to nobody and ends with `db stop`. */
  detached: z.boolean(),
  /** False until it has answered. */
  ready: z.boolean(),
  since: z.string(),
});

/** The server of a home, as written by the process that started it. */
export type ServerRecord = z.infer<typeof recordSchema>;

/** The record, or undefined when there is none that can be read. */
export const readRecord = async (home: Home): Promise<ServerRecord | undefined> => {
  try {
    return recordSchema.parse(JSON.parse(await readFile(home.record, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Replaces the record in one step. */
export const writeRecord = async (home: Home, record: ServerRecord): Promise<void> => {
  const part = `${home.record}.part`;
  await writeFile(part, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(part, home.record);
};

export const removeRecord = (home: Home): Promise<void> => rm(home.record, { force: true });
