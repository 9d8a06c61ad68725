import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { homeAt } from '../../../src/neo4j/home.ts';
import { endProcess, isRunning } from '../../../src/neo4j/process-identity.ts';
import { readRecord, type ServerRecord } from '../../../src/neo4j/server-record.ts';
import { temporaryHome } from '../../support/database.ts';
import { embeddedSettings, type Holder, hold, holderArguments } from '../../support/holder.ts';

/** Milliseconds until the process is gone, or undefined when it outlives the five seconds. */
const goneAfter = async (server: ServerRecord): Promise<number | undefined> => {
  const begin = Date.now();
  while (Date.now() - begin < 5000) {
    if (!isRunning(server)) return Date.now() - begin;
    await sleep(50);
  }
  return undefined;
};

const parentOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
};

const serverOf = async (root: string): Promise<ServerRecord> => {
  const record = await readRecord(homeAt(root));
  if (record === undefined) throw new Error('the server left no record');
  return record;
};

describe('the Java machine does not outlive who started it', () => {
  let root: string;
  let holder: Holder | undefined;
  let server: ServerRecord | undefined;

  // One home for all: what is looked at is the process, and a server that was killed starts again sooner than a new one.
  beforeAll(async () => {
    root = await temporaryHome();
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  afterEach(async () => {
    const { pid } = holder?.child ?? {};
    // The whole group: npm's tests leave a shell and a program behind if they fail.
    if (pid !== undefined) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Nothing of it is left.
      }
    }
    if (server !== undefined) await endProcess(server, 0);
  });

  const start = (command: string = process.execPath, args = holderArguments('serve')): Promise<Holder> =>
    hold(command, args, embeddedSettings(root));

  it('is gone within five seconds of kill -9', async () => {
    holder = await start();
    server = await serverOf(root);
    holder.child.kill('SIGKILL');
    expect(await goneAfter(server)).toBeDefined();
  });

  it('is gone within five seconds of kill -9 of the whole process group', async () => {
    holder = await start();
    server = await serverOf(root);
    process.kill(-(holder.child.pid ?? 0), 'SIGKILL');
    expect(await goneAfter(server)).toBeDefined();
  });

  it('is gone within five seconds of kill -9 of npm, and so is the program', async () => {
    const command = [process.execPath, ...holderArguments('serve')].map((part) => `'${part}'`).join(' ');
    holder = await start('npm', ['exec', '--offline', '--call', command]);
    server = await serverOf(root);
    const begin = Date.now();
    process.kill(holder.child.pid ?? 0, 'SIGKILL');
    expect(await goneAfter(server)).toBeDefined();
    await expect(holder.next()).rejects.toThrow('ended without a line');
    expect(Date.now() - begin).toBeLessThan(5000);
  });

  it('is gone when its keeper is killed, and the loss is told', async (context) => {
    if (process.platform !== 'linux') context.skip('the keeper is found through /proc');
    holder = await start();
    server = await serverOf(root);
    process.kill(parentOf(server.pid), 'SIGKILL');
    expect(await goneAfter(server)).toBeDefined();
    expect((await holder.next()).code).toBe('SERVER_FAILED');
  });

  it('is ended by the next start when everything around it was killed', async () => {
    holder = await start();
    server = await serverOf(root);
    const keeper = parentOf(server.pid);
    process.kill(keeper, 'SIGSTOP');
    holder.child.kill('SIGKILL');
    await holder.exited;
    process.kill(keeper, 'SIGKILL');
    expect(isRunning(server)).toBe(true);
    holder = await start();
    expect(isRunning(server)).toBe(false);
    expect(holder.said()).toContain(`left behind (process ${server.pid})`);
    server = await serverOf(root);
  });
});
