import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { fail } from '../errors.ts';
import { chooseDatabase } from './acquire.ts';
import type { Database, Progress } from './database.ts';
import { acquireContainer, stopContainer } from './docker/acquire-container.ts';
import { containerName, containerState, docker, dockerStep, volumeName } from './docker/container.ts';
import { runningServer, startHeld, takeHome } from './embedded/acquire-embedded.ts';
import { type Home, homeAt, prepareHome, writing } from './home.ts';
import { holderOf } from './home-lock.ts';
import { endProcess, isRunning } from './process-identity.ts';
import { readRecord, removeRecord, writeRecord } from './server-record.ts';

/** What stands in a home. */
export interface ServerStatus {
  readonly kind: Database['kind'];
  readonly reason: string;
  readonly running: boolean;
  /** The embedded server's process. */
  readonly pid?: number;
  readonly uri?: string;
  readonly browser?: string;
  readonly since?: string;
  /** The process that owns the home, where one does. */
  readonly owner?: number;
}

/** Refuses where the database is somebody else's; else tells which of the two it is. */
const ownKind = async (config: Config): Promise<'docker' | 'embedded'> => {
  const { kind } = await chooseDatabase(config);
  if (kind === 'uri') throw fail('DATABASE_NOT_OURS', { uri: config.NEO4J_URI ?? '' });
  return kind;
};

/** Runs a step with the home held; refuses while a `start` owns it. */
const holding = async <T>(home: Home, progress: Progress, step: () => Promise<T>): Promise<T> => {
  await prepareHome(home);
  const taken = await takeHome(home, 'db', progress);
  if ('attached' in taken) throw new Error('unreachable: `db` never attaches');
  try {
    return await writing(home.root, step);
  } finally {
    await taken.release();
  }
};

/** Ends the server that the record names; whether there was one. */
const endServer = async (home: Home): Promise<boolean> => {
  const record = await readRecord(home);
  const running = record !== undefined && isRunning(record);
  if (running) await endProcess(record);
  await removeRecord(home);
  return running;
};

/**
 * `db start`: a server that stays when this process ends; the one that runs already, if so.
 *
 * @throws {LianpuError} DATABASE_NOT_OURS, HOME_IN_USE and those of a start.
 * @example (await startDetached(config, { say: console.error })).running // true
 */
export const startDetached = async (config: Config, progress: Progress): Promise<ServerStatus> => {
  if ((await ownKind(config)) === 'docker') {
    await acquireContainer(config, 'db start', progress);
    return serverStatus(config);
  }
  const home = homeAt(config.LIANPU_HOME);
  await holding(home, progress, async () => {
    if ((await runningServer(home)) !== undefined) return;
    const { record, process } = await startHeld(config, home, progress);
    await writeRecord(home, { ...record, detached: true });
    await process.release();
  });
  return serverStatus(config);
};

/**
 * `db stop`: ends the server that `db start` left.
 *
 * @returns whether there was one.
 * @throws {LianpuError} DATABASE_NOT_OURS, HOME_IN_USE when a `start` owns it: that one is ended by ending the start.
 */
export const stopServer = async (config: Config, progress: Progress): Promise<boolean> => {
  const home = homeAt(config.LIANPU_HOME);
  if ((await ownKind(config)) === 'embedded') return holding(home, progress, () => endServer(home));
  const running = (await containerState(home.root)) === 'running';
  if (running) await stopContainer(home);
  return running;
};

/**
 * `db reset`: stops the server and removes its data and logs; jars and password stay. Asks nothing: the command does.
 *
 * @throws {LianpuError} DATABASE_NOT_OURS, HOME_IN_USE.
 */
export const resetServer = async (config: Config, progress: Progress): Promise<void> => {
  const home = homeAt(config.LIANPU_HOME);
  if ((await ownKind(config)) === 'embedded') {
    await holding(home, progress, async () => {
      await endServer(home);
      for (const name of ['data', 'logs', 'run']) {
        await rm(join(home.server, name), { recursive: true, force: true });
      }
    });
    return;
  }
  if ((await containerState(home.root)) !== 'absent') {
    await dockerStep('remove the container', () => docker('rm', '--force', containerName(home.root)));
  }
  await dockerStep('remove its volume', () => docker('volume', 'rm', '--force', volumeName(home.root)));
};

/**
 * `db status`: which database it would be, and whether the home's server runs. Starts nothing.
 *
 * @example (await serverStatus(config)).running // false
 */
export const serverStatus = async (config: Config): Promise<ServerStatus> => {
  const { kind, reason } = await chooseDatabase(config);
  const home = homeAt(config.LIANPU_HOME);
  if (kind === 'uri') return { kind, reason, running: true, uri: config.NEO4J_URI ?? '' };
  if (kind === 'docker') return { kind, reason, running: (await containerState(home.root)) === 'running' };
  const record = await runningServer(home);
  const owner = await holderOf(home);
  return {
    kind,
    reason,
    running: record !== undefined,
    ...(record !== undefined && { pid: record.pid, uri: record.uri, since: record.since }),
    ...(record?.browser !== undefined && { browser: record.browser }),
    ...(owner !== undefined && { owner: owner.pid }),
  };
};

/** The four commands of `lianpu db`. */
export const databaseCommands = { startDetached, stopServer, resetServer, serverStatus } as const;
