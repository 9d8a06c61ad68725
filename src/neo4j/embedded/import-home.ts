import type { Config } from '../../config.ts';
import { fail } from '../../errors.ts';
import { chooseDatabase } from '../acquire.ts';
import type { Progress } from '../database.ts';
import { type Home, homeAt, prepareHome } from '../home.ts';
import { isRunning } from '../process-identity.ts';
import { readRecord, removeRecord } from '../server-record.ts';
import { takeHome } from './acquire-embedded.ts';
import { type EmbeddedServer, startEmbedded } from './start.ts';

/** A home that this process has for itself, and whose server does not run. */
export interface ImportHome {
  readonly home: Home;
  /** Runs work on a server, started for it and stopped after it: the home's, or that of its staging folder. */
  readonly withServer: <T>(of: Home, work: (server: EmbeddedServer) => Promise<T>) => Promise<T>;
}

/**
 * Takes the home of the embedded server for an import, and gives it back when the work is done.
 *
 * @throws {LianpuError} BULK_NOT_EMBEDDED, BULK_SERVER_RUNS, HOME_IN_USE, HOME_UNWRITABLE
 * @example await withImportHome(config, { say }, async ({ home }) => hasStore(home)) // false
 */
export const withImportHome = async <T>(
  config: Config,
  progress: Progress,
  work: (taken: ImportHome) => Promise<T>,
): Promise<T> => {
  const { kind, reason } = await chooseDatabase(config);
  if (kind !== 'embedded') throw fail('BULK_NOT_EMBEDDED', { reason });
  const home = homeAt(config.LIANPU_HOME);
  await prepareHome(home);
  const taken = await takeHome(home, 'db', progress);
  if ('attached' in taken) throw new Error('unreachable: an import never attaches');
  try {
    const record = await readRecord(home);
    if (record !== undefined && isRunning(record)) throw fail('BULK_SERVER_RUNS', { home: home.root, pid: record.pid });
    return await work({
      home,
      withServer: async (of, serve) => {
        const ports = { bolt: 0, browser: undefined };
        const server = await startEmbedded({ home: of, jars: home.jars, ports, javaHome: config.JAVA_HOME }, progress);
        try {
          return await serve(server);
        } finally {
          await server.process.stop();
          await removeRecord(home);
        }
      },
    });
  } finally {
    await taken.release();
  }
};
