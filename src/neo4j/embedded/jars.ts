import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../errors.ts';
import type { Progress } from '../database.ts';
import { freeBytes, requireSpace, writing } from '../home.ts';
import { identify } from '../process-identity.ts';
import { copyDependencies } from './maven.ts';

const shippedPom = fileURLToPath(new URL('../../../neo4j/pom.xml', import.meta.url));
/** What the jars take, beside as much again in Maven's own folder. */
const jarBytes = 160_000_000;
/** Free space under which a failure of Maven's is put down to the disk. */
const nearlyNothing = 5_000_000;

/** The scale of the progress, as the pom tells it. @example jarCount('<lianpu.jars>214</lianpu.jars>') // 214 */
export const jarCount = (text: string): number => Number(/<lianpu\.jars>(\d+)</.exec(text)?.[1] ?? 0);

/** The set of jars of one text of the pom. */
export interface Jars {
  readonly folder: string;
  /** Absolute paths, sorted: a class-data archive is valid for one order only. */
  readonly paths: readonly string[];
}

const listJars = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.jar'))
    .toSorted()
    .map((name) => join(folder, name));
};

/** Folders of fetches that were killed: their names end in a process that runs no more. */
const sweep = async (parent: string): Promise<void> => {
  for (const name of await readdir(parent)) {
    const pid = /\.part-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && identify(Number(pid)) === undefined) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
};

const fetch = async (
  pom: string,
  parent: string,
  folder: string,
  total: number,
  { say, progress }: Progress,
): Promise<void> => {
  await requireSpace(parent, jarBytes, 'fetching the server');
  const part = `${folder}.part-${process.pid}`;
  const log = join(parent, 'maven.log');
  say('Fetching Neo4j with Maven, this once (about 140 MB)');
  let count = 0;
  try {
    await mkdir(part, { recursive: true });
    const result = await copyDependencies({
      pom,
      folder: part,
      log,
      downloaded: () => {
        count += 1;
        progress?.(Math.min(count, total), total);
      },
    });
    if (result.kind === 'missing') throw fail('MAVEN_MISSING', { folder: parent });
    if (result.kind === 'failed') {
      const full = result.errors.some((line) => line.includes('No space left on device'));
      if (full || (await freeBytes(parent)) < nearlyNothing) {
        throw fail('DISK_FULL', { folder: parent, when: 'Maven could not write all jars' });
      }
      throw fail('MAVEN_FAILED', { reason: result.errors[0] ?? 'it gave no reason', log });
    }
    await rename(part, folder).catch(async (error: unknown) => {
      // Another process was first with the same set: its folder is as good.
      if ((await listJars(folder)).length === 0) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  say(`Fetched ${(await listJars(folder)).length} jars into ${folder}`);
};

/**
 * The server's jars, fetched on first use; a folder that is there is whole, and no network is asked.
 *
 * @param parent Folder that holds one set for each text of the pom.
 * @param pom Which server: that of the project unless another is to be tried.
 * @throws {LianpuError} MAVEN_MISSING, MAVEN_FAILED, DISK_FULL, HOME_UNWRITABLE.
 * @example (await ensureJars('/srv/.lianpu/jars', { say: console.error })).paths.length // 214
 */
export const ensureJars = (parent: string, progress: Progress, pom = shippedPom): Promise<Jars> =>
  writing(parent, async () => {
    const text = await readFile(pom, 'utf8');
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    await mkdir(parent, { recursive: true });
    // An archive of classes holds for the very paths it was made with: a link to the same jars must not tell others.
    const folder = join(await realpath(parent), hash);
    if ((await listJars(folder)).length === 0) {
      await sweep(parent);
      await fetch(pom, parent, folder, jarCount(text), progress);
    }
    return { folder, paths: await listJars(folder) };
  });
