import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { fail } from '../../errors.ts';
import { ask } from '../bolt.ts';
import { type Database, neverLost, type Progress, type Purpose } from '../database.ts';
import { type Home, homeAt, prepareHome, writing } from '../home.ts';
import { type Holder, holderOf, takeLock } from '../home-lock.ts';
import { endProcess, isRunning } from '../process-identity.ts';
import { readRecord, removeRecord, type ServerRecord } from '../server-record.ts';
import { homePassword } from './password.ts';
import { account, type EmbeddedServer, startEmbedded } from './start.ts';
import { watchDisk } from './watch-disk.ts';

/** How long a command waits for another command's use of the home to end. */
const patience = 60_000;

/** How long a stop takes before people are told what it waits for. */
const tellAfter = 3_000;

const purposes = { start: '`lianpu start`', use: 'another command', db: '`lianpu db`' } as const;

const inUse = (home: Home, { pid, holding }: Holder): Error =>
  fail('HOME_IN_USE', { home: home.root, pid, purpose: purposes[holding] });

/** The server of the home that runs and has answered, by its record. */
export const runningServer = async (home: Home): Promise<ServerRecord | undefined> => {
  const record = await readRecord(home);
  return record?.ready === true && isRunning(record) ? record : undefined;
};

const attach = async (home: Home, record: ServerRecord, reason: string): Promise<Database | undefined> => {
  const password = await homePassword(home);
  const answer = await ask({ uri: record.uri, user: account.user, password }, account.database);
  if (answer.kind !== 'ready') return undefined;
  return {
    kind: 'embedded',
    reason: `${reason}, and the embedded server of this home already runs`,
    uri: record.uri,
    ...account,
    password,
    browser: record.browser,
    lost: neverLost,
    stop: () => Promise.resolve(),
  };
};

/** Ends what a killed start left behind, and what was started to stay but answers no more. */
const clearHome = async (home: Home, { say }: Progress): Promise<void> => {
  const record = await readRecord(home);
  if (record !== undefined && isRunning(record)) {
    say(`Ending a server that was left behind (process ${record.pid})`);
    await endProcess(record);
  }
  await removeRecord(home);
};

/** Starts the server of a home whose lock this process has. */
export const startHeld = async (config: Config, home: Home, progress: Progress): Promise<EmbeddedServer> => {
  await clearHome(home, progress);
  return startEmbedded(
    {
      home,
      jars: home.jars,
      ports: { bolt: config.BOLT_PORT, browser: config.BROWSER_PORT },
      javaHome: config.JAVA_HOME,
    },
    progress,
  );
};

/** A home taken for this process, or a server there to attach to. */
export const takeHome = async (
  home: Home,
  holding: Holder['holding'],
  { say }: Progress,
): Promise<{ readonly release: () => Promise<void> } | { readonly attached: ServerRecord }> => {
  const end = Date.now() + patience;
  let told = false;
  for (;;) {
    const lock = await writing(home.root, () => takeLock(home, holding));
    if ('release' in lock) return lock;
    if (lock.holder.holding === 'start') {
      if (holding !== 'use') throw inUse(home, lock.holder);
      const record = await runningServer(home);
      if (record !== undefined) return { attached: record };
    }
    if (Date.now() > end) throw inUse(home, lock.holder);
    if (!told) say(`Waiting for process ${lock.holder.pid} (${purposes[lock.holder.holding]}), which has ${home.root}`);
    told = true;
    await sleep(200);
  }
};

/**
 * The embedded server of the home: attached to where one runs that may be shared, else started.
 *
 * @throws {LianpuError} HOME_IN_USE when another `start` owns the home and this one wants it too; those of `startEmbedded`.
 */
export const acquireEmbedded = async (
  config: Config,
  purpose: Purpose,
  reason: string,
  progress: Progress,
): Promise<Database> => {
  const home = homeAt(config.LIANPU_HOME);
  await prepareHome(home);
  const taken = await takeHome(home, purpose === 'serve' ? 'start' : 'use', progress);
  if ('attached' in taken) {
    const database = await attach(home, taken.attached, reason);
    if (database !== undefined) return database;
    const holder = await holderOf(home);
    throw holder === undefined
      ? fail('DATABASE_UNAVAILABLE', { uri: taken.attached.uri, reason: 'it has just been stopped' })
      : inUse(home, holder);
  }
  try {
    const record = await runningServer(home);
    const shared = record?.detached === true ? await attach(home, record, reason) : undefined;
    if (shared !== undefined) {
      await taken.release();
      return shared;
    }
    const server = await startHeld(config, home, progress);
    const disk = watchDisk(home.root, progress.say);
    const stop = async (): Promise<void> => {
      clearInterval(disk);
      const slow = setTimeout(() => progress.say('Waiting until the database has written what it holds'), tellAfter);
      await server.process.stop();
      clearTimeout(slow);
      await removeRecord(home);
      await taken.release();
    };
    let stopped: Promise<void> | undefined;
    return {
      kind: 'embedded',
      reason,
      uri: server.uri,
      ...account,
      password: server.password,
      browser: server.browser,
      lost: server.lost.then((error) => (stopped === undefined ? error : neverLost)),
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await taken.release();
    throw error;
  }
};
