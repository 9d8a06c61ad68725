import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identify } from '../process-identity.ts';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { baseArguments } from './jvm.ts';
import type { KeptServer } from './keeper.ts';

/** The class-data archive of one Java and one set of jars, and the list it is made from. */
export interface ArchivePlan {
  readonly file: string;
  readonly exists: boolean;
  readonly classList: string;
}

/** Lines longer than this are refused by the Java machine that made them. */
const longestLine = 4000;

/**
 * Lines of a class list from which an archive can be made; the last one may be half written.
 *
 * @example usableLines('java/lang/Object\njava/la') // ['java/lang/Object']
 */
export const usableLines = (list: string): readonly string[] =>
  list
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.length < longestLine && /^[\x20-\x7e]+$/.test(line));

/**
 * Whether there is an archive for this Java and for jars at these paths: of another version or for a folder that was moved since, the
 * Java machine would leave it aside without a word.
 */
export const planArchive = async (java: Java, jars: Jars, home: string): Promise<ArchivePlan> => {
  const place = createHash('sha256').update(jars.folder).digest('hex').slice(0, 8);
  const name = `classes-${java.version.replace(/[^\w.+-]/g, '_')}-${place}`;
  const file = join(jars.folder, `${name}.jsa`);
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  return { file, exists, classList: join(home, 'run', `${name}.list`) };
};

/** One maker at a time: a file with the number of the process, void when that process is gone. */
const takeTurn = async (file: string): Promise<(() => Promise<void>) | undefined> => {
  try {
    const maker = Number(await readFile(file, 'utf8').catch(() => '0'));
    if (maker > 0 && identify(maker) === undefined) await rm(file, { force: true });
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return () => rm(file, { force: true }).catch(() => {});
  } catch {
    return undefined;
  }
};

/**
 * Makes the archive of the classes that a running server has loaded so far: beside it, at the lowest priority.
 * Takes ten to twenty seconds of processor time once and saves half of every later start.
 *
 * @returns whether there is an archive now. Without one everything works, only slower.
 */
export const makeArchive = async (server: KeptServer, java: Java, jars: Jars, plan: ArchivePlan): Promise<boolean> => {
  const mine = `${plan.file}.part`;
  const list = `${plan.classList}.usable`;
  const release = await takeTurn(`${plan.file}.maker`);
  if (release === undefined) return false;
  try {
    await writeFile(list, `${usableLines(await readFile(plan.classList, 'utf8')).join('\n')}\n`);
    const done = await server.archive(java.command, [
      '-Xshare:dump',
      '-Xlog:disable',
      '-Xmx1g',
      `-XX:SharedClassListFile=${list}`,
      `-XX:SharedArchiveFile=${mine}`,
      ...baseArguments(java, jars),
    ]);
    if (!done) return false;
    await rename(mine, plan.file);
    return true;
  } catch {
    return false;
  } finally {
    await rm(mine, { force: true }).catch(() => {});
    await rm(list, { force: true }).catch(() => {});
    await release();
  }
};
