import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from '../../errors.ts';
import type { Progress } from '../database.ts';
import { freeBytes, type Home, writing } from '../home.ts';
import { planArchive } from './archive.ts';
import { type ImportFiles, importArguments } from './import-arguments.ts';
import { type ImportCounts, type ImportStep, importedCounts, importProblem, lastStep } from './import-progress.ts';
import { type Staging, trimLogs } from './import-store.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { keepServer } from './keeper.ts';

export interface ImportOptions {
  readonly home: Home;
  readonly staging: Staging;
  readonly javaHome: string | undefined;
  readonly files: ImportFiles;
  readonly onStep?: (step: ImportStep) => void;
}

/** The tool finds its home in its environment, and files by their names: a path may hold what it reads as a separator. */
const script =
  'cd "$1" && NEO4J_HOME="$2" NEO4J_CONF="$2/conf" && export NEO4J_HOME NEO4J_CONF && shift 2 && exec "$@"';

const glance = 300;
/** Free space under which a failure is put down to the disk. */
const nearlyNothing = 5_000_000;

const text = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/**
 * Makes a store of CSV files in the staging folder with Neo4j's own import tool; the home's own store stays as it is.
 *
 * @throws {LianpuError} BULK_IMPORT_FAILED with the tool's own words, DISK_FULL, and those of fetching the jars.
 * @example await importStore({ home, staging, javaHome: undefined, files }, { say }) // { nodes: 7, relationships: 2 }
 */
export const importStore = async (
  { home, staging, javaHome, files, onStep = () => {} }: ImportOptions,
  progress: Progress,
): Promise<ImportCounts> => {
  const java = await findJava(javaHome);
  const jars = await ensureJars(home.jars, progress);
  const archive = await planArchive(java, jars, home.server);
  const log = join(staging.server, 'logs', 'import.log');
  const tool = await keepServer(
    '/bin/sh',
    [
      '-c',
      script,
      'sh',
      files.folder,
      staging.server,
      java.command,
      ...importArguments(java, jars, files, archive.exists ? archive.file : undefined),
    ],
    log,
  );
  try {
    const look = async (): Promise<string> => {
      const said = await text(log);
      const step = lastStep(said);
      if (step !== undefined) onStep(step);
      return said;
    };
    while (!tool.hasEnded()) {
      await Promise.race([sleep(glance), tool.ended]);
      await look();
    }
    const { code } = await tool.ended;
    // The tool may have ended between two glances, or before the first.
    const output = await look();
    const counts = importedCounts(output);
    if (code === 0 && counts !== undefined) {
      await writing(home.root, () => trimLogs(staging));
      return counts;
    }
    if (output.includes('No space left on device') || (await freeBytes(home.root)) < nearlyNothing)
      throw fail('DISK_FULL', { folder: home.root, when: 'the import tool could not write the store' });
    const reason = importProblem(output, await text(join(files.folder, 'refused.txt')));
    throw fail('BULK_IMPORT_FAILED', { reason, log });
  } finally {
    await tool.stop();
  }
};
