import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the system's own words; the boot is part of it on Linux. */
  readonly started: string;
}

const linuxStart = (pid: number): string | undefined => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces and brackets itself: the fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
};

const posixStart = (pid: number): string | undefined => {
  const [state, ...started] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .trim()
    .split(/\s+/);
  return state === undefined || state.startsWith('Z') ? undefined : started.join(' ');
};

/**
 * The identity of a running process; undefined when there is none (a zombie counts as none).
 *
 * @example identify(process.pid)?.pid === process.pid // true
 */
export const identify = (pid: number): ProcessIdentity | undefined => {
  try {
    const started = process.platform === 'linux' ? linuxStart(pid) : posixStart(pid);
    return started === undefined ? undefined : { pid, started };
  } catch {
    return undefined;
  }
};

/** Whether that very process still runs. @example isRunning({ pid: 1, started: 'long ago' }) // false */
export const isRunning = (identity: ProcessIdentity): boolean => identify(identity.pid)?.started === identity.started;

const signal = (identity: ProcessIdentity, name: NodeJS.Signals): void => {
  try {
    if (isRunning(identity)) process.kill(identity.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
};

const gone = async (identity: ProcessIdentity, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (isRunning(identity)) {
    if (Date.now() > end) return false;
    await sleep(25);
  }
  return true;
};

/**
 * Asks the process to end, and after `patience` milliseconds makes it: a database writes what it holds in memory first.
 *
 * @example await endProcess(server, 3000)
 */
export const endProcess = async (identity: ProcessIdentity, patience = 60_000): Promise<void> => {
  signal(identity, 'SIGTERM');
  if (await gone(identity, patience)) return;
  signal(identity, 'SIGKILL');
  await gone(identity, 2000);
};
