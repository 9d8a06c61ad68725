import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type LianpuError } from '../errors.ts';

/** Where everything stands under LIANPU_HOME. */
export interface Home {
  readonly root: string;
  /** One folder of jars for each text of neo4j/pom.xml. */
  readonly jars: string;
  /** The server's own home: conf, data, logs. */
  readonly server: string;
  readonly logs: string;
  readonly password: string;
  readonly lock: string;
  /** What runs here, written by the process that started it. */
  readonly record: string;
}

/** @example homeAt('/srv/.lianpu').password // '/srv/.lianpu/password' */
export const homeAt = (root: string): Home => ({
  root,
  jars: join(root, 'jars'),
  server: join(root, 'neo4j'),
  logs: join(root, 'neo4j', 'logs'),
  password: join(root, 'password'),
  lock: join(root, 'lock'),
  record: join(root, 'server.json'),
});

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP']);

/**
 * The registered error for a failed write under the home, or undefined when the cause is another.
 *
 * @example homeError(home, enospc)?.code // 'DISK_FULL'
 */
export const homeError = (root: string, error: unknown): LianpuError | undefined => {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('DISK_FULL', { folder: root, when: 'writing there' }, error);
  if (code !== undefined && unwritable.has(code)) return fail('HOME_UNWRITABLE', { home: root, reason: code }, error);
  return undefined;
};

/** Runs a step that writes under the home; its I/O failures become registered errors. */
export const writing = async <T>(root: string, step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    throw homeError(root, error) ?? error;
  }
};

/**
 * Makes the home's folders.
 *
 * @throws {LianpuError} HOME_UNWRITABLE, DISK_FULL.
 */
export const prepareHome = (home: Home): Promise<void> =>
  writing(home.root, async () => {
    await mkdir(home.root, { recursive: true });
    await access(home.root, constants.W_OK | constants.X_OK);
    for (const name of ['conf', 'data', 'logs', 'run']) await mkdir(join(home.server, name), { recursive: true });
  });

/** Free bytes where the folder lies. @example (await freeBytes('/tmp')) > 0 */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

const mega = (value: number): string => `${Math.floor(value / 1_000_000)} MB`;

/**
 * Refuses to begin what cannot end: needs so many bytes free.
 *
 * @throws {LianpuError} DISK_FULL, naming what is free and what is needed.
 */
export const requireSpace = async (folder: string, bytes: number, purpose: string): Promise<void> => {
  const free = await freeBytes(folder);
  if (free >= bytes) return;
  throw fail('DISK_FULL', { folder, when: `${purpose} needs ${mega(bytes)}, ${mega(free)} are free` });
};
