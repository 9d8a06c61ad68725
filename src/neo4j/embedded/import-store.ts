import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from '../home.ts';

/** Where a store is made before it takes the place of the empty one. */
export interface Staging {
  readonly root: string;
  /** CSV files. */
  readonly csv: string;
  /** Home of the import tool: its conf, data and logs. */
  readonly server: string;
}

/** @example stagingOf(homeAt('/srv/.lianpu')).csv // '/srv/.lianpu/import/csv' */
export const stagingOf = ({ root }: Home): Staging => {
  const folder = join(root, 'import');
  return { root: folder, csv: join(folder, 'csv'), server: join(folder, 'server') };
};

/** The home whose server works in the staging folder; lock, record and password are those of the home itself. */
export const stagedHome = (home: Home, { server }: Staging): Home => ({ ...home, server, logs: join(server, 'logs') });

/** An empty staging folder; whatever an import that was killed left there is taken away. */
export const makeStaging = async (home: Home): Promise<Staging> => {
  const staging = stagingOf(home);
  await rm(staging.root, { recursive: true, force: true });
  await mkdir(staging.csv, { recursive: true });
  for (const name of ['conf', 'data', 'logs', 'run']) await mkdir(join(staging.server, name), { recursive: true });
  return staging;
};

/** Whether the home has a store, empty or not: only a server can tell what is in it. */
export const hasStore = async (home: Home): Promise<boolean> =>
  (await readdir(join(home.server, 'data', 'databases', 'neo4j')).catch(() => [])).some((name) =>
    name.startsWith('neostore'),
  );

const block = 1_048_576;
const zeros = Buffer.alloc(block);

/** Bytes of a file up to the block that holds its last byte other than zero, and that block. */
const usedBytes = async (file: Awaited<ReturnType<typeof open>>, size: number): Promise<number> => {
  const buffer = Buffer.alloc(block);
  for (let start = Math.floor((size - 1) / block) * block; start >= 0; start -= block) {
    const { bytesRead } = await file.read(buffer, 0, block, start);
    if (buffer.compare(zeros, 0, bytesRead, 0, bytesRead) !== 0) return start + block;
  }
  return size;
};

/** Gives back the 256 MB of zeros that the tool puts after the few bytes of its transaction log, whatever the settings say. */
export const trimLogs = async ({ server }: Staging): Promise<void> => {
  const folder = join(server, 'data', 'transactions', 'neo4j');
  for (const name of await readdir(folder)) {
    if (!name.startsWith('neostore.transaction.db')) continue;
    const file = await open(join(folder, name), 'r+');
    try {
      const { size } = await file.stat();
      const used = await usedBytes(file, size);
      if (used < size) await file.truncate(used);
    } finally {
      await file.close();
    }
  }
};

/**
 * Puts the store that was made in the staging folder, with its system database, in the place of the home's empty one. Killed
 * between the two steps the home has no store, which is an empty one.
 */
export const takeStore = async (home: Home, staging: Staging): Promise<void> => {
  const data = join(home.server, 'data');
  const before = join(staging.root, 'before');
  await rename(data, before);
  try {
    await rename(join(staging.server, 'data'), data);
  } catch (error) {
    await rename(before, data);
    throw error;
  }
};

/** Takes the staging folder away; of a failure the logs stay until the next import. */
export const clearStaging = async ({ root, csv, server }: Staging, failed: boolean): Promise<void> => {
  const folders = failed ? [csv, join(server, 'data'), join(root, 'before')] : [root];
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
};
